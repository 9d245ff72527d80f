import { describe, expect, it } from "vitest";
import { kiesExemplaren, kiesVariant } from "../../src/commands/keuze.ts";
import type { Werk } from "../../src/commands/stukken.ts";
import { CONCEPT, inVarianten } from "../../src/documents/delen/exemplaren.ts";
import { type Document, ZONDER_KENMERK } from "../../src/documents/document.ts";
import { programma } from "../../src/documents/programma.ts";
import { UserError } from "../../src/errors.ts";

const VARIANTEN = [
  { id: "brief", naam: "brief" },
  { id: "herinnering", naam: "herinnering" },
];
const brief: Document = { ...programma, id: "brief", varianten: VARIANTEN };
const werk = (document: Document, onleesbaar?: UserError): Werk => ({
  document,
  exemplaren: inVarianten(
    ["een", "twee"].map((voor) => ({ ...CONCEPT, voor, over: { personen: `p-${voor}` } })),
    document.varianten ?? [],
  ),
  ...(onleesbaar === undefined ? {} : { onleesbaar }),
  maak: () => Promise.reject(new Error("not made here")),
  beoordeel: () => ({ gaps: [], afdruk: {} }),
  hoofdstukken: () => new Map(),
  kenmerk: () => ZONDER_KENMERK,
  register: [],
  stukken: () => [],
  metRegister: () => werk(document),
});
const gekozen = (variant: string | undefined, voor: readonly string[] = [], documenten = [brief]) =>
  kiesExemplaren(
    documenten.map((d) => werk(d)),
    variant,
    voor,
  ).map(([, e]) => `${e.voor}${e.variant === undefined ? "" : ` ${e.variant}`}`);

describe("which variant is made", () => {
  it("is the first where none is asked for, also by its own name", () => {
    expect(gekozen(undefined)).toEqual(["een", "twee"]);
    expect(gekozen("brief")).toEqual(["een", "twee"]);
  });

  it("is the one that is asked for, for whom it is asked", () => {
    expect(gekozen("herinnering")).toEqual(["een herinnering", "twee herinnering"]);
    expect(gekozen("herinnering", ["p-twee"])).toEqual(["twee herinnering"]);
  });

  it("tells what is wrong when that document cannot be read", () => {
    const fout = new UserError("project", "kapot", "herstel");
    expect(kiesExemplaren([werk(brief, fout)], "herinnering", []).length).toBeGreaterThan(0);
  });

  it.each([
    ["herinering", {}, [brief], /Bedoel je ‘herinnering’\?/],
    ["geheel anders", {}, [brief], /Er is: brief, herinnering\./],
    ["herinnering", {}, [brief, programma], /Laat --variant weg/],
    ["herinnering", { all: true }, [brief], /laat --all weg/],
  ])("refuses %j %j with a way out", (variant, options, documenten, hint) => {
    const kies = () => kiesVariant(documenten, { variant, ...options });
    expect(kies).toThrow(expect.objectContaining({ code: "gebruik", hint: expect.stringMatching(hint) }));
  });
});
