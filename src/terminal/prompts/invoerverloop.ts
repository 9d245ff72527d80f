import { useEffect, useRef, useState } from "@inquirer/core";
import {
  BEGIN,
  eindigtOpOpdracht,
  type Invoeraard,
  type Invoerstand,
  naEnter,
  naPlak,
  naRegeleind,
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
  /** An Enter of which it is not clear yet whether more follows. */
  enter: NodeJS.Immediate | undefined;
  /** How many keys came in one go so far: nobody types so fast, it is a paste that the terminal does not mark. */
  ineens: number;
}

type Klaar = (tekst: string | undefined) => void;

/** Leads keys and pastes to a field, and has it drawn. `klaar` gets the answer, undefined when nothing more can be typed. */
export function useInvoer(vraag: Invoeraard & Meelezer, breedte: number, begin: string, klaar: Klaar): Readonly<Hier> {
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({
    stand: naPlak(BEGIN, begin, vraag),
    rl: undefined,
    beurt: 0,
    tekening: undefined,
    enter: undefined,
    ineens: 0,
  });
  useEffect((rl) => {
    hier.rl = rl;
    return () => {
      clearImmediate(hier.enter);
      clearImmediate(hier.tekening);
    };
  }, []);
  const teken = () => {
    hier.tekening = undefined;
    setBeurt(++hier.beurt);
  };
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
    hier.stand = stand;
    vraag.concept.tekst = stand.tekst.tekst.trim();
    // Drawn once for all that arrives together: a long paste costs one drawing.
    if (!stand.af) hier.tekening ??= setImmediate(teken);
    else {
      teken();
      klaar(vraag.concept.tekst);
    }
  };
  const enter = (ineens: number) => {
    hier.enter = undefined;
    // The line break at the end of an unmarked paste.
    const plakeinde = vraag.meerRegels && ineens > 1 && !eindigtOpOpdracht(hier.stand, vraag);
    if (!plakeinde) zet(naEnter(hier.stand, vraag));
  };
  const telMee = () => {
    if (hier.ineens === 0)
      setImmediate(() => {
        hier.ineens = 0;
      });
    return hier.ineens++;
  };
  /** An Enter with more behind it in one go was pasted, in a terminal that does not mark a paste. */
  const wasGeplakt = () => {
    if (hier.enter === undefined) return;
    clearImmediate(hier.enter);
    hier.enter = undefined;
    hier.stand = naRegeleind(hier.stand, vraag);
  };
  return {
    toets(toets) {
      if (hier.stand.af) return;
      wasGeplakt();
      const ineens = telMee();
      if (toets.naam === "return") hier.enter = setImmediate(enter, ineens);
      else zet(naToets(hier.stand, toets, vraag, breedte));
    },
    plak(tekst) {
      if (hier.stand.af) return;
      wasGeplakt();
      zet(naPlak(hier.stand, tekst, vraag));
    },
    dicht: () => (hier.enter === undefined ? klaar(undefined) : enter(0)),
  };
}
