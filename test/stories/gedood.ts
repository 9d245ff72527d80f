import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { main } from "../../src/main.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import { memoryWorld } from "../geheugen.ts";
import { antwoorder, leesAntwoordbestand } from "./antwoorder.ts";
import { AKKOORDEN, nu, sessie } from "./heleweg.ts";
import { programma } from "./programma.ts";
import { Terminal } from "./terminal.ts";
import { KLAAR, type Slag, speel, typist } from "./typist.ts";
import { vandaag, verderMet } from "./zitting.ts";

/** A part of the road: the words after `coalitie`, and the file with the answers. */
export type Deel = readonly [args: readonly string[], antwoorden: string];

/** What is to be typed in one sitting, and what stands in the folder then. */
interface Verloop {
  readonly slagen: readonly Slag[];
  /** What is asked when it is cut off; undefined where it came to its end. */
  readonly dan: string | undefined;
  readonly daarna: Readonly<Record<string, string>>;
}

class Gedood extends Error {}

/** Answers questions until so many were answered, and falls away at the next question or menu. */
function totDan(wie: Interviewer, antwoorden: number, bij: (titel: string) => void): Interviewer {
  let over = antwoorden;
  const valtWeg = (titel: string): void => {
    if (over > 0) return;
    bij(titel);
    throw new Gedood();
  };
  return {
    ...wie,
    async vraag(vraag) {
      valtWeg(vraag.veld.vraag);
      const antwoord = await wie.vraag(vraag);
      if (antwoord.soort !== "houd" && antwoord.soort !== "terug") over--;
      return antwoord;
    },
    async menu(menu) {
      valtWeg(menu.titel);
      return wie.menu(menu);
    },
  };
}

/**
 * A reason that a later answer makes necessary is asked sooner of whoever was cut off in between, and else only before the
 * review: nobody knows it here.
 */
function antwoordenVan(naam: string): unknown {
  const antwoorden = leesAntwoordbestand(naam);
  const { bijeenkomsten } = antwoorden as { readonly bijeenkomsten?: readonly { genodigdenReden?: unknown }[] };
  for (const bijeenkomst of naam === "stap-4" ? (bijeenkomsten ?? []) : []) delete bijeenkomst.genodigdenReden;
  return antwoorden;
}

/** Goes through it in memory, to know which keys it takes. */
async function inGedachten([args, naam]: Deel, files: Verloop["daarna"], antwoorden: number): Promise<Verloop> {
  const world = memoryWorld({ files, interactive: true, today: vandaag() });
  const slagen: Slag[] = [];
  let dan: string | undefined;
  const weet = antwoorder(antwoordenVan(naam), () => nu(world), AKKOORDEN);
  const wie = totDan(typist(weet, slagen), antwoorden, (titel) => {
    dan = titel;
  });
  const code = await main(
    args,
    sessie(world, () => wie),
  );
  if (dan === undefined && code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${world.err}`);
  const daarna = Object.entries(world.files()).flatMap(([pad, tekst]) =>
    pad.startsWith("/werk/") ? [[pad.slice("/werk/".length), tekst] as const] : [],
  );
  return { slagen, dan, daarna: Object.fromEntries(daarna) };
}

const inhoud = (map: string): Verloop["daarna"] =>
  Object.fromEntries(
    readdirSync(map, { withFileTypes: true }).flatMap((ding) =>
      ding.isFile() ? [[ding.name, readFileSync(join(map, ding.name), "utf8")]] : [],
    ),
  );

/** What was answered, and where one was. */
const BEWAARD = ["coalitie.yaml", "coalitie.intern.yaml", ".coalitie-hier"];

/**
 * Types these answers in a real terminal. After every so many of them the program is killed, and started anew. Each time
 * the disk holds what it must. How often it was killed.
 */
export async function metOnderbrekingen(map: string, [args, naam]: Deel, antwoorden: number): Promise<number> {
  for (let keer = 0; ; keer++) {
    const nogEens = keer === 0 ? args : verderMet(args);
    const { slagen, dan, daarna } = await inGedachten([nogEens, naam], inhoud(map), antwoorden);
    const terminal = new Terminal(map, nogEens);
    await speel(terminal, slagen);
    if (dan === undefined) expect(await terminal.einde()).toBe(0);
    else {
      await speel(terminal, [[dan, ""]]);
      await terminal.ziet(KLAAR);
      await terminal.dood();
    }
    const staat = inhoud(map);
    for (const bestand of BEWAARD) expect(staat[bestand], `${bestand}, keer ${keer + 1}`).toBe(daarna[bestand]);
    if (dan === undefined) return keer;
  }
}

/** What follows with all answers at once, as a colleague would. */
export function metBestand(map: string, [args, naam]: Deel): void {
  const bestand = join(import.meta.dirname, "antwoorden", `${naam}.yaml`);
  const { code, err } = programma(map, [...args, "--answers", bestand]);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${err}`);
}

/** A fixed day, so that the documents say the same whenever they are made. */
const DAG = "2026-03-10";

/** These documents, by name: the hash of each. */
export function documentenVan(map: string, welke: readonly string[]): Readonly<Record<string, string>> {
  const { code, err } = programma(map, ["generate", ...welke, "--date", DAG]);
  if (code !== 0) throw new Error(`generate: ${code}\n${err}`);
  const uit = join(map, "documenten");
  const hash = (naam: string): string =>
    createHash("sha256")
      .update(readFileSync(join(uit, naam)))
      .digest("hex");
  return Object.fromEntries(
    readdirSync(uit)
      .filter((naam) => naam.endsWith(".docx"))
      .map((naam) => [naam, hash(naam)]),
  );
}
