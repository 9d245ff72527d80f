import { leesProject } from "../src/project/inhoud.ts";
import { plekVan } from "../src/project/plek.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { KLEIN, VAN_VOORBEELDEN } from "./hulp/bestanden.ts";
import { dobbelsteen } from "./hulp/kans.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const PLEK = plekVan("/werk/coalitie.yaml");
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const herhaal = (n: number, regel: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => regel(i)).join("");

/** Made to bring a reader down, or to have it take one thing for another: each must be refused. */
const BOOSAARDIG: readonly Uint8Array[] = [
  bytes(herhaal(100_000, (i) => `k${i}: 1\n`)),
  bytes(`a: {${"b,".repeat(400_000)}}`),
  bytes(`a: {${": ,".repeat(200_000)}}`),
  bytes(herhaal(60_000, () => " - {a,a}\n")),
  bytes(`a: {${"b,".repeat(50_000)}}`),
  bytes("[".repeat(100_000)),
  bytes("{a: ".repeat(50_000)),
  bytes(herhaal(3000, (i) => `${" ".repeat(i % 400)}a:\n`)),
  bytes("- ".repeat(5000)),
  bytes(`a: ${"x".repeat(10_000_000)}`),
  bytes(`a: "${"x".repeat(900_000)}`),
  bytes(
    herhaal(
      9,
      (i) => `l${i}: &l${i} [${Array.from({ length: 9 }, () => (i === 0 ? "x" : `*l${i - 1}`)).join(", ")}]\n`,
    ),
  ),
  bytes("a: &a [*a]\n"),
  bytes("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> ander\n"),
  bytes("coalitie:\r\n<<<<<<< HEAD\r\n  naam: a\r\n=======\r\n  naam: b\r\n>>>>>>> x\r\n"),
  bytes("coalitie:\n  naam: a\n||||||| basis\n  naam: c\n=======\n  naam: b\n"),
  bytes("a: 1\n---\nb: 2\n"),
  bytes("a: 1\na: 2\n"),
  bytes("a: !!js/function 'x'\nb: !!binary AAAA\n"),
  bytes('coalitie:\n  naam: "half'),
  bytes("coalitie:\n  naam: [half"),
  bytes("\u0000\u0001\u0002"),
  new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]),
  new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
  new Uint8Array(5000).fill(0x80),
  bytes("? [a, b]\n: c\n"),
  bytes(`"${"k".repeat(5000)}": 1\n`),
  bytes("a: \u001b]0;titel\u0007\n"),
  bytes("organisaties: {a: 1}\npersonen: tekst\ncoalitie: [1]\n"),
  bytes("[]"),
  bytes("tekst"),
];

/** Odd, and readable all the same. */
const VREEMD: readonly Uint8Array[] = [
  bytes(`a:\n${herhaal(20_000, (i) => `  k${i}: 1\n`)}`),
  bytes("__proto__:\n  x: 1\nconstructor: {prototype: {y: 1}}\n"),
  bytes("%YAML 3.0\n---\na: 1\n"),
];

const INGEZET: readonly string[] = [
  "",
  ":",
  "\t",
  "*a",
  "&a ",
  "'",
  '"',
  "[",
  "}",
  "- ",
  "\n",
  "\u0000",
  "? ",
  "!x ",
  "#",
  "|",
  "---\n",
];

/** A file with some bytes changed, cut off, or doubled. */
function gemuteerd(kans: (n: number) => number, basis: readonly string[]): Uint8Array {
  let tekst = basis[kans(basis.length)] ?? "";
  for (let n = 1 + kans(4); n > 0; n--) {
    const van = kans(tekst.length + 1);
    const soort = kans(8);
    if (soort === 0) tekst = tekst.slice(0, van);
    else if (soort === 1) tekst += tekst.slice(van, van + 200);
    else tekst = tekst.slice(0, van) + (INGEZET[kans(INGEZET.length)] ?? "") + tekst.slice(van + kans(6));
  }
  const uit = bytes(tekst);
  if (kans(5) === 0 && uit.length > 0) uit[kans(uit.length)] = kans(256);
  return uit;
}

type Lees = (
  bestand: Uint8Array,
) => readonly { readonly regel: number; readonly hint: string; readonly ernst: string }[];

const alsProject: Lees = (bestand) => {
  const world = memoryWorld();
  world.disk.write(PLEK.deelbaar, bestand);
  const { meldingen } = leesProject(world.disk, PLEK, "beide");
  const na = world.bytes(PLEK.deelbaar);
  if (na === undefined || Buffer.compare(na, bestand) !== 0) throw new Error("veranderd");
  return meldingen;
};

/** Milliseconds of work since then, whatever else this machine does. */
function tijd(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function meet(deel: number, lees: Lees): Uitslag {
  const kans = dobbelsteen(9);
  const groot = Object.values(VAN_VOORBEELDEN);
  const aantal = hoeveel(100_000, deel, 300);
  let [stuk, zonder, door, langste] = [0, 0, 0, 0];
  for (let i = 0; i < aantal; i++) {
    const bestand = [...BOOSAARDIG, ...VREEMD][i] ?? gemuteerd(kans, i % 200 === 0 ? groot : KLEIN);
    const start = process.cpuUsage();
    try {
      const fouten = lees(bestand).filter(({ ernst }) => ernst === "fout");
      if (fouten.some(({ regel, hint }) => regel < 1 || hint === "")) zonder++;
      if (i < BOOSAARDIG.length && fouten.length === 0) door++;
    } catch {
      stuk++;
    }
    langste = Math.max(langste, tijd(start));
  }
  const cijfer = `${stuk} gecrasht, ${zonder} zonder plaats of raad, ${door} niet geweigerd, van ${aantal}; langste ${Math.round(langste)} ms`;
  return { cijfer, ok: stuk + zonder + door === 0 && langste < 1000 };
}

const rij: Rij = {
  naam: "een kapot bestand wordt geweigerd met plaats en raad, en blijft zoals het is",
  doel: "0 gecrasht, elk binnen 1 s",
  meet: async (deel) => meet(deel, alsProject),
  // Who trusts that a file is what it should be, and reads what can be read.
  fout: async (deel) => meet(deel, () => []),
};
export default rij;
