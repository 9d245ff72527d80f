import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Per } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import type { Stand } from "../src/domain/boom.ts";
import { velden } from "../src/domain/declaratie.ts";
import type { Huis } from "../src/domain/huis.ts";
import { alleVelden } from "../src/domain/pad.ts";
import type { Diepte } from "../src/domain/velden.ts";
import type { Publiek } from "../src/domain/zicht.ts";
import type { Uitslag, Variant } from "../src/plan/gangen.ts";
import type { Regelstand } from "../src/plan/stand.ts";
import type { Blok, Fase } from "../src/plan/stap.ts";

const README = readFileSync("README.md", "utf8");

/** The rows of the first table under a heading, cell by cell. */
function tabelOnder(kop: string): readonly (readonly string[])[] {
  const onder = README.split(`\n## ${kop}\n`)[1]?.split("\n## ")[0] ?? "";
  const regels = onder.split("\n").filter((regel) => regel.startsWith("|"));
  return regels.slice(2).map((regel) =>
    regel
      .split("|")
      .slice(1, -1)
      .map((cel) => cel.trim().replaceAll("`", "")),
  );
}

const eerste = (rijen: readonly (readonly string[])[]): readonly string[] => rijen.map(([term = ""]) => term);
const kleineLetter = (naam: string): string => `${naam.charAt(0).toLowerCase()}${naam.slice(1)}`;
const op = (woorden: readonly string[]): readonly string[] => [...new Set(woorden)].sort();

/** The words of a union of types; the compiler says so when one is missing or one too many. */
const PUBLIEK: Record<Publiek, true> = {
  adviseur: true,
  kerngroep: true,
  gesprekspartner: true,
  genodigde: true,
  partners: true,
  openbaar: true,
};
const STANDEN: Record<Stand["status"], true> = { later: true, "niet besproken": true, "bewust open": true, geen: true };
const REGELSTANDEN: Record<Regelstand, true> = {
  afgerond: true,
  bezig: true,
  open: true,
  vervalt: true,
  "niet te zien": true,
};
const UITSLAGEN: Record<Uitslag, true> = {
  lopend: true,
  aangenomen: true,
  aangehouden: true,
  verworpen: true,
  verlaten: true,
};
const PER: Record<Per, true> = {
  coalitie: true,
  organisatie: true,
  genodigde: true,
  gesprek: true,
  bijeenkomst: true,
  bezegeling: true,
  gang: true,
};
const BLOKKEN: Record<Blok["soort"], true> = { velden: true, lijst: true, ding: true, vrijgave: true };
const FASEN: Record<Fase, true> = { zij: true, ik: true, wij: true, het: true };
const VARIANTEN: Record<Variant, true> = { initiatief: true, plan: true };
const DIEPTEN: Record<Diepte, true> = { kern: true, verdieping: true };
const HUIZEN: Record<Huis, true> = { deelbaar: true, intern: true };
const VERENIGINGEN = [PUBLIEK, STANDEN, REGELSTANDEN, UITSLAGEN, PER, BLOKKEN, FASEN, VARIANTEN, DIEPTEN, HUIZEN];

/** The parts of a coalition: what stands at the root, and every list whose things have an id. */
function delenVanDeBoom(): readonly string[] {
  const metId = [...alleVelden(velden)].filter(({ veld }) => "id" in veld && veld.id !== undefined);
  return [...Object.keys(velden), ...metId.map(({ patroon }) => patroon.split(/[.[\]]+/).at(-1) ?? "")];
}

const soorten = (): readonly string[] => [...alleVelden(velden)].map(({ veld }) => veld.soort);

/** The nouns that a room exports as types: one word with one capital, for longer ones are made of these. */
function naamwoordenUit(kamer: string): readonly string[] {
  const bestanden = readdirSync(`src/${kamer}`).filter((naam) => naam.endsWith(".ts"));
  return bestanden.flatMap((naam) =>
    [...readFileSync(`src/${kamer}/${naam}`, "utf8").matchAll(/^export (?:type|interface) ([A-Z][a-z]+)\b/gm)].map(
      ([, woord = ""]) => kleineLetter(woord),
    ),
  );
}

describe("the Woordenlijst in the README", () => {
  const lijst = tabelOnder("Woordenlijst");

  it("has every word of the domain and no other", () => {
    const domein = [
      ...delenVanDeBoom(),
      ...soorten(),
      ...VERENIGINGEN.flatMap(Object.keys),
      ...["domain", "plan"].flatMap(naamwoordenUit),
    ];
    expect(op(eerste(lijst))).toEqual(op(domein));
  });

  it("has every word once, in the order of the alphabet", () => {
    const gewoon = eerste(lijst).map((woord) => woord.toLowerCase());
    expect(gewoon).toEqual([...new Set(gewoon)].sort((a, b) => a.localeCompare(b, "nl")));
  });

  it("says of every word in one English line what it is", () => {
    expect(lijst.filter(([, uitleg = ""]) => uitleg.split(" ").length < 2 || uitleg.length > 140)).toEqual([]);
  });
});

describe("the documents in the README", () => {
  it("are those that can be made, each with its step, what there is one of it for, and who reads it", () => {
    const echt = DOCUMENTEN.map(({ id, stappen, per, voor }) => [id, stappen.join(", "), per, voor].join(" | "));
    const beschreven = tabelOnder("Documents").map(([id, , ...rest]) => [id, ...rest].join(" | "));
    expect([...beschreven].sort()).toEqual([...echt].sort());
  });
});
