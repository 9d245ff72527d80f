import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import type { Antwoord, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { CTRL_C, CTRL_D, CTRL_U, ENTER, Nepterminal, OMLAAG, plak } from "./nepterminal.ts";
import { vraagOver } from "./voorbeeldvraag.ts";

type Stap = readonly [zie: string, typ: string];

/** Puts a question to someone who types this; what was on the screen, and the answer. */
async function antwoordOp(
  vraag: Vraagstelling,
  ...stappen: readonly Stap[]
): Promise<{ antwoord: Antwoord; scherm: string }> {
  const terminal = new Nepterminal();
  const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(vraag);
  await terminal.typ(...stappen);
  const antwoord = await gevraagd;
  return { antwoord, scherm: terminal.getoond };
}

const KLAAR = "Ctrl-C";
const TEKST = { soort: "tekst" } as const;
const KEUZE = { soort: "keuze", opties: ["groot", "pril", "onvoldoende"] } as const;
const PARTNERS = ["Gemeente", "Provincie", "Waterschap"].map((naam) => ({ waarde: naam.toLowerCase(), naam }));
const VEEL = Array.from({ length: 12 }, (_, i) => ({
  waarde: `p${i}`,
  naam: `Persoon ${String.fromCharCode(65 + i)}`,
}));

describe("above a question", () => {
  it("says where one is, why it matters, and gives an example", async () => {
    const { scherm } = await antwoordOp(vraagOver(TEKST, { advies: "Advies: kort. Dat leest beter." }), [KLAAR, ENTER]);
    for (const regel of [
      "Stap 4: De bijeenkomst · ronde 1 · zij → IK → wij → het · vraag 3 van 7",
      "Programma · gesprek: Gemeente Hanzestad",
      "Daarom.",
      "Advies: kort. Dat leest beter.",
      "De vraag?",
      "Bijvoorbeeld: Zo dus",
    ])
      expect(scherm).toContain(`${regel}\n`);
  });

  it("shows the answer so far, without what could steer the terminal", async () => {
    const { scherm } = await antwoordOp(vraagOver(TEKST, { huidig: "\u001b]0;titel\u0007Samen" }), [KLAAR, ENTER]);
    expect(scherm).toContain("Nu: ^[]0;titel^GSamen\n");
  });
});

describe("what an option means", () => {
  const lang = Array.from(
    { length: 12 },
    (_, i) => `Zin ${i + 1} vertelt wat dit model doet en bij welke partners het past.`,
  );
  const opties = KEUZE.opties.map((naam) => ({ waarde: naam, naam, uitleg: lang.join(" ") }));
  const regelsOp = async (hoogte: number): Promise<readonly string[]> => {
    const terminal = new Nepterminal(80, hoogte);
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(
      vraagOver(KEUZE, { mogelijkheden: opties, huidig: "groot" }),
    );
    await terminal.typ([KLAAR, ENTER]);
    await gevraagd;
    const beeld = terminal.getoond.slice(terminal.getoond.indexOf("De vraag?"));
    return beeld.slice(0, beeld.indexOf(KLAAR)).split("\n");
  };

  it("leaves the question on the screen: of a long one as many sentences as there is room for", async () => {
    const laag = await regelsOp(24);
    expect(laag.length).toBeLessThan(24);
    expect(laag.join("\n")).toContain("Zin 1 vertelt");
    expect(laag.join("\n")).toContain(" …");
    expect((await regelsOp(60)).join("\n")).toContain("Zin 12 vertelt");
  });
});

describe("a question that is typed", () => {
  it("takes what is typed", async () => {
    const { antwoord } = await antwoordOp(vraagOver(TEKST), [KLAAR, "Samen"], ["bewaren", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen" });
  });

  it("shows a day back in full", async () => {
    const { antwoord, scherm } = await antwoordOp(vraagOver({ soort: "datum" }), [KLAAR, "12 mrt"], ["bewaren", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "2026-03-12" });
    expect(scherm).toContain("> donderdag 12 maart 2026");
  });

  it("shows how it is understood before it is saved, and what to look at with the answer", async () => {
    const { scherm } = await antwoordOp(
      vraagOver({ soort: "tijd" }),
      [KLAAR, "half acht"],
      ["bewaren als 7.30 uur", ENTER],
    );
    expect(scherm).toMatch(/> 7\.30 uur\nLet op: .*Bedoel je 19\.30 uur\?/);
  });

  it("refuses what it cannot read, and lets one put it right", async () => {
    const { antwoord, scherm } = await antwoordOp(
      vraagOver({ soort: "datum" }),
      [KLAAR, "32 foo"],
      ["bewaren", ENTER],
      ["Dat is geen datum", "\u0015morgen"],
      ["bewaren", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "2026-03-13" });
    expect(scherm).toContain("vrijdag 13 maart 2026");
  });

  it("keeps the answer that is there on Enter", async () => {
    const { antwoord } = await antwoordOp(vraagOver({ soort: "bedrag" }, { huidig: 12500 }), ["zo laten", ENTER]);
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("takes the suggestion on Enter", async () => {
    const { antwoord } = await antwoordOp(vraagOver({ soort: "tijd" }, { voorstel: "13:30" }), ["[13.30 uur]", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "13:30" });
  });

  it("lets one change the answer that is there", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver(TEKST, { huidig: "Samen" }),
      ["aanpassen", "\t"],
      ["> Samen", " sterk"],
      ["sterk", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen sterk" });
  });

  it("goes back on <", async () => {
    const { antwoord } = await antwoordOp(vraagOver(TEKST), [KLAAR, "<"], ["vorige vraag", ENTER]);
    expect(antwoord).toEqual({ soort: "terug" });
  });

  it("explains on ? and asks again", async () => {
    const vraag = vraagOver(TEKST, { toonWaarom: false });
    const { antwoord, scherm } = await antwoordOp(
      vraag,
      [KLAAR, "?"],
      ["uitleg bij", ENTER],
      [KLAAR, "Samen"],
      ["bewaren", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen" });
    expect(scherm).toContain("Daarom.");
  });

  it("offers on ! the ways of not answering", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver(TEKST),
      [KLAAR, "!"],
      ["Enter: later", ENTER],
      ["> Terug naar de vraag", "2"],
      ["> Bewust open", ENTER],
    );
    expect(antwoord).toEqual({ soort: "stand", stand: { status: "bewust open" } });
  });

  it("reads an exclamation mark as text where there must be an answer", async () => {
    const { antwoord } = await antwoordOp(vraagOver(TEKST, { standen: [] }), [KLAAR, "!"], ["bewaren", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "!" });
  });

  it("makes spaces of the line breaks in what is pasted", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver(TEKST),
      [KLAAR, plak("Samen\nvoor de\r\nstad\n")],
      ["bewaren", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen voor de stad" });
  });

  it("does not take the first line for the answer in a terminal that does not mark a paste", async () => {
    const { antwoord } = await antwoordOp(vraagOver(TEKST), [KLAAR, "Samen\rvoor de\rstad"], ["Samen voor", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "Samen voor de stad" });
  });
});

describe("a question with a long answer", () => {
  const LANG = vraagOver({ soort: "alineas" });

  it("ends at the second Enter", async () => {
    const { antwoord } = await antwoordOp(
      LANG,
      [KLAAR, "een"],
      ["twee keer", ENTER],
      ["twee keer", "twee"],
      ["twee", ENTER],
      ["twee keer", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "een\ntwee" });
  });

  it("keeps the lines of what is pasted, empty ones too, and goes on", async () => {
    const { antwoord } = await antwoordOp(
      LANG,
      [KLAAR, plak("een\n\ndrie\n")],
      ["twee keer", ENTER],
      ["twee keer", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "een\n\ndrie" });
  });

  it("makes an answer of each line for a row of texts", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver({ soort: "teksten" }),
      [KLAAR, plak("groen\nrust\n")],
      ["twee keer", ENTER],
      ["twee keer", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: ["groen", "rust"] });
  });

  it("explains on ? on a line of its own, and keeps what was typed", async () => {
    const { antwoord, scherm } = await antwoordOp(
      LANG,
      [KLAAR, "een"],
      ["twee keer", ENTER],
      ["twee keer", "?"],
      ["uitleg bij", ENTER],
      ["> een", " twee"],
      ["een twee", CTRL_D],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "een twee" });
    expect(scherm).toContain("Geen antwoord? Met ! kies je");
  });

  it("goes back on < on a line of its own, and keeps what was typed", async () => {
    const { antwoord } = await antwoordOp(
      LANG,
      [KLAAR, "een"],
      ["twee keer", ENTER],
      ["twee keer", "<"],
      ["vorige vraag", ENTER],
    );
    expect(antwoord).toEqual({ soort: "terug", concept: "een" });
  });

  it("promises no order that would land in the text", async () => {
    const { scherm } = await antwoordOp(vraagOver(TEKST), [KLAAR, "Samen"], ["bewaren", ENTER]);
    expect(scherm.slice(scherm.lastIndexOf("bewaren"))).not.toContain("?");
  });

  it("leaves no empty line behind a paste that the terminal does not mark", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(LANG);
    await terminal.typ([KLAAR, "een regel\ren nog een\r"]);
    await setTimeout(50);
    await terminal.typ(["nog een", "!"], ["nog een!", CTRL_D]);
    expect(await gevraagd).toEqual({ soort: "waarde", waarde: "een regel\nen nog een!" });
  });

  it("puts half a text back in the field, and keeps it again when one stops again", async () => {
    const half = vraagOver({ soort: "alineas" }, { huidig: "half", half: true });
    const { antwoord } = await antwoordOp(half, ["> half", " af"], ["half af", CTRL_C]);
    expect(antwoord).toEqual({ soort: "stop", concept: "half af" });
  });

  it("shows several examples below each other, as they are typed", async () => {
    const { scherm } = await antwoordOp(vraagOver({ soort: "teksten", voorbeeld: "groen / rust" }), [KLAAR, ENTER]);
    expect(scherm).toContain("elk op een eigen regel:\n  groen\n  rust\n");
  });

  it("draws little of a long paste", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(LANG);
    const tekst = Array.from({ length: 500 }, (_, i) => `Dit is regel nummer ${i + 1} van de notitie.`).join("\n");
    await terminal.typ([KLAAR, plak(`${tekst}\n`)], ["regels hierboven", ENTER], ["regels hierboven", ENTER]);
    expect(await gevraagd).toEqual({ soort: "waarde", waarde: tekst });
    expect(terminal.ruw.length).toBeLessThan(20_000);
  });

  const MET_OUD = vraagOver({ soort: "alineas" }, { huidig: "Oud" });

  it.each<[string, Vraagstelling, readonly Stap[], Antwoord["soort"]]>([
    ["half a short answer", vraagOver(TEKST), [["woorden", CTRL_C]], "stop"],
    ["half a change of a long one", MET_OUD, [["woorden", CTRL_C]], "stop"],
    [
      "a change that one goes back from",
      MET_OUD,
      [
        ["woorden", plak("\n<")],
        ["Enter: terug", ENTER],
      ],
      "terug",
    ],
  ])("says of %s that it is not kept, and what it was", async (_wat, vraag, einde, soort) => {
    const { antwoord, scherm } = await antwoordOp(vraag, [KLAAR, "Nieuwe woorden"], ...einde);
    expect(antwoord).toEqual({ soort });
    expect(scherm).toContain("Niet bewaard, want het was nog niet af: ‘Nieuwe woorden’");
  });

  it.each<[string, readonly Stap[]]>([
    ["nothing", []],
    ["the old answer only", [[KLAAR, "\t"]]],
  ])("says nothing of the kind to whoever typed %s", async (_wat, getypt) => {
    const { scherm } = await antwoordOp(MET_OUD, ...getypt, [KLAAR, CTRL_C]);
    expect(scherm).not.toContain("Niet bewaard");
  });

  it("keeps half a text when one stops, where there was none", async () => {
    const { antwoord } = await antwoordOp(LANG, [KLAAR, "half"], ["half", CTRL_C]);
    expect(antwoord).toEqual({ soort: "stop", concept: "half" });
  });

  it("keeps the old text when one stops halfway a change", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver({ soort: "alineas" }, { huidig: "oud" }),
      [KLAAR, "half"],
      ["half", CTRL_C],
    );
    expect(antwoord).toEqual({ soort: "stop" });
  });
});

