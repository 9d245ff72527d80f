import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inhoud, Rasterstand } from "../../../src/terminal/prompts/rasteraard.ts";
import { gevonden } from "../../../src/terminal/prompts/rasterkeuze.ts";
import { einde, loop, type Plaats, type Rastermaat } from "../../../src/terminal/prompts/rasterplaats.ts";
import { beginVan } from "../../../src/terminal/prompts/rasterstand.ts";
import { geplaktIn, naEenToets, type Rasterinvoer } from "../../../src/terminal/prompts/rasterverloop.ts";
import type { Toets } from "../../../src/terminal/prompts/toetsen.ts";
import { metToetsen } from "../../../src/terminal/vraag/cel.ts";
import { keer } from "../../toeval.ts";

const key = (naam: string, meer: Partial<Toets> = {}): Toets => ({
  naam,
  tekst: "",
  ctrl: false,
  meta: false,
  ...meer,
});
const char = (tekst: string): Toets => key(tekst === " " ? "space" : tekst, { tekst });
const ENTER = key("return");

/** Columns: words by letter, several words, words that are looked for, and text of at most five characters. */
const KOLOMMEN = ["letter", "meer", "zoek", "tekst"] as const;
const WOORDEN = metToetsen(["groot", "gedeeltelijk", "geen"].map((naam) => ({ waarde: naam, naam })));

class Tabel implements Rasterinvoer {
  readonly concept = { plaats: { rij: 0, kolom: 0 }, tekst: "" };
  readonly kolommen = KOLOMMEN.length;
  readonly cellen = new Map<string, readonly string[]>();
  constructor(
    readonly rijen: number,
    private readonly gaten: ReadonlySet<string> = new Set(),
  ) {}

  cel({ rij, kolom }: Plaats) {
    const soort = KOLOMMEN[kolom];
    if (soort === undefined || rij < 0 || rij >= this.rijen || this.gaten.has(`${rij}.${kolom}`)) return undefined;
    const aan = this.cellen.get(`${rij}.${kolom}`) ?? [];
    return {
      opties: soort === "tekst" ? undefined : WOORDEN,
      meer: soort === "meer",
      zoeken: soort === "zoek",
      aan,
      tekst: aan.join(),
      voorstel: false,
      nieuw: soort === "zoek",
      standen: true,
    };
  }

  zet({ rij, kolom }: Plaats, inhoud: Inhoud) {
    const tekst = "tekst" in inhoud ? inhoud.tekst : "";
    if (tekst.length > 5 && kolom === 3) return { fout: "Te lang." };
    const gekozen = inhoud.soort === "gekozen" ? inhoud.waarden : inhoud.soort === "leeg" ? [] : [tekst];
    this.cellen.set(`${rij}.${kolom}`, gekozen);
    return {};
  }

  noem = ({ rij, kolom }: Plaats): string => `rij ${rij + 1}, ${KOLOMMEN[kolom]}`;
}

const speel = (tabel: Tabel, toetsen: readonly Toets[], vanaf: Rasterstand = beginVan(tabel)): Rasterstand =>
  toetsen.reduce((stand, toets) => (stand.af === undefined ? naEenToets(tabel, stand, toets) : stand), vanaf);

const typ = (tekst: string): readonly Toets[] => [...tekst].map((teken) => (teken === "\n" ? ENTER : char(teken)));

