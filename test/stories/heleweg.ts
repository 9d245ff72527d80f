import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../../src/commands/session.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { main } from "../../src/main.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject } from "../../src/project/project.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { type Akkoord, antwoorder, leesAntwoordbestand } from "./antwoorder.ts";

/** Every sitting after the first questions, in order: the step, and the file with its answers. */
export const WEG = [
  ["1", "stap-1"],
  ["2", "stap-2"],
  ["3", "stap-3"],
  ["4", "stap-4"],
  ["5", "stap-5"],
  ["6", "stap-6-voorstel"],
  ["7", "stap-7-voorstel"],
  ["8", "stap-8-voorstel"],
  ["9", "stap-9-voorstel"],
  ["6", "stap-6-plan"],
  ["7", "stap-7-plan"],
  ["8", "stap-8-plan"],
  ["9", "stap-9-plan"],
  ["10", "stap-10"],
  ["afronding", "afronding"],
] as const;

/** What the school agreed to, by mail, after the talk. */
export const AKKOORDEN: readonly Akkoord[] = [
  {
    gesprek: "gesprek-1",
    door: "kok",
    op: "2026-02-18",
    via: "mail",
    reikwijdte: "partners",
    behalve: { "deelbare-zin-1": "Wij willen een plein dat koel blijft.", "deelbare-zin-3": "geweigerd" },
  },
];

const PLEK = plekVan("/werk/coalitie.yaml");

const gelezen = new Map<string, Coalitie>();

/** What is on record at this moment, read from the files; the same texts are read once. */
export function nu(world: MemoryWorld): Coalitie {
  const tekst = [PLEK.deelbaar, PLEK.intern].map((pad) => new TextDecoder().decode(world.bytes(pad))).join("\n---\n");
  const coalitie = gelezen.get(tekst) ?? leesProject(world.disk, PLEK, "beide").coalitie;
  gelezen.clear();
  gelezen.set(tekst, coalitie);
  return coalitie;
}

export function sessie(world: MemoryWorld, interviewer: () => Interviewer = nooit): Session {
  const zelf: Session = {
    world,
    version: "0",
    interviewer: async () => interviewer(),
    stopt: async () => undefined,
    with: () => zelf,
  };
  return zelf;
}

const nooit = (): Interviewer => {
  throw new Error("Hier wordt niets gevraagd.");
};

/** Runs the program once where nobody can be asked anything; what it printed this time. */
export async function roep(world: MemoryWorld, ...args: readonly string[]) {
  const [out, err] = [world.out.length, world.err.length];
  const code = await main(args, sessie(world));
  return { code, out: world.out.slice(out), err: world.err.slice(err) };
}

const bestandVan = (naam: string): string =>
  readFileSync(join(import.meta.dirname, "antwoorden", `${naam}.yaml`), "utf8");

type Weg = readonly (readonly [stap: string, antwoorden: string])[];

/** The whole road with nothing but files and flags. */
export async function metBestanden(weg: Weg = WEG): Promise<MemoryWorld> {
  let world = memoryWorld();
  for await (world of langsDeWeg(weg));
  return world;
}

/** The same, with a halt after the first questions and after each sitting. */
export async function* langsDeWeg(weg: Weg = WEG): AsyncGenerator<MemoryWorld, void> {
  const namen = ["begin", ...weg.map(([, naam]) => naam)];
  const files = Object.fromEntries(namen.map((naam) => [`/antwoorden/${naam}.yaml`, bestandVan(naam)]));
  const world = memoryWorld({ files });
  const doe = async (...args: readonly string[]): Promise<void> => {
    const { code, err } = await roep(world, ...args);
    if (code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${err}`);
  };
  await doe("init", "--answers", "/antwoorden/begin.yaml");
  yield world;
  for (const [stap, naam] of weg) {
    await doe("step", stap, "--answers", `/antwoorden/${naam}.yaml`);
    for (const akkoord of stap === "1" ? AKKOORDEN : []) await doe(...vrijgave(akkoord));
    yield world;
  }
}

/** The words after `coalitie` with which an agreement is put on record. */
const vrijgave = ({ gesprek, door, op, via, reikwijdte, behalve }: Akkoord): readonly string[] => {
  const zinnen = Object.entries(behalve).map(([id, wat]) => `${id}=${wat}`);
  const wie = ["--door", door, "--op", op, "--via", via, "--reikwijdte", reikwijdte];
  return ["release", gesprek, ...wie, "--behalve", ...zinnen];
};

/** The same, by somebody who answers each question as it comes. */
export async function metVragen(): Promise<MemoryWorld> {
  const world = memoryWorld({ interactive: true });
  const doe = async (naam: string, ...args: readonly string[]): Promise<void> => {
    const wie = antwoorder(leesAntwoordbestand(naam), () => nu(world), AKKOORDEN);
    const zitting = sessie(world, () => wie);
    const code = await main(args, zitting);
    if (code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${world.err}`);
  };
  await doe("begin", "init");
  for (const [stap, naam] of WEG) await doe(naam, "step", stap, "--verdieping");
  return world;
}
