import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { term } from "../src/terminal/term.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { roep } from "../test/stories/heleweg.ts";
import type { Rij, Uitslag } from "./rij.ts";

/** A title, a colour, a cursor, a beep, a carriage return, the same in eight bits, text turned around, an invisible sign. */
const KWAAD = [
  "\u001b]0;x\u0007",
  "\u001b[2J",
  "\u001b[31m",
  "\r",
  "\b",
  "\u009b31m",
  "\u0085",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u007f",
];
/** What may not reach a terminal: everything that steers or hides, save the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const RAUW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

const yaml = (kwaad: string): string =>
  JSON.stringify(`Een ${kwaad}tekst`).replace(
    /[\u007f-\uffff]/g,
    (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A project with the signs in every kind of place, and every command that shows it. */
function opdrachten(kwaad: string) {
  const t = yaml(kwaad);
  const files = {
    "coalitie.yaml": `versie: 1\ncoalitie:\n  naam: ${t}\n  gebied: ${t}\n${t}: x\norganisaties:\n  - { id: a, naam: ${t}, rol: partner }\npersonen:\n  - { id: p, achternaam: ${t}, organisatie: a }\nbijeenkomsten:\n  - { id: b, soort: ${t} }\nstukken:\n  - { id: s, document: programma, bestand: ${t}, versie: ${t} }\n`,
    "coalitie.intern.yaml": `versie: 1\ngesprekken:\n  - { id: g, partners: [a], personen: [p], notitie: ${t} }\n`,
    "sjablonen/programma.hbs": `<p>{{${kwaad}}}</p>{{> ${kwaad}x}}`,
    [`sjablonen/een${kwaad}naam.hbs`]: "x",
    [`documenten/een${kwaad}naam.txt`]: "x",
    "fout.yaml": `a: ${kwaad}\n  b: "${kwaad}`,
    "lijst.csv": `naam;rol\n"${kwaad}";${kwaad}\n`,
  };
  const args: readonly (readonly string[])[] = [
    ["status"],
    ["status", "--json"],
    ["documents"],
    ["documents", "--json"],
    ["check"],
    ["check", "--json"],
    ["get"],
    ["get", "coalitie.naam"],
    ["get", `x${kwaad}`],
    ["set", `x${kwaad}`, "y"],
    ["set", "coalitie.gebied", `z${kwaad}`],
    ["generate", "programma", "gespreksverzoek"],
    ["generate", `x${kwaad}`],
    ["generate", "programma", "--for", kwaad],
    ["generate", "--date", kwaad],
    ["release", kwaad, "--via", kwaad],
    ["template", "list"],
    ["template", "check"],
    ["template", kwaad],
    ["huisstijl", kwaad],
    ["privacy", "export", "--person", "p"],
    ["privacy", "erase", "--person", "p"],
    ["privacy", "erase", "--person", kwaad],
    ["step", "1", "--answers", "fout.yaml"],
    ["step", "1", "--answers", "lijst.csv"],
    ["step", kwaad],
    ["status", "--project", kwaad],
    [kwaad],
    [`--${kwaad}`],
  ];
  return { files, args };
}

async function meet(schoon: (tekst: string) => string, kwaden: readonly string[]): Promise<Uitslag> {
  let [rauw, keer] = [0, 0];
  for (const kwaad of kwaden) {
    const { files, args } = opdrachten(kwaad);
    for (const woorden of args) {
      const { out, err } = await roep(memoryWorld({ files }), ...woorden);
      keer += 1;
      if (RAUW.test(schoon(out + err))) rauw += 1;
    }
  }
  return { cijfer: `${rauw} van ${keer} uitkomsten met stuurtekens`, ok: rauw === 0 && keer > 0 };
}

/** The program itself, with its own stdout and stderr, where it was built. */
function gebouwd(kwaad: string): number {
  const map = mkdtempSync(join(tmpdir(), "coalitie-battery-"));
  try {
    const { files, args } = opdrachten(kwaad);
    for (const naam of ["coalitie.yaml", "coalitie.intern.yaml", "fout.yaml", "lijst.csv"] as const)
      writeFileSync(join(map, naam), files[naam] ?? "");
    return args.slice(0, 12).filter((woorden) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, "..", "bin", "coalitie.js"), ...woorden],
        { cwd: map, encoding: "utf8" },
      );
      return RAUW.test(stdout + stderr);
    }).length;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const rij: Rij = {
  naam: "geen stuurtekens op het scherm, waar ze ook staan",
  doel: "0 uitkomsten met stuurtekens",
  meet: async (deel) => {
    const { cijfer, ok } = await meet(term, deel < 1 ? KWAAD.slice(0, 1) : KWAAD);
    const echt = deel < 1 ? 0 : gebouwd(KWAAD.join(""));
    return { cijfer: `${cijfer}, ${echt} van het gebouwde programma`, ok: ok && echt === 0 };
  },
  fout: () => meet((tekst) => tekst, KWAAD.slice(0, 1)),
};
export default rij;