describe("Filling a table", () => {
  it.each([
    ["a letter chooses a word", "n", "0.0", ["geen"]],
    ["a digit chooses the word of that number", "3", "0.0", ["geen"]],
    ["space goes along the words", "  ", "0.0", ["gedeeltelijk"]],
    ["letters tick and untick several words", "\nge", "0.1", ["groot", "gedeeltelijk"]],
    ["a name is looked for by typing", "\n\nged\n", "0.2", ["gedeeltelijk"]],
    ["text is kept once Enter is pressed", "\n\n\nabc\n", "0.3", ["abc"]],
    ["Enter goes on to the next thing", "\n\n\nabc\ng", "1.0", ["groot"]],
  ])("%s", (_, toetsen, plaats, inhoud) => {
    const tabel = new Tabel(2);
    speel(tabel, typ(toetsen));
    expect(tabel.cellen.get(plaats)).toEqual(inhoud);
  });

  it("goes on to the next cell that is open on Enter, and past the last of them to the end; Tab goes along all", () => {
    class Halfvol extends Tabel {
      isOpen = ({ rij, kolom }: Plaats): boolean => !this.cellen.has(`${rij}.${kolom}`);
    }
    const tabel = new Halfvol(2);
    for (const plaats of ["0.1", "0.2", "0.3", "1.0", "1.2", "1.3"]) tabel.cellen.set(plaats, ["groot"]);
    expect(speel(tabel, typ("n\n")).plaats).toEqual({ rij: 1, kolom: 1 });
    expect(speel(tabel, [key("tab")]).plaats).toEqual({ rij: 0, kolom: 1 });
    expect(speel(tabel, typ("n\n\n\n")).af).toEqual({ soort: "klaar" });
  });

  it("keeps what was typed when it cannot be read, and says so", () => {
    const tabel = new Tabel(2);
    const stand = speel(tabel, typ("\n\n\nveel te lang\n"));
    expect(stand).toMatchObject({ plaats: { rij: 0, kolom: 3 }, typt: { tekst: "veel te lang" }, melding: "Te lang." });
    expect(tabel.cellen.size).toBe(0);
  });

  it("changes the text that stands there on Backspace, and lets go of it on Escape", () => {
    const tabel = new Tabel(1);
    const stand = speel(tabel, [...typ("\n\n\nabc\n"), key("up"), key("backspace")]);
    expect(stand.typt?.tekst).toBe("ab");
    expect(speel(tabel, [key("escape")], stand).typt).toBeUndefined();
    expect(tabel.cellen.get("0.3")).toEqual(["abc"]);
  });

  it.each([
    ["?", { soort: "uitleg" }],
    ["!", { soort: "standen" }],
    ["<", { soort: "terug" }],
  ])("takes %s for an order in a cell, and for text within a text", (teken, order) => {
    expect(speel(new Tabel(1), typ(teken)).af).toEqual(order);
    expect(speel(new Tabel(1), typ(`\n\n\na${teken}`)).typt?.tekst).toBe(`a${teken}`);
  });

  it("makes something new of what was sought in vain", () => {
    expect(speel(new Tabel(1), typ("\n\nBank+")).af).toEqual({ soort: "nieuw", naam: "Bank" });
  });

  it("ends below the last row only", () => {
    const tabel = new Tabel(1);
    expect(speel(tabel, [key("down"), ENTER]).af).toEqual({ soort: "klaar" });
    expect(speel(tabel, [key("escape"), key("up")]).plaats).toEqual({ rij: 0, kolom: 0 });
  });
});

describe("Pasting from a spreadsheet", () => {
  it("fills a block downward and to the right, and leaves what does not fit", () => {
    const tabel = new Tabel(2, new Set(["1.2"]));
    const stand = geplaktIn(tabel, { plaats: { rij: 0, kolom: 2 } }, "geen\tabc\r\ngroot\tveel te lang\r\nx\ty\r\n");
    expect([...tabel.cellen]).toEqual([
      ["0.2", ["geen"]],
      ["0.3", ["abc"]],
    ]);
    expect(stand.melding).toBe(
      "2 cellen gevuld. Niet overgenomen: rij 2, zoek: hier hoeft niets; rij 2, tekst: Te lang. 2 cellen vallen buiten de tabel.",
    );
  });

  it("leaves a cell that is empty in the spreadsheet as it was", () => {
    const tabel = new Tabel(2);
    speel(tabel, typ("g"));
    geplaktIn(tabel, { plaats: { rij: 0, kolom: 0 } }, "\ngeen");
    expect([tabel.cellen.get("0.0"), tabel.cellen.get("1.0")]).toEqual([["groot"], ["geen"]]);
  });

  it("puts one text in the cell that is being typed", () => {
    const tabel = new Tabel(1);
    expect(geplaktIn(tabel, speel(tabel, typ("\n\n\na")), "bc").typt?.tekst).toBe("abc");
  });
});

describe("The words of a cell", () => {
  it("each have a letter of their own", () => {
    const toetsen = (namen: readonly string[]) =>
      metToetsen(namen.map((naam) => ({ waarde: naam, naam }))).map(({ toets }) => toets);
    expect(toetsen(["ja", "nee"])).toEqual(["j", "n"]);
    expect(toetsen(["past", "past deels", "past niet"])).toEqual(["p", "a", "s"]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 30 }), (namen) => {
        const gegeven = toetsen(namen).filter((toets) => toets !== undefined);
        expect(new Set(gegeven).size).toBe(gegeven.length);
      }),
      keer(50),
    );
  });

  it("are found with the most likely first", () => {
    const namen = ["Hogeschool Merwede", "Merwede", "Waterschap Merwede"].map((naam) => ({ waarde: naam, naam }));
    expect(gevonden("merw", namen)[0]?.naam).toBe("Merwede");
  });
});

