import { describe, expect, it } from "vitest";
import { gatenVan } from "../../src/commands/voordocument.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { main } from "../../src/main.ts";
import { stapVan } from "../../src/plan/paden.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import type { Antwoord, Interviewer, Menu, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { HOUD, interview, type Regel, STOP, TERUG } from "../interview.ts";
import { PLEK } from "../projectje.ts";
import { roep, sessie } from "../stories/heleweg.ts";

const LEEG = { "coalitie.yaml": "versie: 1\n", "coalitie.intern.yaml": "versie: 1\n" };
const wereld = (files: Readonly<Record<string, string>> = LEEG) =>
  memoryWorld({ files, interactive: true, today: "2026-03-12" });

const WOORDEN: Partial<Readonly<Record<Vraagstelling["veld"]["soort"], string | readonly string[]>>> = {
  datum: "1 april 2026",
  tijd: "10.00",
  bedrag: "1000",
  getal: "3",
  teksten: ["Iets"],
};

/** What makes a talk held, an organisation partner, somebody present. */
const LIEVER = ["gevoerd", "initiatief", "aanwezig", "getekend", "partner"];

/** Answers whatever is asked, and fills every list with one thing. */
function gewillig(liever: readonly string[]): Interviewer {
  let vragen = 0;
  return {
    async vraag({ pad, veld, huidig, voorstel, mogelijkheden, nieuwMogelijk, lees }): Promise<Antwoord> {
      if (++vragen > 150) throw new Error(`Goes round in circles at ${pad}`);
      if (huidig !== undefined) return HOUD;
      const wens = mogelijkheden.find(({ waarde }) => liever.includes(waarde));
      if (wens === undefined && voorstel !== undefined) return { soort: "waarde", waarde: voorstel };
      const eerste = wens ?? mogelijkheden[0];
      // Who invites does not get the letter.
      if (nieuwMogelijk && (eerste === undefined || /(genodigden\[\]\.persoon|afzenders)$/.test(pad)))
        return { soort: "nieuw", naam: `mevrouw A. Nieuw${vragen}` };
      const lijstig = veld.soort === "verwijzingen" || veld.soort === "meerkeuze";
      const woorden = [eerste?.waarde ?? WOORDEN[veld.soort] ?? "Iets", "a@b.nl", "06 12345678", "1234 AB", "A.B."];
      const gelezen = woorden.map((woord) => lees(lijstig ? [String(woord)] : woord)).find(({ ok }) => ok);
      if (!gelezen?.ok || gelezen.waarde === undefined) throw new Error(pad);
      return { soort: "waarde", waarde: gelezen.waarde as never };
    },
    menu: async (menu) => kies(menu),
    toon: () => {},
  };
}

const kies = ({ mogelijkheden, standaard }: Menu): string => {
  const waarden = mogelijkheden.map(({ waarde }) => waarde);
  if (waarden.includes("later") && waarden.includes("toevoegen")) return "toevoegen";
  if (waarden.includes("klaar") && standaard !== "open") return "klaar";
  return standaard ?? waarden[0] ?? "stop";
};

const gaten = async (world: MemoryWorld, id: string): Promise<readonly string[]> => {
  const alle = JSON.parse((await roep(world, "documents", "--json")).out);
  return alle.find((regel: { id: string }) => regel.id === id).ontbreekt.map(({ pad }: { pad: string }) => pad);
};

/** What no answer brings but an act, or time: the words a partner released, a partner that decides, somebody who left. */
const NIET_TE_VRAGEN: Readonly<Record<string, readonly string[]>> = {
  besluitnotitie: ["organisaties[].naam", "besluiten[].orgaan", "besluiten[].datum", "uitspraken[].tekst"],
  initiatiefvoorstel: ["stukken[].datum"],
  afbericht: ["personen[].achternaam"],
};

