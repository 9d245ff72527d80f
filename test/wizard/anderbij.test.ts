import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { interview, type Regel } from "../interview.ts";
import { deelbaarVan, projectje } from "../projectje.ts";

const OPTIES = { verdieping: true, open: false, review: false };
const metLijst = (lijst: string, namen: readonly string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden: namen }],
});
const organisaties = metLijst("organisaties", ["naam", "soort"]);
const bronnen = metLijst("coalitie.bronnen", ["feit", "titel"]);

const TWEE = "organisaties:\n  - id: noord\n    naam: Noord\n  - id: zuid\n    naam: Zuid\n";
const ZONDER_NOORD = "organisaties:\n  - id: zuid\n    naam: Zuid\n";
const FEITEN = "coalitie:\n  bronnen:\n    - feit: Een\n    - feit: Twee\n";
const VERSCHOVEN = "coalitie:\n  bronnen:\n    - feit: Nieuw\n    - feit: Een\n    - feit: Twee\n";

/** A sitting in which the file is another by the time that this was asked for the first time. */
function zitting(stap: Stap, begin: string, { bij, wordt }: { bij: string; wordt: string }, regels: readonly Regel[]) {
  const { project, world } = projectje(`versie: 1\n${begin}`, "versie: 1\n");
  let geweest = false;
  const wie = interview(regels, (wat) => {
    if (geweest || !wat.includes(bij)) return;
    geweest = true;
    world.put("coalitie.yaml", `versie: 1\n${wordt}`);
  });
  return { doe: () => doorloopStap(stap, boekVan(project, "2026-03-12"), wie, OPTIES), wie, world };
}

describe("a list at which somebody else works too", () => {
  it("is where one goes on, when what one was asked about went and stays away", async () => {
    const { doe, wie, world } = zitting(organisaties, TWEE, { bij: "naam", wordt: ZONDER_NOORD }, [
      ["2 organisaties", "wijzigen"],
      ["Welke?", "Noord"],
      ["Wat wil je doen", "naam"],
      ["naam", "Noorderland"],
      ["Wat wil je doen", "Weg laten"],
      ["1 organisatie", "klaar"],
    ]);
    await doe();
    wie.opgebruikt();
    expect(wie.getoond).toMatch(/‘Noord’ blijft weg.*was:\nNoorderland/s);
    expect(deelbaarVan(world)).toBe(`versie: 1\n${ZONDER_NOORD}`);
  });

  it("is shown as it is now, when its rows moved while one filled in one of them", async () => {
    const { doe, wie, world } = zitting(bronnen, FEITEN, { bij: "bronnen[2].titel", wordt: VERSCHOVEN }, [
      ["2 bronnen", "wijzigen"],
      ["Welke?", "Twee"],
      ["Wat wil je doen", "Uit welk"],
      ["bronnen[2].titel", "CBS"],
      ["3 bronnen", "wijzigen"],
      ["Welke?", "Twee"],
      ["Wat wil je doen", "Uit welk"],
      ["bronnen[3].titel", "CBS"],
      ["Wat wil je doen", "klaar"],
      ["3 bronnen", "klaar"],
    ]);
    await doe();
    wie.opgebruikt();
    expect(wie.getoond).toContain("was:\nCBS");
    expect(deelbaarVan(world)).toContain("    - feit: Nieuw\n    - feit: Een\n    - feit: Twee\n      titel: CBS\n");
  });

  it("is shown as it is now, when what one moves went", async () => {
    const { doe, wie } = zitting(organisaties, TWEE, { bij: "Waar komt", wordt: ZONDER_NOORD }, [
      ["2 organisaties", "verplaatsen"],
      ["Welke wil je", "Noord"],
      ["Waar komt ‘Noord’", "omlaag"],
      ["1 organisatie", "klaar"],
    ]);
    await doe();
    wie.opgebruikt();
    expect(wie.getoond).toContain("Wat je het laatst deed, is niet bewaard");
  });

  it("is not left when the file is broken: one puts it right and tries again", async () => {
    const { doe, wie, world } = zitting(organisaties, TWEE, { bij: "verwijderen?", wordt: "organisaties: [\n" }, [
      ["2 organisaties", "verwijderen"],
      ["Welke wil je", "Noord"],
      ["verwijderen?", "ja"],
      ["nog niet gedaan", "laat"],
      ["2 organisaties", "verwijderen"],
      ["Welke wil je", "Zuid"],
      ["verwijderen?", "nee"],
      ["2 organisaties", "klaar"],
    ]);
    await doe();
    wie.opgebruikt();
    expect(wie.getoond).toContain("fout in de projectbestanden");
    expect(deelbaarVan(world)).toBe("versie: 1\norganisaties: [\n");
  });
});

it("an answer that names what somebody else took away is let go, and the questions go on", async () => {
  const stap: Stap = {
    ...stapMet(1),
    blokken: [{ soort: "velden", titel: "De opgave", velden: ["coalitie.opdrachtgever", "coalitie.gebied"] }],
  };
  const { doe, wie, world } = zitting(stap, TWEE, { bij: "opdrachtgever", wordt: ZONDER_NOORD }, [
    ["coalitie.opdrachtgever", "noord"],
    ["Wat wil je doen", "Weg laten"],
    ["coalitie.gebied", "de stad"],
  ]);
  await doe();
  wie.opgebruikt();
  expect(deelbaarVan(world)).not.toContain("opdrachtgever");
  expect(deelbaarVan(world)).toContain("gebied: de stad");
});

it("what has to be decided first offers no way back", async () => {
  const { doe, wie } = zitting(organisaties, TWEE, { bij: "naam", wordt: ZONDER_NOORD }, [
    ["2 organisaties", "wijzigen"],
    ["Welke?", "Noord"],
    ["Wat wil je doen", "naam"],
    ["naam", "Noorderland"],
  ]);
  await expect(doe()).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining("Noorderland") });
  expect(wie.menus.at(-1)?.zonderTerug).toBe(true);
});