/** Tables of any size with holes anywhere, but for the first cell. */
const maat = fc
  .record({ rijen: fc.integer({ min: 1, max: 6 }), gaten: fc.uniqueArray(fc.nat({ max: 23 }), { maxLength: 20 }) })
  .map(
    ({ rijen, gaten }) =>
      new Tabel(rijen, new Set(gaten.filter((g) => g > 0).map((g) => `${Math.floor(g / 4)}.${g % 4}`))),
  );

const bereikbaar = (tabel: Rastermaat, namen: readonly string[], begin: Plaats): ReadonlySet<string> => {
  const gezien = new Set<string>();
  const rest = [begin];
  for (let hier = rest.pop(); hier !== undefined; hier = rest.pop()) {
    const sleutel = `${hier.rij}.${hier.kolom}`;
    if (gezien.has(sleutel)) continue;
    gezien.add(sleutel);
    for (const naam of namen) rest.push(loop(tabel, hier, key(naam)) ?? hier);
  }
  return gezien;
};

const cellenVan = (tabel: Tabel): readonly string[] =>
  Array.from({ length: tabel.rijen * 4 }, (_, i) => ({ rij: Math.floor(i / 4), kolom: i % 4 }))
    .filter((plaats) => tabel.cel(plaats) !== undefined)
    .map(({ rij, kolom }) => `${rij}.${kolom}`);

const elkeToets = fc.oneof(
  fc
    .constantFrom(
      "up",
      "down",
      "left",
      "right",
      "tab",
      "return",
      "home",
      "end",
      "pageup",
      "pagedown",
      "escape",
      "backspace",
      "delete",
      "f1",
    )
    .map((naam) => key(naam)),
  fc.constant(key("tab", { shift: true })),
  fc.constantFrom("a", "e", "u", "k", "w").map((naam) => key(naam, { ctrl: true })),
  fc.constantFrom("g", "e", "1", "9", " ", "é", "👩‍👩‍👧", "\u202e", "\u001b").map(char),
);

describe("Every table", () => {
  it("has every cell in reach of Enter, of the way back, and of the end", () => {
    fc.assert(
      fc.property(maat, (tabel) => {
        const vooruit = bereikbaar(tabel, ["return"], { rij: 0, kolom: 0 });
        const einden = [...vooruit].filter((plaats) => plaats.startsWith(`${tabel.rijen}.`));
        expect(new Set([...cellenVan(tabel), ...einden])).toEqual(vooruit);
        expect(einden).toHaveLength(1);
        const terug = bereikbaar(tabel, ["up", "left", "right", "down"], einde(tabel, { rij: 0, kolom: 0 }));
        expect([...terug].some((plaats) => plaats.startsWith("0."))).toBe(true);
      }),
      keer(100),
    );
  });

  it("stays on a cell or at its end whatever is typed or pasted, and never changes a cell one did not answer", () => {
    const stap = fc.oneof(
      elkeToets.map((toets) => ({ toets })),
      fc.constantFrom("a\tb\nc\td", "geen", "\n\n", "\t", "\u001b[31m\tx").map((plak) => ({ plak })),
    );
    fc.assert(
      fc.property(maat, fc.array(stap, { maxLength: 40 }), (tabel, stappen) => {
        let stand = beginVan(tabel);
        for (const wat of stappen) {
          const voor = new Map(tabel.cellen);
          const eerst = stand;
          stand = "toets" in wat ? naEenToets(tabel, stand, wat.toets) : geplaktIn(tabel, stand, wat.plak);
          const { plaats } = stand;
          expect(plaats.rij === tabel.rijen || tabel.cel(plaats) !== undefined).toBe(true);
          const anders = [...tabel.cellen].filter(([cel, inhoud]) => voor.get(cel) !== inhoud).map(([cel]) => cel);
          if ("toets" in wat) expect([[], [`${eerst.plaats.rij}.${eerst.plaats.kolom}`]]).toContainEqual(anders);
          for (const cel of voor.keys()) expect(tabel.cellen.has(cel)).toBe(true);
          if (stand.af !== undefined) stand = beginVan(tabel, plaats);
        }
      }),
      keer(200),
    );
  });
});
