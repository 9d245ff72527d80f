import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import type { Geschreven, Teksteditor, Vel } from "../../src/terminal/teksteditor.ts";
import type { Vraagstelling } from "../../src/wizard/interviewer.ts";
import { CTRL_C, CTRL_D, ENTER, Nepterminal } from "./nepterminal.ts";
import { vraagOver } from "./voorbeeldvraag.ts";

const CTRL_O = "\u000f";
const LANG = vraagOver({ soort: "alineas" });

/** An editor in which this is written; what it was given, and what was forgotten. */
class Nepeditor implements Teksteditor {
  readonly naam: string | undefined = "nano";
  readonly vellen: Vel[] = [];
  readonly vergeten: string[] = [];
  open: string | undefined;
  constructor(private readonly uitkomst: Geschreven) {}
  async schrijf(vel: Vel): Promise<Geschreven> {
    this.vellen.push(vel);
    return this.uitkomst;
  }
  lees = () => "later bewaard";
  achtergebleven = () => this.open;
  vergeet = (pad: string) => void this.vergeten.push(pad);
}

async function antwoordOp(
  vraag: Vraagstelling,
  editor: Teksteditor | undefined,
  ...stappen: readonly (readonly [string, string])[]
) {
  const terminal = new Nepterminal();
  const gevraagd = terminalInterviewer({ kleur: false, terminal, editor }).vraag(vraag);
  await terminal.typ(...stappen);
  return { antwoord: await gevraagd, scherm: terminal.getoond };
}

describe("a long answer in an editor", () => {
  it("is what was written there; it begins with what was typed, and knows the question", async () => {
    const editor = new Nepeditor({ tekst: "een\ntwee" });
    const { antwoord } = await antwoordOp(LANG, editor, ["Ctrl-O", "half"], ["half", CTRL_O]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "een\ntwee" });
    expect(editor.vellen).toEqual([
      { pad: LANG.pad, tekst: "half", toelichting: ["De vraag?", "", "Daarom.", "", "Bijvoorbeeld: Zo dus"] },
    ]);
    expect(editor.vergeten).toEqual([LANG.pad]);
  });

  it("begins with the answer that is there", async () => {
    const editor = new Nepeditor({ tekst: "nieuw" });
    await antwoordOp(vraagOver({ soort: "alineas" }, { huidig: "oud" }), editor, ["Ctrl-O", CTRL_O]);
    expect(editor.vellen[0]?.tekst).toBe("oud");
  });

  it.each(["", "half"])("stays as it was when %j is left in it, and one goes on in the field", async (tekst) => {
    const { antwoord, scherm } = await antwoordOp(
      LANG,
      new Nepeditor({ tekst }),
      ["Ctrl-O", "half"],
      ["half", CTRL_O],
      ["> half", CTRL_D],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "half" });
    expect(scherm).toContain("Er is niets veranderd.");
  });

  it("tells what went wrong, and loses neither text", async () => {
    const { antwoord, scherm } = await antwoordOp(
      LANG,
      new Nepeditor({ tekst: "verder geschreven", melding: "nano is met een fout gestopt." }),
      ["Ctrl-O", "half"],
      ["half", CTRL_O],
      ["> verder geschreven", CTRL_D],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "verder geschreven" });
    expect(scherm).toContain("met een fout gestopt. De tekst staat hieronder.");
  });

  it("waits for a window that may still be open", async () => {
    const { antwoord } = await antwoordOp(
      LANG,
      new Nepeditor({ tekst: "", misschienOpen: true }),
      ["Ctrl-O", CTRL_O],
      ["Enter: verder", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "later bewaard" });
  });

  it("says what to do where there is no editor", async () => {
    const { scherm } = await antwoordOp(LANG, undefined, ["Ctrl-O", CTRL_O], ["EDITOR", CTRL_C]);
    expect(scherm).toContain("Ik vind op deze computer geen editor");
  });

  it("is offered again when it was left open", async () => {
    const editor = new Nepeditor({ tekst: "" });
    editor.open = "van gisteren";
    const { antwoord, scherm } = await antwoordOp(
      LANG,
      editor,
      ["> Verder met die tekst", ENTER],
      ["> van gisteren", CTRL_D],
    );
    expect(scherm).toContain("Er stond nog een tekst in de editor open:\n> van gisteren");
    expect(antwoord).toEqual({ soort: "waarde", waarde: "van gisteren" });
    expect(editor.vergeten).toEqual([LANG.pad]);
  });

  it("is kept for the next time when one does not choose", async () => {
    const editor = new Nepeditor({ tekst: "" });
    editor.open = "van gisteren";
    await antwoordOp(LANG, editor, ["> Verder", "\u001b"], ["overslaan", ENTER]);
    expect(editor.vergeten).toEqual([]);
  });

  it("has no key at a question of one line", async () => {
    const { antwoord, scherm } = await antwoordOp(
      vraagOver({ soort: "tekst" }),
      new Nepeditor({ tekst: "x" }),
      ["Ctrl-C", `a${CTRL_O}b`],
      ["ab", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "ab" });
    expect(scherm).not.toContain("Ctrl-O");
  });
});
