import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import { vouw } from "../../src/terminal/vouwen.ts";
import { uitlegAlineas } from "../../src/terminal/vraag/uitleg.ts";
import { CTRL_C, ENTER, Nepterminal } from "./nepterminal.ts";
import { vraagOver } from "./voorbeeldvraag.ts";

const SLECHT = { antwoord: "Betere samenwerking", omdat: "daar kan niemand nee tegen zeggen." };
const VRAAG = vraagOver({ soort: "alineas", slecht: SLECHT });
const BRIEF = { titel: "Uitnodigingsbrief", wacht: true };
const PLAN = { titel: "Plan van aanpak", wacht: false };

const uitleg = (...gebruik: Parameters<typeof uitlegAlineas>[1] & readonly object[]): string =>
  uitlegAlineas(VRAAG, gebruik).join("\n\n");

describe("the explanation of a question", () => {
  it("tells why, a good answer, a poor one, the documents and the ways of not answering, in that order", () => {
    expect(uitleg(BRIEF, PLAN)).toMatch(
      /^Daarom\.\n\nBijvoorbeeld: Zo dus\nLiever niet: ‘Betere samenwerking’ – daar kan niemand nee tegen zeggen\.\n\nDit antwoord werkt door in: uitnodigingsbrief en plan van aanpak\.\nHierop wacht nog: uitnodigingsbrief\.\n\nGeen antwoord\? Met ! kies je:\n– later: /,
    );
  });

  it("says so when no document uses the answer, or waits for it", () => {
    expect(uitleg()).toContain("Geen enkel document gebruikt dit antwoord.");
    expect(uitleg(PLAN)).toContain("Er wacht nu geen document op.");
  });

  it("says nothing of documents where that is not known", () => {
    expect(uitlegAlineas(VRAAG, undefined).join("\n")).not.toContain("Dit antwoord");
  });

  it("explains the words to choose from", () => {
    const keuze = vraagOver(
      { soort: "keuze", opties: ["kern", "zijdelings"] },
      { mogelijkheden: [{ waarde: "kern", naam: "kern", uitleg: "Zonder dit haakt de partner af." }] },
    );
    expect(uitlegAlineas(keuze, []).join("\n")).toContain("– kern: Zonder dit haakt de partner af.");
  });

  it("lets no escape sequence reach the terminal", () => {
    const stout = { ...BRIEF, titel: "\u001b[2Jbrief" };
    expect(uitleg(stout)).not.toContain("\u001b");
  });

  it("fits on 40 columns", () => {
    const regels = vouw(uitleg(BRIEF, PLAN), 39).split("\n");
    expect(regels.filter((regel) => regel.length > 39)).toEqual([]);
  });
});

describe("asking for the explanation on a small screen", () => {
  const stel = (begin: readonly (readonly [string, string])[], rows: number) => {
    const terminal = new Nepterminal(40, rows);
    const vraag = { ...VRAAG, gebruik: async () => [BRIEF, PLAN] };
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(vraag);
    return terminal.typ(...begin).then(() => gevraagd);
  };
  const VRAAGT = ["overslaan", "?"] as const;
  const UITLEG = ["uitleg bij", ENTER] as const;

  it("shows it a screen at a time, and then asks again", async () => {
    const verder = [["Enter: verder", ENTER]] as const;
    const antwoord = await stel(
      [
        VRAAGT,
        UITLEG,
        ...verder,
        ...verder,
        ...verder,
        ["overslaan", "Samen"],
        ["twee keer", ENTER],
        ["twee keer", ENTER],
      ],
      12,
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen" });
  });

  it("keeps half a text of who stops in the middle of it", async () => {
    const half = [
      ["Ctrl-C", "een"],
      ["twee keer", ENTER],
      ["twee keer", "?"],
      UITLEG,
      ["Enter: verder", CTRL_C],
    ] as const;
    expect(await stel(half, 10)).toEqual({ soort: "stop", concept: "een" });
  });
});
