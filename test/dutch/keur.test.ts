import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aanspreekvormen } from "../../src/dutch/keur/aanspreken.ts";
import { bedragen, hardeWoorden } from "../../src/dutch/keur/hard.ts";
import { verkeerdeWeekdagen } from "../../src/dutch/keur/weekdagen.ts";
import { dubbelvormen, invulplekken, spelling, stroeveWoorden } from "../../src/dutch/keur/woorden.ts";
import { langeZinnen, zinnenVan } from "../../src/dutch/keur/zinnen.ts";
import { keer } from "../toeval.ts";

const woorden = (n: number): string => Array.from({ length: n }, (_, i) => `woord${i}`).join(" ");

/** Each rule with texts in which it finds something, and texts that come near and are good. */
const REGELS = {
  langeZinnen: {
    regel: langeZinnen,
    raak: [`${woorden(31)}.`, `Kort. ${woorden(31)}`],
    mis: [`${woorden(30)}.`, `${woorden(20)}. Daarna ${woorden(20)}.`, `${woorden(20)}\n${woorden(20)}`],
  },
  stroeveWoorden: {
    regel: stroeveWoorden,
    raak: ["Middels een enquête.", "Wij borgen dit.", "De neuzen dezelfde kant op krijgen.", "het plan uitrollen"],
    mis: ["De middelen zijn er.", "Zij geborgen schatten.", "een roltrap", "het kader van de foto"],
  },
  dubbelvormen: {
    regel: dubbelvormen,
    raak: ["scholen en/of bedrijven", "dat hij/zij komt", "de partner(s) tekenen"],
    mis: ["scholen of bedrijven", "hij en zij", "de partners (samen) tekenen", "24/7 open"],
  },
  spelling: {
    regel: spelling,
    raak: ["het college van B&W", "exclusief BTW", "€ 1.500,-", "20 % minder", "twee FTE"],
    mis: ["B en W", "exclusief btw", "€ 1.500", "20% minder", "de MBO Raad", "MKB-Nederland"],
  },
  invulplekken: {
    regel: invulplekken,
    raak: ["Op [datum invullen] komen we samen.", "De locatie is n.t.b.", "xxx", "Wie doet dit???"],
    mis: ["De partners [nu zeven] tekenen.", "Wie doet dit?", "nader uitgewerkt", "maxxx"],
  },
  weekdagen: {
    regel: verkeerdeWeekdagen,
    raak: ["op woensdag 12 maart 2026"],
    mis: ["op donderdag 12 maart 2026", "op donderdag 30 februari 2026", "woensdag 12 maart"],
  },
  hard: {
    regel: hardeWoorden,
    raak: [
      "Partijen moeten meebetalen.",
      "Elke partij dient tijdig te melden.",
      "De gemeente garandeert dit.",
      "is verplicht",
    ],
    mis: [
      "Partijen spannen zich in.",
      "niet in rechte afdwingbaar",
      "zonder enige verplichting",
      "dient als basis",
      "moeite",
    ],
  },
  u: {
    regel: (tekst: string) => aanspreekvormen(tekst, "u"),
    raak: ["Wij nodigen u uit, en je mag iemand meenemen.", "Jullie zijn welkom."],
    mis: [
      "Wij nodigen u uit, met uw collega’s.",
      "Een stad waar je graag woont.",
      "Om 13.00 u begint het. Je ziet de zaal.",
      "Zij zei: ‘Jij hoort hier.’",
      "U. de Vries en jeugd",
    ],
  },
  je: {
    regel: (tekst: string) => aanspreekvormen(tekst, "je"),
    raak: ["Wij rekenen op uw komst."],
    mis: ["Wij rekenen op je."],
  },
} as const;

describe.each(Object.entries(REGELS))("what is said of a text: %s", (_, { regel, raak, mis }) => {
  it.each(raak)("something of ‘%s’", (tekst) => {
    const [vondst] = regel(tekst);
    expect(vondst?.melding).toMatch(/^\p{Lu}|^‘/u);
    expect(vondst?.hint).toMatch(/\.$/);
  });

  it.each(mis)("nothing of ‘%s’", (tekst) => {
    expect(regel(tekst)).toEqual([]);
  });

  it("and never anything but that, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (tekst) => {
        for (const { melding, hint } of regel(tekst)) expect(melding && hint).toBeTruthy();
      }),
      keer(100),
    );
  });
});

describe("the words of a message", () => {
  it("quote what it is about, and say what is better", () => {
    expect(hardeWoorden("Elke partij dient dit te betalen.")).toEqual([
      {
        melding: "‘dient dit te’ klinkt hard voor een intentieverklaring.",
        hint: "Een intentie is geen plicht. Schrijf liever ‘wil’ of ‘spant zich in om’.",
      },
    ]);
    expect(stroeveWoorden("middels overleg, inzake parkeren")).toEqual([
      { melding: "‘middels’ en ‘inzake’ lezen stroef.", hint: "Schrijf liever: met, of: door; over." },
    ]);
  });

  it("name an amount in whatever way it is written", () => {
    expect(bedragen("€ 12.500 en 30.000 euro")).toEqual(["€ 12.500", "30.000 euro"]);
    expect(bedragen("in de eurozone, 12 europallets")).toEqual([]);
  });
});

describe("the sentences of a text", () => {
  it("do not end at an abbreviation or an initial", () => {
    expect(zinnenVan("Bel mr. A. de Wit, bijv. Karin. Zij weet het.")).toEqual([
      "Bel mr. A. de Wit, bijv. Karin.",
      "Zij weet het.",
    ]);
  });
});