describe("a question with choices", () => {
  it("chooses nothing on Enter where nothing stands or is suggested", async () => {
    for (const soort of [KEUZE, { soort: "jaNee" } as const])
      expect((await antwoordOp(vraagOver(soort), ["> Overslaan", ENTER])).antwoord).toEqual({ soort: "houd" });
  });

  it("leaves on Enter what was put off", async () => {
    const { antwoord } = await antwoordOp(vraagOver(KEUZE, { huidig: { status: "later" } }), [
      "> Zo laten: later",
      ENTER,
    ]);
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("goes back on < also while one looks for something", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "personen" }, { mogelijkheden: VEEL });
    const { antwoord } = await antwoordOp(vraag, ["Zoek:", "zzz"], ["Niets gevonden", "<"]);
    expect(antwoord).toEqual({ soort: "terug" });
  });

  it("stops on Ctrl-C also right after Esc, with which it comes as one key", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "personen" }, { mogelijkheden: VEEL });
    const { antwoord } = await antwoordOp(vraag, ["Zoek:", "zzz"], ["Niets gevonden", `\x1b${CTRL_C}`]);
    expect(antwoord).toEqual({ soort: "stop" });
  });

  it("keeps the orders in sight below a list that is longer than the screen", async () => {
    const mogelijkheden = Array.from({ length: 60 }, (_, i) => ({ waarde: `p${i}`, naam: `Persoon nummer ${i}` }));
    const vraag = vraagOver({ soort: "verwijzing", naar: "personen" }, { mogelijkheden });
    const { scherm } = await antwoordOp(vraag, ["Stoppen", CTRL_C]);
    expect(scherm).toContain("61 in totaal");
    expect(scherm).not.toContain("Persoon nummer 20");
  });

  it("begins at the suggestion", async () => {
    const { antwoord } = await antwoordOp(vraagOver(KEUZE, { voorstel: "pril" }), ["> pril (voorstel)", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "pril" });
  });

  it("changes nothing when the same is chosen", async () => {
    const { antwoord } = await antwoordOp(vraagOver({ soort: "jaNee" }, { huidig: true }), ["> Ja (nu)", ENTER]);
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("answers yes or no with a boolean", async () => {
    const { antwoord } = await antwoordOp(vraagOver({ soort: "jaNee" }), ["> Overslaan", "2"], ["> Nee", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: false });
  });

  it("ticks several with the space bar", async () => {
    const vraag = vraagOver(
      { soort: "verwijzingen", naar: "organisaties" },
      { mogelijkheden: PARTNERS, huidig: ["gemeente"] },
    );
    const { antwoord } = await antwoordOp(
      vraag,
      ["[x] Gemeente", OMLAAG],
      ["> [ ] Provincie", " "],
      ["[2] Provincie", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: ["gemeente", "provincie"] });
  });

  it("keeps the order in which references are ticked, and numbers them", async () => {
    const vraag = vraagOver(
      { soort: "verwijzingen", naar: "organisaties" },
      { mogelijkheden: PARTNERS, huidig: ["provincie"] },
    );
    const { antwoord } = await antwoordOp(
      vraag,
      ["[x] Provincie", "\u001b[H"],
      ["> [ ] Gemeente", " "],
      ["[2] Gemeente", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: ["provincie", "gemeente"] });
  });

  it("says that nothing is ticked before it goes on without", async () => {
    const vraag = vraagOver({ soort: "verwijzingen", naar: "organisaties" }, { mogelijkheden: PARTNERS });
    const { antwoord } = await antwoordOp(vraag, ["[ ] Gemeente", ENTER], ["De spatiebalk vinkt aan", ENTER]);
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("finds by typing in a long list", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "personen" }, { mogelijkheden: VEEL });
    const { antwoord } = await antwoordOp(vraag, ["Zoek:", "soon k"], ["> Persoon K", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "p10" });
  });

  it("makes something new of what was sought in vain, beside what was ticked", async () => {
    const vraag = vraagOver(
      { soort: "verwijzingen", naar: "personen" },
      { mogelijkheden: VEEL, nieuwMogelijk: true, huidig: ["p1"] },
    );
    const { antwoord } = await antwoordOp(
      vraag,
      ["Zoek:", "Jan Bakker"],
      ["> + een nieuwe persoon: ‘Jan Bakker’", ENTER],
      ["> Jan Bakker", ENTER],
    );
    expect(antwoord).toEqual({ soort: "nieuw", naam: "Jan Bakker", naast: ["p1"] });
  });

  it("never takes what is typed for an order, not in a short list either", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "organisaties" }, { mogelijkheden: PARTNERS });
    const { antwoord } = await antwoordOp(
      vraag,
      ["> Overslaan", "Stoppen"],
      ["Niets gevonden", ENTER],
      ["Niets gevonden met ‘Stoppen’", "\u0015water"],
      ["> Waterschap", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "waterschap" });
  });

  it("finds a name with a space in it, and ticks it with Enter", async () => {
    const vraag = vraagOver({ soort: "verwijzingen", naar: "personen" }, { mogelijkheden: VEEL });
    const { antwoord } = await antwoordOp(vraag, ["Zoek:", "persoon c"], ["Enter: aanvinken", ENTER], ["[x]", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: ["p2"] });
  });

  it("goes to the option that is called as the digit that is typed", async () => {
    const vraag = vraagOver({ soort: "keuze", opties: ["2", "3"] }, { voorstel: "3" });
    const { antwoord } = await antwoordOp(vraag, ["> 3 (voorstel)", "2"], ["> 2", ENTER]);
    expect(antwoord).toEqual({ soort: "waarde", waarde: "2" });
  });

  it("asks the name of the first at once", async () => {
    const vraag = vraagOver({ soort: "verwijzingen", naar: "organisaties" }, { nieuwMogelijk: true });
    const { antwoord } = await antwoordOp(
      vraag,
      ["naam van de organisatie", "Gemeente Oosterend"],
      ["toevoegen", ENTER],
    );
    expect(antwoord).toEqual({ soort: "nieuw", naam: "Gemeente Oosterend" });
  });

  it("lets one pass by where there is nothing to choose from yet", async () => {
    const { antwoord } = await antwoordOp(vraagOver({ soort: "verwijzing", naar: "gesprekken" }), [
      "> Er is nog niets om uit te kiezen",
      ENTER,
    ]);
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("goes back to the list when the name is left empty", async () => {
    const vraag = vraagOver(
      { soort: "verwijzing", naar: "personen" },
      { mogelijkheden: PARTNERS, nieuwMogelijk: true },
    );
    const { antwoord } = await antwoordOp(
      vraag,
      ["Gemeente", "+"],
      ["Typ de naam", ENTER],
      ["Gemeente", "1"],
      ["> Gemeente", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: "gemeente" });
  });

  it("stops from the list too", async () => {
    const naarStoppen = Array.from({ length: 7 }, (): Stap => ["Stoppen", OMLAAG]);
    const { antwoord } = await antwoordOp(vraagOver(KEUZE), ...naarStoppen, ["> Stoppen", ENTER]);
    expect(antwoord).toEqual({ soort: "stop" });
  });

  it("gives no answer on ! by an Enter too many", async () => {
    const { antwoord } = await antwoordOp(
      vraagOver(KEUZE),
      ["> Overslaan", "!"],
      ["> Terug naar de vraag", ENTER],
      ["> Overslaan", ENTER],
    );
    expect(antwoord).toEqual({ soort: "houd" });
  });

  it("looks for what is pasted, chooses nothing by it, and tells what it did not use", async () => {
    const { antwoord, scherm } = await antwoordOp(
      vraagOver(KEUZE),
      ["> Overslaan", plak("pril\r\ntwee\r\n")],
      ["alleen de eerste regel", "\u001b"],
      ["> Overslaan", ENTER],
    );
    expect(antwoord).toEqual({ soort: "houd" });
    expect(scherm).toContain("Zoek: pril");
  });

  it.each(["\r", "\n", "\r\n"])(
    "takes no line of an unmarked paste for a choice, with %j between them",
    async (einde) => {
      const { antwoord } = await antwoordOp(
        vraagOver(KEUZE),
        ["> Overslaan", ["groot", "pril", "pril", ""].join(einde)],
        ["alleen de eerste regel", `${CTRL_U}pril`],
        ["> pril", ENTER],
      );
      expect(antwoord).toEqual({ soort: "waarde", waarde: "pril" });
    },
  );

  it("does not take a pasted sign or digit for an order", async () => {
    const { scherm } = await antwoordOp(
      vraagOver(KEUZE),
      ["> Overslaan", plak("< 3 partijen")],
      ["Niets gevonden", CTRL_C],
    );
    expect(scherm).toContain("Zoek: < 3 partijen");
  });

  it("stays small under twenty thousand characters", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(vraagOver(KEUZE));
    await terminal.typ(["> Overslaan", "abcdefghi ".repeat(2000)], ["alleen het begin", CTRL_C]);
    expect(await gevraagd).toEqual({ soort: "stop" });
    expect(terminal.ruw.length).toBeLessThan(10_000);
  });

  it("names the nearest when nothing is found", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "organisaties" }, { mogelijkheden: PARTNERS });
    const { scherm } = await antwoordOp(vraag, ["> Overslaan", "watreschap"], ["Bedoel je ‘Waterschap’?", CTRL_C]);
    expect(scherm).toContain("Niets gevonden. Bedoel je ‘Waterschap’?");
  });

  it("goes back on Escape, which first ends the search", async () => {
    const vraag = vraagOver({ soort: "verwijzing", naar: "personen" }, { mogelijkheden: VEEL });
    const { antwoord } = await antwoordOp(
      vraag,
      ["Zoek:", "soon k"],
      ["> Persoon K", "\u001b"],
      ["Persoon A", "\u001b"],
    );
    expect(antwoord).toEqual({ soort: "terug" });
  });

  it("says on Escape that what was ticked is not saved yet", async () => {
    const vraag = vraagOver({ soort: "verwijzingen", naar: "organisaties" }, { mogelijkheden: PARTNERS });
    const { antwoord } = await antwoordOp(
      vraag,
      ["[ ] Gemeente", " "],
      ["[x] Gemeente", "\u001b"],
      ["nog niet bewaard", ENTER],
    );
    expect(antwoord).toEqual({ soort: "waarde", waarde: ["gemeente"] });
  });
});

