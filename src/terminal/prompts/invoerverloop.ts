import { useEffect, useRef, useState } from "@inquirer/core";
import {
  BEGIN,
  eindigtOpOpdracht,
  type Invoeraard,
  type Invoerstand,
  naEnter,
  naPlak,
  naToets,
} from "./invoerstand.ts";
import { type Luisteraar, useToetsen } from "./toetsen.ts";

export interface Meelezer {
  /** Gets what is typed, also when the prompt is broken off. */
  readonly concept: { tekst: string };
}

/** What lasts from one drawing to the next. */
interface Hier {
  stand: Invoerstand;
  rl: object | undefined;
  beurt: number;
  tekening: NodeJS.Immediate | undefined;
  weg: boolean;
}

type Klaar = (tekst: string | undefined) => void;

/** Leads keys and pastes to a field, and has it drawn. `klaar` gets the answer, undefined when nothing more can be typed. */
export function useInvoer(vraag: Invoeraard & Meelezer, breedte: number, begin: string, klaar: Klaar): Readonly<Hier> {
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({
    stand: { ...naPlak(BEGIN, begin, vraag), opmerking: undefined },
    rl: undefined,
    beurt: 0,
    tekening: undefined,
    weg: false,
  });
  const teken = () => {
    hier.tekening = undefined;
    if (!hier.weg) setBeurt(++hier.beurt);
  };
  useEffect((rl) => {
    hier.rl = rl;
    // The first drawing knew no cursor, and with an empty line Ctrl-D would close the input.
    if (hier.stand.tekst.tekst !== "") {
      Object.assign(rl, { line: " ", cursor: 1 });
      hier.tekening = setImmediate(teken);
    }
    return () => {
      hier.weg = true;
      clearImmediate(hier.tekening);
    };
  }, []);
  useToetsen(luisteraarVan(hier, vraag, breedte, teken, klaar));
  return hier;
}

function luisteraarVan(
  hier: Hier,
  vraag: Invoeraard & Meelezer,
  breedte: number,
  teken: () => void,
  klaar: Klaar,
): Luisteraar {
  const zet = (stand: Invoerstand) => {
    if (hier.stand.af) return;
    hier.stand = stand;
    vraag.concept.tekst = stand.tekst.tekst.trim();
    // Drawn once for all that arrives together: a long paste costs one drawing.
    if (!stand.af) hier.tekening ??= setImmediate(teken);
    else {
      teken();
      klaar(stand.orde ?? vraag.concept.tekst);
    }
  };
  return {
    toets(toets) {
      if (toets.naam !== "return") zet(naToets(hier.stand, toets, vraag, breedte));
      // With more before it in one go it is the line break at the end of a paste that the terminal does not mark.
      else if (!vraag.meerRegels || (toets.samen ?? 1) <= 2 || eindigtOpOpdracht(hier.stand, vraag))
        zet(naEnter(hier.stand, vraag));
    },
    plak: (tekst) => zet(naPlak(hier.stand, tekst, vraag)),
    dicht: () => klaar(undefined),
  };
}