describe("the questions for one document", () => {
  it.each(DOCUMENTEN.map(({ id }) => id))(
    "leave nothing lacking in %s, from an empty project",
    async (id) => {
      const world = wereld();
      const code = await main(
        ["step", "--voor", id],
        sessie(world, () => gewillig([...LIEVER, id])),
      );
      expect([code, await gaten(world, id)]).toEqual([0, NIET_TE_VRAGEN[id] ?? []]);
    },
    60_000,
  );

  const praat = async (world: MemoryWorld, regels: readonly Regel[], ...args: readonly string[]) => {
    const gesprek = interview(regels);
    const code = await main(
      ["step", "--voor", ...args],
      sessie(world, () => gesprek),
    );
    gesprek.opgebruikt();
    return { code, gesprek };
  };

  it("come in the order of the steps, and only those", async () => {
    const world = wereld();
    const { gesprek } = await praat(world, [], "discussienotitie");
    const alle = await gaten(world, "discussienotitie");
    const orde = ["start", ...STAPPEN.map(({ nr }) => nr)];
    const eerste = Math.min(...alle.map((pad) => orde.indexOf(stapVan(pad))));
    expect(orde.indexOf(stapVan(gesprek.gesteld[0] ?? ""))).toBe(eerste);
    expect(alle).toContain(gesprek.gesteld[0]);
  });

  it.each(["uitnodigingsbrief", "verslag"])("of %s are asked once, also those that are passed by", async (id) => {
    const gevraagd: string[] = [];
    const wie: Interviewer = {
      ...gewillig([]),
      menu: async ({ titel, mogelijkheden, standaard }) =>
        /genodigden vastgelegd/.test(titel)
          ? "toevoegen"
          : (mogelijkheden.find(({ waarde }) => waarde === "klaar")?.waarde ?? standaard ?? "stop"),
      async vraag(vraag) {
        gevraagd.push(vraag.pad.replace(/\[[^\]]*\]/, "[]"));
        return /\.persoon$/.test(vraag.pad) && vraag.nieuwMogelijk ? gewillig([]).vraag(vraag) : HOUD;
      },
    };
    await main(
      ["step", "--voor", id],
      sessie(wereld(), () => wie),
    );
    expect(gevraagd.filter((pad, i) => gevraagd.indexOf(pad) !== i)).toEqual([]);
  });

  it("about a letter leave out who comes, and offer nobody twice", async () => {
    const vragen: Vraagstelling[] = [];
    const wie: Interviewer = {
      ...gewillig([]),
      menu: async ({ titel, mogelijkheden, standaard }) =>
        /genodigden vastgelegd/.test(titel) || (/^1 genodigde/.test(titel) && vragen.length < 30)
          ? "toevoegen"
          : (mogelijkheden.find(({ waarde }) => waarde === "klaar")?.waarde ?? standaard ?? "stop"),
      async vraag(vraag) {
        vragen.push(vraag);
        if (!vraag.pad.endsWith(".persoon")) return HOUD;
        return vragen.filter(({ pad }) => pad.endsWith("[].persoon")).length > 1
          ? STOP
          : { soort: "nieuw", naam: "mevrouw A. de Vries" };
      },
    };
    await main(
      ["step", "--voor", "uitnodigingsbrief"],
      sessie(wereld(), () => wie),
    );
    expect(vragen.filter(({ pad }) => pad.endsWith(".stand"))).toEqual([]);
    expect(vragen.at(-1)?.mogelijkheden).toEqual([]);
  });

  it("say what they are for above the question", async () => {
    const { gesprek } = await praat(wereld(), [], "domeinschets");
    expect(gesprek.vragen[0]?.waar.blok).toMatch(/^Nodig voor de domeinschets/);
  });

  it("name the chapter that each is for, by the number it has in Word; what stands before the chapters is in none", () => {
    const plan = DOCUMENTEN.find(({ id }) => id === "plan-van-aanpak");
    const redenen = plan && new Map(gatenVan(wereld(), { plek: PLEK }, plan).map(({ pad, reden }) => [pad, reden]));
    expect(redenen?.get("coalitie.naam")).toBe("nodig voor het plan van aanpak");
    expect(redenen?.get("monitoring.wat")).toMatch(
      /^nodig voor het plan van aanpak, hoofdstuk \d+: Monitoring en bijsturing$/,
    );
  });

  const KLEIN: readonly Regel[] = [
    ["coalitie.naam", "Noord"],
    ["coalitie.opgave", "Een wijk zonder leegstand."],
  ];

  it("can be gone back along, and the answer of now stands there", async () => {
    const { gesprek } = await praat(
      wereld(),
      [...KLEIN.slice(0, 1), ["coalitie.opgave", TERUG], ["coalitie.naam", STOP]],
      "domeinschets",
    );
    expect(gesprek.vragen.at(-1)?.huidig).toBe("Noord");
  });

  it("keep every answer, and go on where one stopped", async () => {
    const world = wereld();
    const { code } = await praat(world, [...KLEIN.slice(0, 1), ["coalitie.opgave", STOP]], "domeinschets");
    expect([code, world.err]).toEqual([
      130,
      expect.stringContaining("Ga verder met: coalitie step --voor domeinschets"),
    ]);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("naam: Noord");
    const { gesprek } = await praat(world, [], "domeinschets");
    expect(gesprek.gesteld[0]).toBe("coalitie.opgave");
  });

  it("ask a field of each thing in a list that lacks it", async () => {
    const world = wereld({
      "coalitie.yaml": "versie: 1\norganisaties:\n  - {id: a, naam: Gemeente Aa}\n  - {id: b, naam: School Bee}\n",
      "coalitie.intern.yaml": "versie: 1\norganisaties:\n  - {id: a, profiel: {belang: 4}}\n",
    });
    const { gesprek } = await praat(
      world,
      [
        ["coalitie.naam", "Noord"],
        ["organisaties[a].profiel.invloed", STOP],
      ],
      "belangenanalyse",
    );
    expect(gesprek.vragen.at(-1)?.waar.ding).toBe("organisatie: Gemeente Aa");
  });

  it("end with the offer to make the document, and make it", async () => {
    const world = wereld({
      "coalitie.yaml": "versie: 1\ncoalitie: {naam: Noord}\norganisaties:\n  - {id: a, naam: Gemeente Aa}\n",
      "coalitie.intern.yaml": "versie: 1\norganisaties:\n  - {id: a, profiel: {belang: 4}}\n",
    });
    const { code, gesprek } = await praat(
      world,
      [
        ["organisaties[a].profiel.invloed", "4"],
        ["Zal ik het nu maken?", "ja"],
      ],
      "belangenanalyse",
    );
    expect(gesprek.getoond).toContain("er ontbreekt niets meer");
    expect([code, world.out]).toEqual([0, expect.stringContaining("belangenanalyse.docx")]);
  });

  it.each([
    [["besluitnotite"], "Bedoel je ‘besluitnotitie’?"],
    [["programma", "3"], "en ook om stap 3"],
    [["programma", "--review"], "en ook om --review"],
  ])("refuse %j", async (args, melding) => {
    const world = wereld();
    const code = await main(
      ["step", "--voor", ...args],
      sessie(world, () => interview([])),
    );
    expect([code, world.err]).toEqual([2, expect.stringContaining(melding)]);
  });
});

it("without a terminal nothing is asked: one is told where to look", async () => {
  const { code, err } = await roep(memoryWorld({ files: LEEG }), "step", "--voor", "programma");
  expect([code, err]).toEqual([2, expect.stringMatching(/coalitie documents.*coalitie set/s)]);
});
