import { useEffect, useRef, useState } from "@inquirer/core";
import type { Inhoud, Rasteraard, Rasterorder, Rasterstand } from "./rasteraard.ts";
import { loop, type Plaats } from "./rasterplaats.ts";
import { plakBlok } from "./rasterplakken.ts";
import { beginVan, naPlak, naToets } from "./rasterstand.ts";
import { type Toets, useToetsen } from "./toetsen.ts";

/** What became of what was put in a cell. */
export interface Gezet {
  /** What is wrong with it; the cell is as it was. */
  readonly fout?: string | undefined;
  /** What is to be told all the same. */
  readonly melding?: string | undefined;
  /** It could not be kept at all: the table ends, and whoever asked takes over. */
  readonly einde?: boolean;
}

/** How a table is filled. */
export interface Rasterinvoer extends Rasteraard {
  readonly begin?: Plaats | undefined;
  /** Fills a cell; what is filled is kept from that moment on. */
  zet(plaats: Plaats, inhoud: Inhoud): Gezet;
  /** How a cell is called where several are spoken of: `rij 3, soort`. */
  noem(plaats: Plaats): string;
  /** Gets what is being typed, also when the prompt is broken off. */
  readonly concept: { plaats: Plaats; tekst: string };
}

interface Hier {
  stand: Rasterstand;
  rl: object | undefined;
  beurt: number;
  tekening: NodeJS.Immediate | undefined;
  /** Keys that came in one go: nobody types so fast, it may be a paste that the terminal does not mark. */
  ineens: Toets[];
}

type Klaar = (uitkomst: { readonly plaats: Plaats; readonly order: Rasterorder } | undefined) => void;

/** Leads keys and pastes to a table, and has it drawn. */
export function useRaster(vraag: Rasterinvoer, klaar: Klaar): Readonly<Hier> {
  const [, setBeurt] = useState(0);
  const { current: hier } = useRef<Hier>({
    stand: beginVan(vraag, vraag.begin),
    rl: undefined,
    beurt: 0,
    tekening: undefined,
    ineens: [],
  });
  useEffect((rl) => {
    hier.rl = rl;
    return () => clearImmediate(hier.tekening);
  }, []);
  const teken = (): void => {
    hier.tekening = undefined;
    setBeurt(++hier.beurt);
  };
  const zet = (stand: Rasterstand): void => {
    hier.stand = stand;
    Object.assign(vraag.concept, { plaats: stand.plaats, tekst: stand.typt?.tekst.trim() ?? "" });
    if (stand.af === undefined) hier.tekening ??= setImmediate(teken);
    else {
      teken();
      klaar({ plaats: stand.plaats, order: stand.af });
    }
  };
  const neem = (): void => {
    const toetsen = hier.ineens.splice(0);
    const geplakt = alsPlak(toetsen);
    if (geplakt !== undefined) zet(geplaktIn(vraag, hier.stand, geplakt));
    else for (const toets of toetsen) if (hier.stand.af === undefined) zet(naEenToets(vraag, hier.stand, toets));
  };
  useToetsen({
    toets(toets) {
      if (hier.stand.af !== undefined) return;
      if (hier.ineens.length === 0) setImmediate(neem);
      hier.ineens.push(toets);
    },
    plak(tekst) {
      neem();
      if (hier.stand.af === undefined) zet(geplaktIn(vraag, hier.stand, tekst));
    },
    dicht() {
      neem();
      if (hier.stand.af === undefined) klaar(undefined);
    },
  });
  return hier;
}

/** Where one goes is looked at once the cell is filled: an answer can open the cell beside it. */
export function naEenToets(vraag: Rasterinvoer, stand: Rasterstand, toets: Toets): Rasterstand {
  const stap = naToets(stand, toets, vraag);
  if (stap.zet === undefined) return stap.stand;
  const { fout, melding, einde } = vraag.zet(stand.plaats, stap.zet);
  if (einde === true) return { plaats: stand.plaats, af: { soort: "klaar" } };
  if (fout !== undefined) return { ...stand, melding: fout };
  const blijft = stap.stand.plaats.rij === stand.plaats.rij && stap.stand.plaats.kolom === stand.plaats.kolom;
  return { plaats: blijft ? stand.plaats : (loop(vraag, stand.plaats, toets) ?? stap.stand.plaats), melding };
}

export function geplaktIn(vraag: Rasterinvoer, stand: Rasterstand, tekst: string): Rasterstand {
  const stap = naPlak(stand, tekst, vraag);
  if (stap.blok !== undefined) return plakBlok(vraag, stand.plaats, stap.blok);
  if (stap.zet === undefined) return stap.stand;
  const { fout, melding, einde } = vraag.zet(stand.plaats, stap.zet);
  return einde === true
    ? { plaats: stand.plaats, af: { soort: "klaar" } }
    : { plaats: stand.plaats, melding: fout ?? melding };
}

/** Text with the end of a line or cell in it and more behind that, in one go. */
function alsPlak(toetsen: readonly Toets[]): string | undefined {
  const tekens = toetsen.map(({ naam, tekst }) => (naam === "return" ? "\n" : naam === "tab" ? "\t" : tekst));
  const tekst = tekens.join("");
  return tekens.every((teken) => teken !== "") && /[^\t\n][\t\n]+[^\t\n]{2}/.test(tekst) && /^[^\t\n]{2}/.test(tekst)
    ? tekst
    : undefined;
}
