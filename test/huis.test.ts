import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What a room may import: other rooms, and packages. `type x` is for types only. */
interface Kamer {
  readonly kamers: readonly string[];
  readonly pakketten?: readonly string[];
}

/** The table of the design, with what building it added (docs/besluiten/0002-kamers.md). */
const HUIS: Readonly<Record<string, Kamer>> = {
  errors: { kamers: [] },
  gap: { kamers: [] },
  zin: { kamers: ["gap"] },
  figuur: { kamers: ["gap"] },
  world: { kamers: [] },
  csv: { kamers: [], pakketten: ["csv-parse"] },
  dutch: { kamers: [] },
  domain: { kamers: ["dutch", "gap"] },
  plan: { kamers: ["domain", "dutch"] },
  figures: { kamers: ["dutch", "gap", "figuur"] },
  documents: { kamers: ["domain", "plan", "dutch", "figures", "gap", "zin", "figuur"] },
  render: {
    kamers: ["dutch", "gap", "zin", "figuur"],
    pakketten: ["@resvg/resvg-wasm", "docx", "fflate", "handlebars"],
  },
  wizard: { kamers: ["domain", "plan", "dutch"] },
  project: { kamers: ["domain"], pakketten: ["yaml"] },
  output: { kamers: ["documents", "render", "domain", "plan", "dutch", "gap", "zin", "figuur"] },
  terminal: {
    kamers: ["type wizard", "domain", "plan", "dutch"],
    pakketten: ["@inquirer/core", "chalk", "node:readline", "node:stream", "node:tty"],
  },
  system: { kamers: [], pakketten: ["node:child_process", "node:fs", "node:os", "node:url"] },
  commands: {
    kamers: [
      "domain",
      "plan",
      "dutch",
      "documents",
      "wizard",
      "project",
      "output",
      "terminal",
      "system",
      "csv",
      "gap",
      "zin",
    ],
    pakketten: ["commander"],
  },
  main: { kamers: ["commands", "system"], pakketten: ["commander"] },
};

const OVERAL = { kamers: ["errors", "type world"], pakketten: ["node:crypto", "node:path"] };

/** Rooms where the world outside may be touched. */
const BUITEN = ["terminal", "system"];

const kamerVan = (pad: string): string => (pad.split("/")[1] ?? "").replace(/\.ts$/, "");

interface Pijl {
  readonly van: string;
  readonly naar: string;
  readonly alleenTypes: boolean;
  /** Loaded only when the code comes by: `import(…)`. */
  readonly later: boolean;
}

/** Every import in a file: of types only where the whole of it is. */
function pijlenUit(bestand: string): readonly Pijl[] {
  const tekst = readFileSync(bestand, "utf8");
  const gewoon = /^(?:import|export)\s+(type\s+)?([^"';]*?\bfrom\s*)?"([^"]+)"/gm;
  const dynamisch = /\bimport\(\s*"([^"]+)"\s*\)/g;
  return [
    ...[...tekst.matchAll(gewoon)].map(([, type, namen = "", naar = ""]) => ({
      van: bestand,
      naar,
      alleenTypes: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}/.test(namen),
      later: false,
    })),
    ...[...tekst.matchAll(dynamisch)].map(([, naar = ""]) => ({ van: bestand, naar, alleenTypes: false, later: true })),
  ];
}

const BESTANDEN = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((naam) => join("src", naam))
  .filter((naam) => naam.endsWith(".ts"));
const PIJLEN = BESTANDEN.flatMap(pijlenUit);

function magKamer({ van, naar, alleenTypes }: Pijl): boolean {
  const doel = kamerVan(join(dirname(van), naar));
  const mag = [...(HUIS[kamerVan(van)]?.kamers ?? []), ...OVERAL.kamers];
  return doel === kamerVan(van) || mag.includes(doel) || (alleenTypes && mag.includes(`type ${doel}`));
}

function magPakket({ van, naar }: Pijl): boolean {
  const mag = [...(HUIS[kamerVan(van)]?.pakketten ?? []), ...OVERAL.pakketten];
  return mag.some((pakket) => naar === pakket || naar.startsWith(`${pakket}/`));
}

/** The packages that come along when a file is loaded. */
function geladenMet(bestand: string, gezien = new Set<string>()): ReadonlySet<string> {
  if (gezien.has(bestand)) return new Set();
  gezien.add(bestand);
  const nu = PIJLEN.filter(({ van, alleenTypes, later }) => van === bestand && !alleenTypes && !later);
  return new Set(
    nu.flatMap(({ naar }) => (naar.startsWith(".") ? [...geladenMet(join(dirname(bestand), naar), gezien)] : [naar])),
  );
}

const alsTekst = ({ van, naar }: Pijl): string => `${van} → ${naar}`;

describe("the house", () => {
  it("has only rooms that the table knows", () => {
    expect(BESTANDEN.length).toBeGreaterThan(100);
    expect([...new Set(BESTANDEN.map(kamerVan))].filter((kamer) => !Object.hasOwn(HUIS, kamer))).toEqual([]);
  });

  it("has no arrow between rooms that the table does not allow", () => {
    const binnen = PIJLEN.filter(({ naar }) => naar.startsWith("."));
    expect(binnen.length).toBeGreaterThan(300);
    expect(binnen.filter((pijl) => !magKamer(pijl)).map(alsTekst)).toEqual([]);
  });

  it("keeps every package in its own room", () => {
    const pakketten = PIJLEN.filter(({ naar }) => !naar.startsWith("."));
    expect(pakketten.filter((pijl) => !magPakket(pijl)).map(alsTekst)).toEqual([]);
  });

  it("touches process, console, clock and chance only where it meets the world outside", () => {
    const zonderUitleg = (tekst: string): string => tekst.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const buiten = /\b(process|console)\.|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\bfetch\(/;
    const fout = BESTANDEN.filter(
      (b) => !BUITEN.includes(kamerVan(b)) && buiten.test(zonderUitleg(readFileSync(b, "utf8"))),
    );
    expect(fout).toEqual([]);
  });

  it("loads the code of a command only when it is chosen", () => {
    const vast = PIJLEN.filter(({ van, alleenTypes }) => van === "src/main.ts" && !alleenTypes);
    const opdrachten = [
      "init",
      "step",
      "status",
      "documents",
      "generate",
      "check",
      "get",
      "set",
      "release",
      "schema",
      "huisstijl",
      "template",
      "privacy",
    ];
    expect(vast.filter(({ naar }) => opdrachten.some((o) => naar.endsWith(`/${o}.ts`))).map(alsTekst)).toEqual([]);
  });

  it("loads no package for the help but the command line itself", () => {
    expect([...geladenMet("src/main.ts")].filter((pakket) => !pakket.startsWith("node:"))).toEqual(["commander"]);
  });

  it("loads what makes Word files only to make one", () => {
    for (const opdracht of ["documents", "generate", "step"]) {
      const pakketten = [...geladenMet(`src/commands/${opdracht}.ts`)];
      expect(pakketten, opdracht).toContain("handlebars");
      expect(
        pakketten.filter((pakket) => pakket.startsWith("docx")),
        opdracht,
      ).toEqual([]);
    }
  });
});
