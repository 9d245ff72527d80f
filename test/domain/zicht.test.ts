import { describe, expect, it } from "vitest";
import type { Zicht } from "../../src/domain/velden.ts";
import { type Lezer, leestIntern, mag, magDing, type Publiek } from "../../src/domain/zicht.ts";

const ALLE: readonly Publiek[] = ["adviseur", "kerngroep", "gesprekspartner", "genodigde", "partners", "openbaar"];

describe("the levels each audience sees", () => {
  it.each<[Publiek, string]>([
    ["adviseur", "VKGPO"],
    ["kerngroep", "KPO"],
    ["gesprekspartner", "GPO"],
    ["genodigde", "PO"],
    ["partners", "PO"],
    ["openbaar", "O"],
  ])("%s: %s", (publiek, niveaus) => {
    const ziet = (["V", "K", "G", "P", "O"] as const).filter((zicht: Zicht) => mag({ publiek }, zicht));
    expect(ziet.join("")).toBe(niveaus);
  });

  it("need the internal file only for who may see something of it", () => {
    expect(ALLE.filter(leestIntern)).toEqual(["adviseur", "kerngroep", "gesprekspartner"]);
  });
});

type Oordeel = "ja" | "naamloos" | "nee";

/** Readers: every audience, and once more those that can be of an organisation, as `eigen`. */
const LEZERS = {
  adviseur: { publiek: "adviseur" },
  kerngroep: { publiek: "kerngroep" },
  gesprekspartner: { publiek: "gesprekspartner", organisatie: "b", gesprek: "g-b" },
  "gesprekspartner eigen": { publiek: "gesprekspartner", organisatie: "a", gesprek: "g-a" },
  genodigde: { publiek: "genodigde", organisatie: "b" },
  "genodigde eigen": { publiek: "genodigde", organisatie: "a" },
  partners: { publiek: "partners" },
  "partners eigen": { publiek: "partners", organisatie: "a" },
  openbaar: { publiek: "openbaar" },
} as const satisfies Readonly<Record<string, Lezer>>;
type Wie = keyof typeof LEZERS;
const WIE = Object.keys(LEZERS) as Wie[];

const oordelen = (lijst: string, ding: Readonly<Record<string, unknown>>): readonly Oordeel[] =>
  WIE.map((wie) => magDing(LEZERS[wie], lijst, ding));

const [ja, naamloos, nee] = ["ja", "naamloos", "nee"] as const;

describe(`who sees whose words (${WIE.join(", ")})`, () => {
  it.each<[string | undefined, readonly Oordeel[]]>([
    ["alleen de eigen brief", [ja, nee, nee, ja, nee, ja, nee, ja, nee]],
    ["zonder naam", [ja, naamloos, nee, ja, nee, ja, naamloos, ja, nee]],
    ["partners", [ja, ja, nee, ja, nee, ja, ja, ja, nee]],
    ["openbaar", [ja, ja, ja, ja, ja, ja, ja, ja, ja]],
    [undefined, [ja, nee, nee, ja, nee, ja, nee, ja, nee]],
  ])("a released wording with reach %s", (reikwijdte, verwacht) => {
    expect(oordelen("uitspraken", { id: "u", organisatie: "a", reikwijdte })).toEqual(verwacht);
  });

  it("a reader of whom is not known who he is sees no words of an organisation", () => {
    const lezer = { publiek: "gesprekspartner", gesprek: "g-a" } as const;
    expect(magDing(lezer, "formuleringen", { id: "f", organisatie: "a" })).toBe("nee");
  });

  it("a released wording of which nobody knows whose it is belongs to no reader", () => {
    expect(magDing({ publiek: "partners" }, "uitspraken", { id: "u" })).toBe("nee");
    expect(magDing({ publiek: "genodigde" }, "uitspraken", { id: "u", reikwijdte: "partners" })).toBe("nee");
  });

  const alsReikwijdte = { eigen: [ja, nee, nee, ja, nee, ja, nee, ja, nee] } as const;
  it.each<[string, unknown, string | undefined, readonly Oordeel[]]>([
    ["no rung", undefined, undefined, alsReikwijdte.eigen],
    ["released", [{ trede: "vrijgegeven" }], undefined, alsReikwijdte.eigen],
    ["released", [{ trede: "vrijgegeven" }], "zonder naam", [ja, naamloos, nee, ja, nee, ja, naamloos, ja, nee]],
    ["released", [{ trede: "vrijgegeven" }], "partners", [ja, ja, nee, ja, nee, ja, ja, ja, nee]],
    ["a rung not filled in", [{}], undefined, alsReikwijdte.eigen],
    ["a rung for later", [{ trede: { status: "later" } }], undefined, alsReikwijdte.eigen],
    ["lapsed before it was promised", [{ trede: "vervallen" }], undefined, alsReikwijdte.eigen],
    ["promised aloud", [{ trede: "in bijeenkomst toegezegd" }], undefined, [ja, ja, ja, ja, ja, ja, ja, ja, nee]],
    ["decided on", [{ trede: "bestuurlijk bekrachtigd" }], undefined, [ja, ja, ja, ja, ja, ja, ja, ja, nee]],
    ["decided on", [{ trede: "gereed" }], "openbaar", [ja, ja, ja, ja, ja, ja, ja, ja, ja]],
  ])("a contribution: %s %j, reach %s", (_wat, treden, reikwijdte, verwacht) => {
    expect(oordelen("inzetten", { id: "i", partner: "a", treden, reikwijdte })).toEqual(verwacht);
  });

  it("a talk is seen by the partner it was with, and by the core group as far as its level goes", () => {
    expect(oordelen("gesprekken", { id: "g-a" })).toEqual([ja, ja, nee, ja, nee, nee, nee, nee, nee]);
    expect(magDing({ publiek: "gesprekspartner" }, "gesprekken", {})).toBe("nee");
  });

  it("after a talk with several each sees the own wordings, and those of which nobody said whose they are", () => {
    const van = (organisatie?: string) =>
      magDing(LEZERS.gesprekspartner, "formuleringen", { organisatie, stand: "gevraagd" });
    expect([van("b"), van(), van("a")]).toEqual([ja, ja, nee]);
  });

  it.each<[string | undefined, Oordeel]>([
    [undefined, ja],
    ["niet gevraagd", ja],
    ["gevraagd", ja],
    ["akkoord", ja],
    ["akkoord met wijziging", ja],
    ["geweigerd", nee],
    ["ingetrokken", nee],
  ])("the partner in a talk sees a wording in the state %s: %s", (stand, verwacht) => {
    expect(magDing(LEZERS.gesprekspartner, "formuleringen", { stand })).toBe(verwacht);
  });
});
