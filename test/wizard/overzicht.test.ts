import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import type { Overzicht } from "../../src/wizard/interviewer.ts";
import type { Bladwijzer } from "../../src/wizard/sessie.ts";
import { doorloopStap, type Stapopties } from "../../src/wizard/stap.ts";
import { interview, type Regel } from "../interview.ts";
import { doorloop } from "./doorloop.ts";
import { geheugenboek } from "./geheugenboek.ts";

const stap: Stap = {
  ...stapMet(1),
  blokken: [
    { soort: "velden", titel: "Je eigen intentie", velden: ["eigen.doelen", "eigen.waaromNu"] },
    { soort: "lijst", titel: "Organisaties", lijst: "organisaties", velden: ["naam", "soort"] },
  ],
  klaar: [
    { tekst: "Je hebt met iemand gepraat.", voldaan: () => false },
    { tekst: "Je hebt je doelen.", voldaan: () => true },
  ],
};
const BEGIN: Coalitie = {
  eigen: { doelen: ["Een"], waaromNu: "Nu" },
  organisaties: [
    { id: "a", naam: "Aap", soort: "gemeente" },
    { id: "b", naam: "Beer" },
  ],
};

/** Reviews on a page: what is opened in turn, then done; the script answers what comes of it. */
async function opPagina(
  kiest: readonly string[],
  regels: readonly Regel[] = [],
  opties: Partial<Stapopties> = {},
  begin = BEGIN,
  welke = stap,
) {
  const boek = geheugenboek(begin);
  const paginas: Overzicht[] = [];
  const rest = [...kiest];
  const gesprek = interview(regels);
  const wie = {
    ...gesprek,
    overzicht: async (pagina: Overzicht) => {
      paginas.push(pagina);
      return rest.shift() ?? "klaar";
    },
  };
  const einde = await doorloopStap(welke, boek, wie, { verdieping: false, open: false, review: true, ...opties });
  gesprek.opgebruikt();
  return { paginas, coalitie: boek.coalitie, einde };
}

const regelsVan = (pagina: Overzicht | undefined): readonly string[] =>
  (pagina?.delen ?? []).flatMap(({ regels }) => regels.map(({ nr, antwoord }) => `${nr} ${antwoord}`));

describe("The review on a page", () => {
  it("has every answer by its number, and each thing of a list below it", async () => {
    const { paginas } = await opPagina([]);
    expect(regelsVan(paginas[0])).toEqual([
      "1 Een",
      "2 Nu",
      "3 2 organisaties (1 vraag open)",
      "3.1 gemeente",
      "3.2 nog 1 vraag open",
    ]);
  });

  it("says what is still needed for the step, and which question is open", async () => {
    const { paginas } = await opPagina([]);
    expect(paginas[0]).toMatchObject({
      nodig: ["Je hebt met iemand gepraat."],
      vraag: "Er is nog 1 vraag open: ‘Organisatie Beer – soort’. Klopt de rest?",
    });
  });

  it("opens an answer, and comes back at the same place with the new one", async () => {
    const { paginas, coalitie } = await opPagina(["2"], [["eigen.waaromNu", "Straks"]]);
    expect(coalitie.eigen?.waaromNu).toBe("Straks");
    expect(paginas.map(({ bij }) => bij)).toEqual([undefined, "2"]);
    expect(regelsVan(paginas[1])).toContain("2 Straks");
  });

  it("shows on the page what a changed answer came to, once", async () => {
    const gevoelig: Stap = {
      ...stap,
      blokken: [{ soort: "velden", titel: "Gevoelig", velden: ["coalitie.gevoelig", "coalitie.gevoeligWaarom"] }],
    };
    const begin: Coalitie = { coalitie: { gevoelig: true, gevoeligWaarom: "Een oud conflict" } };
    const { paginas } = await opPagina(
      ["1", "1"],
      [
        ["gevoelig", "nee"],
        ["gevoelig", { soort: "houd" }],
      ],
      {},
      begin,
      gevoelig,
    );
    expect(paginas.map(({ gevolgen }) => gevolgen[0])).toEqual([undefined, "Dit verandert mee:", undefined]);
  });

  it("says on the page what is worth another look in the answer that was just given", async () => {
    const lang = `${Array.from({ length: 31 }, (_, i) => `woord${i}`).join(" ")}.`;
    const { paginas } = await opPagina(["2"], [["eigen.waaromNu", lang]]);
    expect(paginas[1]?.gevolgen.join("\n")).toMatch(/^Bewaard\. Let op: .*31 woorden/);
  });

  it("leads from the line of a list into the list, and from a thing into that thing", async () => {
    const { paginas, coalitie } = await opPagina(
      ["3", "3.2"],
      [
        ["2 organisaties", "klaar"],
        ["Wat wil je doen", "open"],
        ["organisaties[b].soort", "gemeente"],
      ],
    );
    expect(coalitie.organisaties).toMatchObject([{}, { soort: "gemeente" }]);
    expect(paginas.map(({ bij }) => bij)).toEqual([undefined, "3", "3.2"]);
  });

  it("keeps the line, for whoever is cut off while it stands open", async () => {
    const gehouden: Bladwijzer[] = [];
    await opPagina(["2"], [["eigen.waaromNu", { soort: "stop" }]], { onthoud: (hier) => gehouden.push(hier) });
    const laatst = gehouden.at(-1);
    expect(laatst).toMatchObject({ laatste: "#overzicht", regel: "2" });
    const { paginas } = await opPagina([], [], { review: false, bladwijzer: laatst });
    expect(paginas.map(({ bij }) => bij)).toEqual(["2"]);
  });

  it("leads back to the last question of the step", async () => {
    const { einde } = await opPagina(["terug"], [["2 organisaties", { soort: "stop" }]], {
      review: false,
      bladwijzer: { laatste: "#overzicht" },
    });
    expect(einde).toBe("gestopt");
  });
});

describe("--open", () => {
  const VOL: Coalitie = { eigen: BEGIN.eigen ?? {}, organisaties: [{ id: "a", naam: "Aap", soort: "gemeente" }] };
  const open = (begin: Coalitie, regels: readonly Regel[]) => doorloop(stap, begin, regels, { open: true });

  it("says that nothing is open any more when that is so", async () => {
    const { gesprek } = await open(VOL, [["Klopt alles", "klaar"]]);
    expect(gesprek.getoond).toContain("Er is niets meer open.");
  });

  it("goes back from what is open to what was answered before it", async () => {
    const { gesprek } = await open({ ...VOL, eigen: { doelen: ["Een"] } }, [
      ["eigen.waaromNu", { soort: "terug" }],
      ["eigen.doelen", { soort: "stop" }],
    ]);
    expect(gesprek.getoond).not.toContain("Er is niets meer open.");
  });
});
