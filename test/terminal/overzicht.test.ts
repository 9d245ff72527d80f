import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import type { Overzicht } from "../../src/wizard/interviewer.ts";
import { CTRL_C, ENTER, Nepterminal, OMLAAG } from "./nepterminal.ts";

const OVERZICHT: Overzicht = {
  titel: "Overzicht – Stap 2",
  waar: { stap: "Stap 2", ronde: 1, fase: "ik", blok: "Overzicht", ding: undefined, nummer: 0, van: 0 },
  delen: [
    {
      titel: "De visie",
      regels: Array.from({ length: 12 }, (_, i) => ({
        waarde: String(i + 1),
        nr: String(i + 1),
        vraag: `Hoe luidt vraag nummer ${i + 1}?`,
        antwoord: `Antwoord ${i + 1}, in een zin die niet op een regel van veertig past.`,
      })),
    },
    { titel: "Vroeger", regels: [{ waarde: undefined, nr: "13", vraag: "Oud?", antwoord: "Ja\u001b[2J" }] },
  ],
  nodig: ["De visie staat in één zin."],
  vraag: "Klopt alles?",
  gevolgen: [],
  bij: undefined,
};

async function kies(toetsen: readonly string[], breedte = 80, overzicht = OVERZICHT, hoogte = 24) {
  const terminal = new Nepterminal(breedte, hoogte);
  const keuze = terminalInterviewer({ kleur: false, terminal }).overzicht?.(overzicht);
  for (const toets of toetsen) await terminal.typ(["stoppen", toets]);
  return { keuze: await keuze, terminal };
}

describe("The page of a review", () => {
  it.each([
    ["13", "13"],
    ["30", "30"],
    ["a", "klaar"],
  ])("has its lines by their own number where one types them: %s", async (getypt, waarde) => {
    const dom = Object.assign(new Nepterminal(), { slim: false });
    const regels = Array.from({ length: 30 }, (_, i) => ({ waarde: String(i + 1), naam: `${i + 1}. Vraag ${i + 1}?` }));
    const gekozen = terminalInterviewer({ kleur: false, terminal: dom }).menu({
      titel: "Klopt alles?",
      waar: undefined,
      mogelijkheden: [{ waarde: "klaar", naam: "Ja, klaar" }, ...regels],
    });
    await dom.typ(["letter of het nummer", `${getypt}\n`]);
    expect(await gekozen).toBe(waarde);
  });

  it("is not offered where nothing can be drawn again: the answers are read there, and one types a number", () => {
    const dom = Object.assign(new Nepterminal(), { slim: false });
    expect(terminalInterviewer({ kleur: false, terminal: dom }).overzicht).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    ["Enter alone", [ENTER], "klaar"],
    ["the arrows and Enter", [OMLAAG, OMLAAG, ENTER], "2"],
    ["a number", ["1", "2", ENTER], "12"],
    ["the key to go back", ["<"], "terug"],
    ["Ctrl-C", [CTRL_C], "stop"],
  ])("is answered by %s", async (_hoe, toetsen, keuze) => {
    expect((await kies(toetsen)).keuze).toBe(keuze);
  });

  it("begins at the line that one was at", async () => {
    expect((await kies([ENTER], 80, { ...OVERZICHT, bij: "7" })).keuze).toBe("7");
  });

  it("passes by what cannot be opened, and says which numbers there are not", async () => {
    const { terminal, keuze } = await kies(["4", "4", ENTER]);
    expect(terminal.getoond).toContain("Nummer 44 is er niet.");
    expect(keuze).toBe("4");
  });

  it.each([80, 40])(
    "tells at %i columns what is needed, each answer below its question, and no line is wider",
    async (breedte) => {
      const { terminal } = await kies([OMLAAG, ENTER], breedte);
      expect(terminal.getoond).toContain("– De visie staat in één zin.");
      expect(terminal.getoond).toMatch(/> 1 Hoe luidt vraag nummer 1\?\r?\n {4}Antwoord 1, in een zin/);
      // Behind the last line of a drawing stands the first one of the next.
      const regels = terminal.getoond.split(/\r?\n/).filter((regel) => !regel.includes("stoppen"));
      const breedste = Math.max(...regels.map((regel) => regel.length));
      expect(breedste).toBeLessThanOrEqual(breedte);
    },
  );

  it("shows above the answers what the last one came to", async () => {
    const { terminal } = await kies([ENTER], 80, { ...OVERZICHT, gevolgen: ["Dit verandert mee:", "– Het advies."] });
    expect(terminal.getoond).toMatch(/Dit verandert mee:\r?\n– Het advies\.\s+> Ja, klaar/);
  });

  it("prints no orders to the terminal that stand in an answer", async () => {
    const { terminal } = await kies(["1", "2", ENTER], 80, OVERZICHT, 60);
    expect(terminal.ruw).not.toContain("Ja\u001b[2J");
  });
});