describe("stopping", () => {
  it.each([
    ["Ctrl-C", CTRL_C],
    ["Ctrl-D", CTRL_D],
  ])("is an answer: %s", async (_key, typed) => {
    expect((await antwoordOp(vraagOver(TEKST), [KLAAR, typed])).antwoord).toEqual({ soort: "stop" });
    expect((await antwoordOp(vraagOver(KEUZE), [KLAAR, typed])).antwoord).toEqual({ soort: "stop" });
  });

  it("follows when nothing more can be typed, for all questions after it too", async () => {
    const terminal = new Nepterminal();
    const interviewer = terminalInterviewer({ kleur: false, terminal });
    terminal.invoer.end();
    expect(await interviewer.vraag(vraagOver(TEKST))).toEqual({ soort: "stop" });
    expect(await interviewer.menu({ titel: "Wat nu?", waar: undefined, mogelijkheden: PARTNERS })).toBe("stop");
  });

  it("follows from a signal", async () => {
    const [terminal, stop] = [new Nepterminal(), new AbortController()];
    const gevraagd = terminalInterviewer({ kleur: false, terminal, signal: stop.signal }).vraag(vraagOver(TEKST));
    await terminal.zie(KLAAR);
    stop.abort();
    expect(await gevraagd).toEqual({ soort: "stop" });
  });

  it("leaves the terminal as it was: the cursor shown, pastes no longer marked", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).vraag(vraagOver(KEUZE));
    await terminal.typ([KLAAR, CTRL_C]);
    await gevraagd;
    expect(terminal.ruw.lastIndexOf("\u001b[?25h")).toBeGreaterThan(terminal.ruw.lastIndexOf("\u001b[?25l"));
    expect(terminal.ruw.lastIndexOf("\u001b[?2004l")).toBeGreaterThan(terminal.ruw.lastIndexOf("\u001b[?2004h"));
  });
});

