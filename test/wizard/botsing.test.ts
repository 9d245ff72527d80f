import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import type { Raster } from "../../src/wizard/interviewer.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { interview, nieuw, type Regel } from "../interview.ts";
import { deelbaarVan, projectje } from "../projectje.ts";

const stap: Stap = {
  ...stapMet(1),
  blokken: [{ soort: "velden", titel: "Je eigen intentie", velden: ["coalitie.gebied", "coalitie.onderwerp"] }],
};
const OPTIES = { verdieping: true, open: false, review: false };
const BEGIN = "versie: 1\ncoalitie:\n  naam: Noord\n";

/** Somebody else writes an area while the question about it is on the screen. */
function gesprek(...regels: readonly Regel[]) {
  const { project, world } = projectje(BEGIN, "versie: 1\n");
  const boek = boekVan(project, "2026-03-12");
  const vragen = interview([["coalitie.gebied", "de stad"], ...regels], (wat) => {
    if (wat === "coalitie.gebied") world.put("coalitie.yaml", `${BEGIN}  gebied: het dorp # van Anna\n`);
  });
  return { doe: () => doorloopStap(stap, boek, vragen, OPTIES), vragen, world };
}

describe("an answer that somebody else gave too", () => {
  it("is shown beside one’s own, and one keeps theirs", async () => {
    const { doe, vragen, world } = gesprek(
      ["Welk antwoord blijft?", "Wat er nu staat"],
      ["coalitie.onderwerp", "wonen"],
    );
    await doe();
    expect(vragen.getoond).toMatch(/Er is nog niets overschreven\.\nEr staat nu: het dorp\nJij gaf: de stad/);
    expect(deelbaarVan(world)).toBe(`${BEGIN}  gebied: het dorp # van Anna\n  onderwerp: wonen\n`);
  });

  it("gives way when one keeps one’s own", async () => {
    const { doe, world } = gesprek(["Welk antwoord blijft?", "Mijn antwoord"], ["coalitie.onderwerp", "wonen"]);
    await doe();
    expect(deelbaarVan(world)).toBe(`${BEGIN}  gebied: de stad # van Anna\n  onderwerp: wonen\n`);
  });

  it("stays when one stops, and one’s own is in what is told last", async () => {
    const { doe, world } = gesprek(["Welk antwoord blijft?", { soort: "stop" }]);
    const message = expect.stringMatching(/^‘Gebied’ is intussen ook .* veranderd.*de stad/s);
    await expect(doe()).rejects.toMatchObject({ exitCode: 5, message });
    expect(deelbaarVan(world)).toContain("gebied: het dorp");
  });
});

describe("an answer for which something new is made first", () => {
  const EEN = "versie: 1\norganisaties:\n  - id: bouwer\n    naam: Bouwer\n";

  /** Somebody else answers with another organisation, while the question is on the screen. */
  async function met(besluit: string): Promise<string> {
    const { project, world } = projectje(EEN, "versie: 1\n");
    const vragen = interview(
      [
        ["opdrachtgever", nieuw("Gemeente")],
        ["Welk antwoord blijft?", besluit],
      ],
      (wat) => {
        if (wat === "coalitie.opdrachtgever") world.put("coalitie.yaml", `${EEN}coalitie:\n  opdrachtgever: bouwer\n`);
      },
    );
    const blokken: Stap["blokken"] = [{ soort: "velden", titel: "Wie", velden: ["coalitie.opdrachtgever"] }];
    await doorloopStap({ ...stap, blokken }, boekVan(project, "2026-03-12"), vragen, OPTIES);
    return deelbaarVan(world);
  }

  it("is not put over what somebody else answered meanwhile", async () => {
    expect(await met("Wat er nu staat")).toContain("opdrachtgever: bouwer");
  });

  it("takes its place when one says so, and what was made is made once", async () => {
    const na = await met("Mijn antwoord");
    expect(na).toContain("opdrachtgever: gemeente");
    expect(na.match(/naam: Gemeente/g)).toHaveLength(1);
  });
});

describe("a cell of a table that somebody else filled too", () => {
  const TWEE = "versie: 1\norganisaties:\n  - id: a\n    naam: A\n  - id: b\n    naam: B\n";

  async function vult(besluit: string): Promise<string> {
    const { project, world } = projectje(TWEE, "versie: 1\n");
    const vragen = interview([
      ["De lijst", "tabel"],
      ["Welk antwoord blijft?", besluit],
      ["De lijst", "klaar"],
    ]);
    let keer = 0;
    const raster = async (r: Raster): Promise<{ readonly soort: "klaar" }> => {
      keer++;
      if (keer > 1) return { soort: "klaar" };
      world.put("coalitie.yaml", `${TWEE}    soort: bedrijf\n`);
      const plaats = { rij: r.rijen.indexOf("B"), kolom: r.kolommen.indexOf("soort") };
      expect(r.vul(plaats, { soort: "waarde", waarde: "pers" })).toBe(false);
      return { soort: "klaar" };
    };
    const blokken: Stap["blokken"] = [
      { soort: "lijst", titel: "De lijst", lijst: "organisaties", velden: ["naam", "soort", "kernpartner"] },
    ];
    const boek = boekVan(project, "2026-03-12");
    await doorloopStap({ ...stap, blokken }, boek, { ...vragen, raster }, { ...OPTIES, verdieping: false });
    return deelbaarVan(world);
  }

  it("keeps what they wrote, or gets one’s own, as one says", async () => {
    expect(await vult("Wat er nu staat")).toContain("soort: bedrijf");
    expect(await vult("Mijn antwoord")).toContain("soort: pers");
  });
});
