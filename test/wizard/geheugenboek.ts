import { type Bladwaarde, isStand, type Stand } from "../../src/domain/boom.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import {
  alleVelden,
  dingPad,
  isBlad,
  isLijst,
  leesPad,
  onder,
  plaatsVan,
  schrijfPad,
  veldBij,
  waardeBij,
} from "../../src/domain/pad.ts";
import { geefVrij } from "../../src/domain/vrijgave.ts";
import { nieuweId, type Wijziging } from "../../src/domain/wijziging.ts";
import { gevolgenVan } from "../../src/plan/gevolgen.ts";
import type { Boek } from "../../src/wizard/boek.ts";

export interface Geheugenboek extends Boek {
  /** Every change in order, as `zet eigen.doelen`. */
  readonly gedaan: readonly string[];
}

/** A book in memory: `geheugenboek({ organisaties: [...] })`. Knows no files, and so no levels either. */
export function geheugenboek(begin: Coalitie = {}, vandaag = "2026-03-12", gebeurd: string[] = []): Geheugenboek {
  let boom = structuredClone(begin) as Record<string, unknown>;
  const doe = (wijziging: Wijziging): void => {
    boom = structuredClone(boom);
    gebeurd.push(`${wijziging.soort} ${"pad" in wijziging ? wijziging.pad : wijziging.lijst}`);
    verander(boom, wijziging);
  };
  const metGevolgen = (werk: () => void): void => {
    const voor = boom as Coalitie;
    werk();
    for (const wijziging of gevolgenVan(voor, boom as Coalitie)) doe(wijziging);
  };
  return {
    get coalitie() {
      return boom as Coalitie;
    },
    vandaag,
    gedaan: gebeurd,
    zet: (pad, waarde) => metGevolgen(() => doe(zet(pad, waarde))),
    voegToe(lijst, { id: gewenst, ...rest }) {
      const veld = veldBij(velden, lijst);
      if (veld === undefined || !isLijst(veld)) throw new Error(`Geen lijst: ${lijst}`);
      const daar = waardeBij(boom, lijst);
      const dingen = Array.isArray(daar) ? daar : [];
      const id = typeof gewenst === "string" ? gewenst : nieuweId(veld, dingen, rest);
      doe({ soort: "voegToe", lijst, id });
      const pad = dingPad(lijst, { id }, dingen.length);
      metGevolgen(() => {
        for (const [sleutel, waarde] of Object.entries(rest)) doe(zet(onder(pad, sleutel), waarde as Bladwaarde));
      });
      return pad;
    },
    verwijder: (pad) => doe({ soort: "verwijder", pad }),
    verplaats: (lijst, van, naar) => doe({ soort: "verplaats", lijst, van, naar }),
    verwijzingenNaar: (pad) => wieVerwijst(boom, pad),
    wijzig: (wijzigingen) =>
      metGevolgen(() => {
        for (const wijziging of wijzigingen) doe(wijziging);
      }),
    geefVrij: (vrijgave) => {
      for (const wijziging of geefVrij(boom as Coalitie, vrijgave)) doe(wijziging);
    },
  };
}

function zet(pad: string, waarde: Bladwaarde | Stand | undefined): Wijziging {
  const veld = veldBij(velden, pad);
  if (veld === undefined) throw new Error(`Geen veld: ${pad}`);
  if (pad.includes("[]")) throw new Error(`Dit ding bestaat nog niet: ${pad}`);
  if (!isLijst(veld)) return { soort: "zet", pad, waarde };
  if (waarde !== undefined && !isStand(waarde)) throw new Error(`Een lijst krijgt geen waarde: ${pad}`);
  return { soort: "zetLijst", pad, waarde };
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

function wieVerwijst(boom: Knoop, pad: string): readonly string[] {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  const lijst = schrijfPad(stukken.slice(0, -1)).split(".").at(-1);
  const paden: string[] = [];
  for (const { patroon, veld } of alleVelden(velden)) {
    if (!isBlad(veld) || !("naar" in veld) || veld.naar !== lijst || laatste === undefined || !("ding" in laatste))
      continue;
    for (const plek of plekken(boom, patroon)) {
      const waarde = waardeBij(boom, plek);
      if (waarde === laatste.ding || (Array.isArray(waarde) && waarde.includes(laatste.ding))) paden.push(plek);
    }
  }
  return paden;
}

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