describe("a menu", () => {
  const menu = { titel: "Wat wil je doen?", waar: undefined, mogelijkheden: PARTNERS, standaard: "provincie" };
  const kies = async (...stappen: readonly Stap[]): Promise<string> => {
    const terminal = new Nepterminal();
    const gekozen = terminalInterviewer({ kleur: false, terminal }).menu(menu);
    await terminal.typ(...stappen);
    return gekozen;
  };

  it("begins at its default", async () => {
    expect(await kies(["> Provincie", ENTER])).toBe("provincie");
  });

  it("goes back", async () => {
    expect(await kies([KLAAR, "<"])).toBe("terug");
  });

  it("stops", async () => {
    expect(await kies([KLAAR, CTRL_C])).toBe("stop");
  });

  it("leaves on Escape", async () => {
    expect(await kies([KLAAR, "\u001b"])).toBe("terug");
  });

  it("has no way back where something has to be decided first, also not on Escape", async () => {
    const terminal = new Nepterminal();
    const gekozen = terminalInterviewer({ kleur: false, terminal }).menu({ ...menu, zonderTerug: true });
    await terminal.typ([KLAAR, "\u001b"], [KLAAR, "<"], ["Provincie", ENTER]);
    expect(await gekozen).toBe("provincie");
    expect(terminal.ruw).not.toMatch(/terug/i);
  });

  it("says so of a sign that means nothing here, instead of looking for it", async () => {
    expect(await kies([KLAAR, "!"], ["‘!’ doet hier niets", ENTER])).toBe("provincie");
  });
});

