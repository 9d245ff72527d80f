import { describe, expect, it } from "vitest";
import { terminalInterviewer } from "../../src/terminal/interviewer.ts";
import type { Celantwoord, Celplaats, Raster, Rasterafloop, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { CTRL_C, ENTER, Nepterminal, OMLAAG, plak } from "./nepterminal.ts";
import { vraagOver } from "./voorbeeldvraag.ts";

const NAMEN = ["Gemeente Hanzestad", "Hanzecollege", "Waterschap"];
const KEUZE = {
  soort: "keuze",
  opties: ["overheid", "onderwijs", "zorg"],
  vraag: "Wat voor organisatie is het?",
} as const;
const PARTNERS = NAMEN.map((naam) => ({ waarde: naam.toLowerCase().replace(" ", "-"), naam }));

/** A table of three things: a kind, a day, and a partner of which new ones can be made. */
class Tafel implements Raster {
  readonly titel = "Organisaties";
  readonly waar = vraagOver(KEUZE).waar;
  readonly ding = "organisatie";
  readonly rijen = NAMEN;
  readonly kolommen = ["soort", "gesproken op", "lid van"];
  readonly begin = undefined;
  readonly gevuld: (readonly [Celplaats, Celantwoord])[] = [];
  private readonly nu = new Map<string, Vraagstelling["huidig"]>();
  constructor(private readonly bewaart = true) {}

  cel({ rij, kolom }: Celplaats): Vraagstelling | undefined {
    const huidig = this.nu.get(`${rij}.${kolom}`);
    if (kolom === 0) {
      const mogelijkheden = KEUZE.opties.map((optie) => ({ waarde: optie, naam: optie }));
      return vraagOver(KEUZE, { huidig, mogelijkheden });
    }
    if (kolom === 1) return rij === 2 ? undefined : vraagOver({ soort: "datum" }, { huidig });
    const veld = { soort: "verwijzing", naar: "organisaties" } as const;
    return vraagOver(veld, { huidig, mogelijkheden: PARTNERS, nieuwMogelijk: true, lijkt: String });
  }

  vul(plaats: Celplaats, antwoord: Celantwoord): boolean {
    if (!this.bewaart) return false;
    this.gevuld.push([plaats, antwoord]);
    const { rij, kolom } = plaats;
    this.nu.set(
      `${rij}.${kolom}`,
      antwoord.soort === "waarde" ? antwoord.waarde : antwoord.soort === "stand" ? antwoord.stand : undefined,
    );
    return true;
  }

  meldingen = (): readonly string[] => [];
}

async function vul(
  tafel: Tafel,
  ...stappen: readonly (readonly [zie: string, typ: string])[]
): Promise<{ afloop: Rasterafloop | undefined; terminal: Nepterminal }> {
  const terminal = new Nepterminal();
  const gevraagd = terminalInterviewer({ kleur: false, terminal }).raster?.(tafel);
  await terminal.typ(...stappen);
  return { afloop: await gevraagd, terminal };
}

const KLAAR = "Ctrl-C";
const ESC = "\u001b";

describe("a table on the screen", () => {
  it("says in words which cell it is, what stands there and what can be chosen", async () => {
    const { terminal } = await vul(new Tafel(), [KLAAR, "o"], ["soort: overheid", CTRL_C]);
    expect(terminal.getoond).toContain("Gemeente Hanzestad – soort: nog open");
    expect(terminal.getoond.replaceAll("\u00A0", " ")).toContain("Kies uit: o overheid · n onderwijs · z zorg");
    expect(terminal.getoond).toContain("Wat voor organisatie is het?");
    expect(terminal.getoond).toContain("Gemeente Hanzestad – soort: overheid");
  });

  it("hands over every cell at once, and shows a day back in full", async () => {
    const tafel = new Tafel();
    await vul(
      tafel,
      [KLAAR, "n"],
      ["soort: onderwijs", ENTER],
      ["gesproken op: nog open", "12 mrt"],
      ["bewaren", `${ENTER}\u001b[D`],
      ["donderdag 12 maart 2026", CTRL_C],
    );
    expect(tafel.gevuld).toEqual([
      [
        { rij: 0, kolom: 0 },
        { soort: "waarde", waarde: "onderwijs" },
      ],
      [
        { rij: 0, kolom: 1 },
        { soort: "waarde", waarde: "2026-03-12" },
      ],
    ]);
  });

  it("tells a mistake under the table and keeps what was typed", async () => {
    const tafel = new Tafel();
    await vul(
      tafel,
      [KLAAR, "\t"],
      ["gesproken op: nog open", "32 foo"],
      ["bewaren", ENTER],
      ["Dat is geen datum", "\u0015morgen"],
      ["> morgen", ENTER],
      ["lid van: nog open", CTRL_C],
    );
    expect(tafel.gevuld).toEqual([
      [
        { rij: 0, kolom: 1 },
        { soort: "waarde", waarde: "2026-03-13" },
      ],
    ]);
  });

  it("explains, and goes on in the same cell", async () => {
    const { terminal, afloop } = await vul(
      new Tafel(),
      [KLAAR, OMLAAG],
      ["Hanzecollege – soort", "?"],
      ["Enter: verder", ENTER],
      ["Hanzecollege – soort", ESC],
      ["omhoog", ENTER],
    );
    expect(terminal.getoond).toContain("Daarom.");
    expect(afloop).toEqual({ soort: "klaar" });
  });

  it("takes a way of not answering, and something new by its name", async () => {
    const tafel = new Tafel();
    await vul(
      tafel,
      [KLAAR, "!"],
      ["> Terug naar de vraag", "1"],
      ["> Later", ENTER],
      ["soort: later", "\t\t"],
      ["lid van: nog open", "+"],
      ["Typ de naam", "Bank"],
      ["> Bank", ENTER],
      ["lid van: nog open", CTRL_C],
    );
    expect(tafel.gevuld.map(([, antwoord]) => antwoord)).toEqual([
      { soort: "stand", stand: { status: "later" } },
      { soort: "nieuw", naam: "Bank" },
    ]);
  });

  it("takes a column pasted from a spreadsheet, names for references, and tells what does not fit", async () => {
    const tafel = new Tafel();
    const { terminal } = await vul(
      tafel,
      [KLAAR, plak("zorg\t12-3-2026\tHanzecollege\r\nkerk\t\tNiemand\r\n")],
      ["Niet overgenomen", CTRL_C],
    );
    expect(tafel.gevuld.map(([, antwoord]) => antwoord)).toEqual([
      { soort: "waarde", waarde: "zorg" },
      { soort: "waarde", waarde: "2026-03-12" },
      { soort: "waarde", waarde: "hanzecollege" },
    ]);
    expect(terminal.getoond.replace(/\s+/g, " ")).toContain("Hanzecollege, lid van: ‘Niemand’ staat er niet bij");
  });

  it("does the same in a terminal that does not mark what is pasted", async () => {
    const tafel = new Tafel();
    await vul(tafel, [KLAAR, "zorg\roverheid\r"], ["2 cellen gevuld", CTRL_C]);
    expect(tafel.gevuld.map(([{ rij }]) => rij)).toEqual([0, 1]);
  });

  it("leaves an answer that stands as it is, when one stops while typing another over it", async () => {
    const { afloop } = await vul(
      new Tafel(),
      [KLAAR, "\t"],
      ["gesproken op: nog open", "12 mrt"],
      ["> 12 mrt", `${ENTER}\u001b[D`],
      ["donderdag 12 maart 2026", "13 mrt"],
      ["> 13 mrt", CTRL_C],
    );
    expect(afloop).toEqual({ soort: "stop" });
  });

  it("hands over half an answer of whoever stops, when it reads as one", async () => {
    const half = await vul(new Tafel(), [KLAAR, "\t"], ["gesproken op: nog open", "12 mrt"], ["> 12 mrt", CTRL_C]);
    expect(half.afloop).toEqual({ soort: "stop", half: { rij: 0, kolom: 1, waarde: "2026-03-12" } });
    const niets = await vul(new Tafel(), [KLAAR, "\t"], ["gesproken op: nog open", "12 foo"], ["> 12 foo", CTRL_C]);
    expect(niets.afloop).toEqual({ soort: "stop" });
  });

  it("goes back on <", async () => {
    expect((await vul(new Tafel(), [KLAAR, "<"])).afloop).toEqual({ soort: "terug" });
  });

  it("ends when a cell could not be saved", async () => {
    expect((await vul(new Tafel(false), [KLAAR, "o"])).afloop).toEqual({ soort: "klaar" });
  });

  it("does not call a cell open where that is an answer as well", async () => {
    class Keus extends Tafel {
      override cel(): Vraagstelling {
        const mogelijkheden = ["in het domein", "nog open"].map((naam) => ({ waarde: naam, naam }));
        return vraagOver(KEUZE, { mogelijkheden });
      }
    }
    const { terminal } = await vul(new Keus(), [KLAAR, CTRL_C]);
    expect(terminal.getoond).toContain("Gemeente Hanzestad – soort: nog geen antwoord");
  });

  it("is not there on a screen that is too small", () => {
    const smal = new Nepterminal(40);
    expect(terminalInterviewer({ kleur: false, terminal: smal }).raster).toBeUndefined();
    const dom = Object.assign(new Nepterminal(), { slim: false });
    expect(terminalInterviewer({ kleur: false, terminal: dom }).raster).toBeUndefined();
  });

  it("shows one cell in words when the window becomes too narrow for a table", async () => {
    const terminal = new Nepterminal();
    const gevraagd = terminalInterviewer({ kleur: false, terminal }).raster?.(new Tafel());
    await terminal.zie(KLAAR);
    Object.assign(terminal.uitvoer, { columns: 40 });
    await terminal.typ([KLAAR, OMLAAG], ["Hanzecollege – soort", CTRL_C]);
    await gevraagd;
    const na = terminal.getoond.slice(terminal.getoond.lastIndexOf("Hanzecollege – soort"));
    expect(na).not.toContain("organisatie   ");
    expect(na.split("\n").every((regel) => regel.trimEnd().length < 40)).toBe(true);
  });
});
