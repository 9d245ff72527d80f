import { velden as declaratie } from "../domain/declaratie.ts";
import { dingIn, isBlad, padenVan, veldBij, waardeBij } from "../domain/pad.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import type { Dingblok, Lijstblok } from "../plan/stap.ts";
import { STAPPEN } from "../plan/stappen.ts";
import { START } from "../plan/start.ts";
import { lijstvraagVan, plekVan } from "./blokken.ts";
import { halteVoor } from "./ding.ts";
import { vraagtNaar } from "./hervatten.ts";
import { lijsthalte } from "./lijst.ts";
import { vastePlek } from "./plek.ts";
import type { Halte } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { dingOp } from "./tonen.ts";
import { vraaghalte } from "./vraag.ts";

/** An answer that a document lacks, and why it needs it: `nodig voor het plan van aanpak, hoofdstuk 8`. */
export interface Documentgat {
  readonly pad: string;
  readonly reden: string;
}

/** Something that was asked: what tells it from other questions, and the stop itself. */
export interface Gesteld {
  readonly sleutel: string;
  readonly halte: Halte;
}

/** The stop at what is lacking: one question, or the list of which nothing is there yet. */
export function haltevoor(s: Sessie, { pad, reden }: Documentgat): Gesteld | undefined {
  const open = pad.indexOf("[]");
  if (open < 0) return opBekend(s, pad, reden);
  const lijst = pad.slice(0, open);
  const blok = blokVoor(s, pad, lijst);
  if (blok?.soort === "ding") return inNieuw(s, blok, pad.slice(open + 3), reden);
  const [rij] = rijenZonder(s, lijst, pad.slice(open + 3), reden);
  if (rij !== undefined) return rij;
  if (blok?.soort === "lijst")
    return {
      sleutel: `${lijst} ${blok.titel}`,
      halte: lijsthalte(s, { ...lijstvraagVan(blok), uitleg: `${hoofdletter(reden)}.` }),
    };
  return opBekend(s, lijst, reden);
}

/** The same question about the things that are there and have no answer to it: each by itself. */
const rijenZonder = (s: Sessie, lijst: string, veld: string, reden: string): readonly Gesteld[] =>
  veld.includes("[]")
    ? []
    : padenVan(s.boek.coalitie, `${lijst}[].${veld}`).flatMap((pad) => {
        const gesteld = waardeBij(s.boek.coalitie, pad) === undefined ? opBekend(s, pad, reden) : undefined;
        return gesteld?.halte.geldt("vooruit") === true && !s.gevraagd.has(pad) ? [gesteld] : [];
      });

/** A field of something that is there, or a list in it. */
function opBekend(s: Sessie, pad: string, reden: string): Gesteld | undefined {
  const veld = veldBij(declaratie, pad);
  if (veld === undefined || veld.soort === "groep") return undefined;
  const ding = dingIn(pad);
  const genoemd = dingOp(s.boek.coalitie, ding);
  const naam = genoemd === undefined ? undefined : `${genoemd.lijst.naam[0]}: ${genoemd.naam}`;
  const vraag = { plek: vastePlek(ding), velden: [], bij: () => ({ blok: hoofdletter(reden), ding: naam }) };
  return { sleutel: pad, halte: halteVoor(s, vraag, { pad, veld }) };
}

/** A field of the one thing that a step is about, which is made with the first answer. */
function inNieuw(s: Sessie, blok: Dingblok, rest: string, reden: string): Gesteld | undefined {
  const plek = plekVan(s, blok);
  const bij = () => ({ blok: hoofdletter(reden) });
  const open = rest.indexOf("[]");
  const naam = open < 0 ? rest : rest.slice(0, open);
  const pad = `${plek.pad()}.${naam}`;
  const veld = veldBij(declaratie, pad);
  if (veld === undefined || veld.soort === "groep") return undefined;
  const sleutel = `${blok.lijst}[].${naam}`;
  if (isBlad(veld)) return { sleutel, halte: vraaghalte(s, plek, naam, bij) };
  return { sleutel, halte: halteVoor(s, { plek, velden: [], bij }, { pad, veld }) };
}

/** The block that makes things of this list: of the step where the field is at home, else of any. */
function blokVoor(s: Sessie, pad: string, lijst: string): Dingblok | Lijstblok | undefined {
  const blokken = [...s.onderdeel.blokken, ...[START, ...STAPPEN].flatMap((onderdeel) => onderdeel.blokken)];
  const vanLijst = blokken.filter((blok): blok is Dingblok | Lijstblok => "lijst" in blok && blok.lijst === lijst);
  const geldend = vanLijst.filter((blok) => blok.als === undefined || blok.als(s.boek.coalitie, s.gang));
  return geldend.find((blok) => vraagtNaar(blok, pad)) ?? geldend.find((blok) => blok.soort === "lijst");
}