describe("something to read", () => {
  it("waits for Enter where the next question would push it off the screen", async () => {
    const terminal = new Nepterminal();
    const alineas = Array.from({ length: 30 }, (_, i) => `Alinea ${i}.`);
    const gelezen = terminalInterviewer({ kleur: false, terminal }).lees?.(alineas.join("\n\n"));
    await terminal.zie("Enter: verder");
    expect(terminal.getoond).not.toContain("Alinea 29");
    await terminal.typ(["Enter: verder", ENTER], ["Enter: verder", ENTER]);
    expect(await gelezen).toBe(true);
    expect(terminal.getoond).toContain("Alinea 29");
  });

  it("does not wait after a few lines", async () => {
    const terminal = new Nepterminal();
    expect(await terminalInterviewer({ kleur: false, terminal }).lees?.("Kort.")).toBe(true);
  });

  it("breaks between words, and shows what could steer the terminal", () => {
    const terminal = new Nepterminal(30);
    terminalInterviewer({ kleur: false, terminal }).toon("Een zin die niet op een regel past.\u001b[2J");
    expect(terminal.getoond).toBe("Een zin die niet op een regel\npast.^[[2J\n");
  });

  it("draws a table within the width", () => {
    const terminal = new Nepterminal(40);
    terminalInterviewer({ kleur: false, terminal }).toon({
      soort: "tabel",
      kop: ["Wie", "Wat"],
      rijen: [["Gemeente", "een taak met veel woorden erin"]],
    });
    expect(terminal.getoond).toContain("Gemeente  een taak met veel woorden\n          erin\n");
  });
});

it("draws the loop where what comes below it keeps its place on the screen, and else says it in words", () => {
  const getekend = (hoogte: number, eronder?: number): boolean => {
    const terminal = new Nepterminal(80, hoogte);
    terminalInterviewer({ kleur: false, terminal }).toonLus?.("zij", eronder);
    expect(terminal.getoond).toContain("Je bent hier: ZIJ");
    return terminal.getoond.includes("╔");
  };
  expect([getekend(24), getekend(18), getekend(24, 21), getekend(30, 21)]).toEqual([true, false, false, true]);
});
