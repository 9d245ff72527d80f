import type { Gelegde } from "../../src/domain/boomlezen.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import {
  alleVelden,
  dingPad,
  isBlad,
  isLijst,
  leesPad,
  plaatsVan,
  schrijfPad,
  veldBij,
  waardeBij,
} from "../../src/domain/pad.ts";
import { alleIds, lijstnaam, maakLos, verwijzingenNaar } from "../../src/domain/verwijzingen.ts";
import type { Wijziging } from "../../src/domain/wijziging.ts";
import { type Boek, boekOp, type Papier } from "../../src/wizard/boek.ts";
import { splitsDing } from "../../src/wizard/plek.ts";

export interface Geheugenboek extends Boek {
  /** Every change in order, as `zet eigen.doelen`. */
  readonly gedaan: readonly string[];
}

/** A book in memory: `geheugenboek({ organisaties: [...] })`. Knows no files, and so no levels either. */
export function geheugenboek(begin: Coalitie = {}, vandaag = "2026-03-12", gebeurd: string[] = []): Geheugenboek {
  let boom = structuredClone(begin) as Knoop;
  const doe = (wijziging: Wijziging): void => {
    gebeurd.push(`${wijziging.soort} ${"pad" in wijziging ? wijziging.pad : wijziging.lijst}`);
    keur(wijziging);
    verander(boom, wijziging);
  };
  const papier: Papier = {
    get coalitie() {
      return boom as Coalitie;
    },
    wijzig(gevraagd, gevolgen) {
      const voor = boom;
      boom = structuredClone(boom);
      const wijzigingen = typeof gevraagd === "function" ? gevraagd(boom as Coalitie) : gevraagd;
      wijzigingen.forEach(doe);
      if (wijzigingen.some(({ soort }) => soort === "verwijder"))
        maakLos(boom as Coalitie, alleVerwijzingen(boom), alleIds(velden, voor), alleIds(velden, boom)).forEach(doe);
      gevolgen?.(voor as Coalitie, boom as Coalitie).forEach(doe);
    },
    verwijzingenNaar(pad) {
      const { lijst, ding } = splitsDing(pad);
      return verwijzingenNaar(alleVerwijzingen(boom), lijstnaam(lijst), ding);
    },
  };
  const boek = boekOp(papier, vandaag);
  return Object.defineProperty(boek, "gedaan", { value: gebeurd }) as Geheugenboek;
}

/** What no project would take either. */
function keur(wijziging: Wijziging): void {
  if (wijziging.soort !== "zet") return;
  const veld = veldBij(velden, wijziging.pad);
  if (veld === undefined) throw new Error(`Geen veld: ${wijziging.pad}`);
  if (wijziging.pad.includes("[]")) throw new Error(`Dit ding bestaat nog niet: ${wijziging.pad}`);
  if (isLijst(veld)) throw new Error(`Een lijst krijgt geen waarde: ${wijziging.pad}`);
}

type Knoop = Record<string, unknown>;

function verander(boom: Knoop, wijziging: Wijziging): void {
  if (wijziging.soort === "zet" || wijziging.soort === "zetLijst") zetIn(boom, wijziging.pad, wijziging.waarde);
  if (wijziging.soort === "verwijder") haalWeg(boom, wijziging.pad);
  if (wijziging.soort === "voegToe") {
    const daar = waardeBij(boom, wijziging.lijst);
    const nieuw = wijziging.id === undefined ? {} : { id: wijziging.id };
    zetIn(boom, wijziging.lijst, [...(Array.isArray(daar) ? daar : []), nieuw]);
  }
  if (wijziging.soort === "verplaats") {
    const dingen = waardeBij(boom, wijziging.lijst) as unknown[];
    dingen.splice(wijziging.naar, 0, ...dingen.splice(wijziging.van, 1));
  }
}

/** Sets what stands at a path; groups on the way are made, things are not. */
function zetIn(boom: Knoop, pad: string, waarde: unknown): void {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  let hier: unknown = boom;
  for (const stuk of stukken.slice(0, -1)) {
    if ("ding" in stuk) hier = (hier as unknown[])[plaatsVan(hier as unknown[], stuk.ding)];
    else {
      const knoop = hier as Knoop;
      knoop[stuk.sleutel] ??= {};
      hier = knoop[stuk.sleutel];
    }
    if (hier === undefined) throw new Error(`Er is niets bij ${pad}`);
  }
  if (laatste === undefined || !("sleutel" in laatste)) throw new Error(`Geen blad: ${pad}`);
  if (waarde === undefined) delete (hier as Knoop)[laatste.sleutel];
  else (hier as Knoop)[laatste.sleutel] = waarde;
}

function haalWeg(boom: Knoop, pad: string): void {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  const dingen = waardeBij(boom, schrijfPad(stukken.slice(0, -1))) as unknown[];
  if (laatste !== undefined && "ding" in laatste) dingen.splice(plaatsVan(dingen, laatste.ding), 1);
}

/** Every reference that there is. */
const alleVerwijzingen = (boom: Knoop): readonly Gelegde[] =>
  [...alleVelden(velden)].flatMap(({ patroon, veld }) => {
    if (!isBlad(veld) || !("naar" in veld)) return [];
    const { naar } = veld;
    return plekken(boom, patroon).flatMap((pad) =>
      [waardeBij(boom, pad)]
        .flat()
        .filter((id) => typeof id === "string")
        .map((id): Gelegde => ({ huis: "deelbaar", plek: [], pad, naar, id })),
    );
  });

/** The real paths of a pattern in this tree. */
function plekken(boom: Knoop, patroon: string): readonly string[] {
  const gat = patroon.indexOf("[]");
  if (gat < 0) return [patroon];
  const dingen = waardeBij(boom, patroon.slice(0, gat));
  if (!Array.isArray(dingen)) return [];
  return dingen.flatMap((ding: { id?: string }, i) =>
    plekken(boom, `${dingPad(patroon.slice(0, gat), ding, i)}${patroon.slice(gat + 2)}`),
  );
}
