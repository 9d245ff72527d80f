import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import type { Antwoord, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { CTRL_C, CTRL_D, CTRL_U, ENTER, Nepterminal, plak } from "./nepterminal.ts";
import { vraagOver } from "./voorbeeldvraag.ts";

type Stap = readonly [zie: string, typ: string];

async function antwoordOp(
  vraag: Vraagstelling,
  ...stappen: readonly Stap[]
): Promise<{ antwoord: Antwoord; terminal: Nepterminal }> {
  const terminal = new Nepterminal();
  const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(vraag);
  await terminal.typ(...stappen);
  return { antwoord: await gevraagd, terminal };
}

const TEKST = vraagOver({ soort: "tekst" });
const LANG = vraagOver({ soort: "alineas" });
const VIJF = ["een", "twee", "drie", "vier", "vijf"];
const kaal = (tekst: string): string => tekst;

const WIJZEN = ["\r", "\n", "\r\n"].flatMap((einde) => [
  { naam: `marked, ${JSON.stringify(einde)}`, einde, hoe: plak },
  { naam: `not marked, ${JSON.stringify(einde)}`, einde, hoe: kaal },
]);

describe.each(WIJZEN)("five lines pasted, $naam", ({ einde, hoe }) => {
  const vijf = hoe(VIJF.join(einde));

  it("become one line where one is asked, and that is told", async () => {
    const { antwoord, terminal } = await antwoordOp(TEKST, ["Ctrl-C", vijf], ["De 5 regels staan nu", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "een twee drie vier vijf" });
    expect(terminal.getoond).toContain("achter elkaar");
  });

  it("stay five lines in a long text", async () => {
    const { antwoord } = await antwoordOp(LANG, ["Ctrl-C", vijf], ["  vijf", CTRL_D]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: VIJF.join("\n") });
  });

  it("stay in a field for a day, which tells what is wrong", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver({ soort: "datum" }),
      ["Ctrl-C", vijf],
      ["> een twee drie vier vijf", ENTER],
      ["Dat is geen datum", `${CTRL_U}12 maart`],
      ["bewaren", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "2026-03-12" });
  });

  it("become the name of something new", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "organisaties" }, { nieuwMogelijk: true });
    const { antwoord } = await antwoordOp(vraag, ["naam van de organisatie", vijf], ["toevoegen", ENTER]);
    expect(antwoord).toEqual({ soort: "nieuw", naam: "een twee drie vier vijf" });
  });

  it("choose nothing in a menu", async () => {
    const terminal = new Nepterminal();
    const mogelijkheden = ["Verder", "Terug", "Een nieuwe"].map((naam) => ({ waarde: naam, naam }));
    const gekozen = terminalInterviewer({ kleur: false, terminal }).menu({
      titel: "Wat nu?",
      waar: undefined,
      mogelijkheden,
    });
    await terminal.typ(["> Verder", vijf], ["alleen de eerste regel", CTRL_U], ["> Verder", ENTER]);
    expect(await gekozen).toBe("Verder");
  });

  it("do not read on in a text, and are not thrown away unseen", async () => {
    const terminal = new Nepterminal();
    const alineas = Array.from({ length: 30 }, (_, i) => `Alinea ${i}.`);
    const gelezen = terminalInterviewer({ kleur: false, terminal }).lees?.(alineas.join("\n\n"));
    await terminal.typ(["Enter: verder", vijf], ["wordt niet bewaard", CTRL_C]);
    expect(await gelezen).toBe(false);
    expect(terminal.getoond).not.toContain("Alinea 29");
  });
});

describe("a paste that comes in pieces", () => {
  it.each([1, 2, 3, 5])("may be cut within a mark, %i bytes in", async (na) => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(LANG);
    await terminal.zie("Ctrl-C");
    const geheel = plak(VIJF.join("\r"));
    for (const stuk of [geheel.slice(0, na), geheel.slice(na, -na), geheel.slice(-na)]) {
      terminal.invoer.write(stuk);
      await new Promise((verder) => setImmediate(verder));
    }
    await terminal.typ(["  vijf", CTRL_D]);
    expect(await gevraagd).toEqual({ soort: "waarde", waarde: VIJF.join("\n") });
  });

  it("may be cut right after a line break, without a mark", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(TEKST);
    const stuk = "woord ".repeat(100);
    await terminal.zie("Ctrl-C");
    terminal.invoer.write(`${stuk}\r`);
    await new Promise((verder) => setImmediate(verder));
    await new Promise((verder) => setImmediate(verder));
    terminal.invoer.write(`${stuk}\r`);
    await terminal.typ(["De 2 regels", ENTER]);
    expect(await gevraagd).toEqual({ soort: "waarde", waarde: `${stuk}${stuk}`.trim() });
  });
});

describe("twenty thousand characters", () => {
  const tekst = "woord ".repeat(3400).trim();

  it.each([
    ["marked", plak],
    ["not marked", kaal],
  ])("are drawn once: %s", async (_hoe, hoe) => {
    for (const vraag of [TEKST, LANG]) {
      const { antwoord, terminal } = await antwoordOp(vraag, ["Ctrl-C", hoe(tekst)], ["hierboven", CTRL_C]);
      expect(antwoord.soort).toBe("stop");
      // Whoever stops is told what was not kept, which is the text itself, once.
      expect(terminal.ruw.length).toBeLessThan(tekst.length + 4000);
    }
  });

  it.each([plak(tekst), tekst])("are an answer of one line", async (geplakt) => {
    const { antwoord } = await antwoordOp(TEKST, ["Ctrl-C", geplakt], ["hierboven", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: tekst });
  });
});

describe("what does not show", () => {
  it("is left out of a paste; a tab is a space", async () => {
    const { antwoord } = await antwoordOp(
      TEKST,
      ["Ctrl-C", plak("naam\tplaats\u0007\u0000\u200b x\u202e")],
      ["bewaren", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "naam plaats x" });
  });

  it("keeps words apart where a tab stood, in an unmarked paste too", async () => {
    const { antwoord } = await antwoordOp(TEKST, ["Ctrl-C", "naam\tplaats"], ["naam plaats", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "naam plaats" });
  });

  it("is not taken for the key that brings the old answer", async () => {
    const vraag = vraagOver({ soort: "tekst" }, { huidig: "oud" });
    const { antwoord } = await antwoordOp(vraag, ["Ctrl-C", "\tnaam\tplaats"], ["naam plaats", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "naam plaats" });
  });
});
