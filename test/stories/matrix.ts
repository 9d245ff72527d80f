import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { main } from "../../src/main.ts";
import { JOURNAAL } from "../../src/project/akte.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import { TEMPORARY } from "../../src/system/tijdelijk.ts";
import { breed } from "../../src/terminal/vouwen.ts";
import { memoryWorld } from "../geheugen.ts";
import { langsDeWeg, sessie, WEG } from "./heleweg.ts";
import { programma } from "./programma.ts";
import { CTRL_C, CTRL_D, type Soort, Terminal, ZONDER_INVOER } from "./terminal.ts";
import { KLAAR, speel } from "./typist.ts";
import { beginVanZitting, type Eerste, HALF, type Scherm, verderMet, type Zitting } from "./zitting.ts";

/** Something that happens to whoever is answering questions. */
interface Gebeurtenis {
  readonly naam: string;
  readonly soort?: Soort;
  /** What happens, once the answers were given and a text was begun. */
  readonly gebeurt: (terminal: Terminal, zitting: Zitting) => Promise<void> | void;
  readonly code: number;
  /** What was half typed is an answer by it. */
  readonly rondtAf?: true;
  /** Nobody could say goodbye: what was half typed is gone, and the terminal is as it was left. */
  readonly plotseling?: true;
  /** A large one when absent. */
  readonly scherm?: Scherm;
  /** In the middle of the answers. */
  readonly halverwege?: (terminal: Terminal) => void;
  /** What must hold of everything that was written. */
  readonly keur?: (terminal: Terminal) => void;
}

const stop = (terminal: Terminal): void => terminal.typ(CTRL_C);

const GEBEURTENISSEN: readonly Gebeurtenis[] = [
  { naam: "Ctrl-C", gebeurt: stop, code: 130 },
  {
    naam: "Ctrl-D",
    // It ends a long text; on an empty field or in a list it is the end of what is typed.
    async gebeurt(terminal, { half }) {
      terminal.typ(CTRL_D);
      if (half === undefined) return;
      await terminal.ziet(`> ${HALF}`);
      await terminal.ziet(KLAAR);
      terminal.typ(CTRL_D);
    },
    rondtAf: true,
    code: 130,
  },
  { naam: "HUP", gebeurt: (terminal) => terminal.signaal("SIGHUP"), code: 129 },
  { naam: "TERM", gebeurt: (terminal) => terminal.signaal("SIGTERM"), code: 143 },
  { naam: "KILL", gebeurt: (terminal) => terminal.dood(), code: 137, plotseling: true },
  {
    naam: "een venster dat van maat verandert",
    halverwege: (terminal) => terminal.wordt(100, 30),
    gebeurt(terminal) {
      terminal.wordt(40, 10);
      terminal.wordt(120, 40);
      stop(terminal);
    },
    code: 130,
  },
  { naam: "40×10", soort: { cols: 40, rows: 10 }, scherm: "klein", gebeurt: stop, code: 130, keur: pastIn(40) },
  // Lines that were ended are kept.
  {
    naam: "TERM=dumb",
    soort: { env: { TERM: "dumb" } },
    scherm: "regels",
    gebeurt: stop,
    code: 130,
    keur: zonderOpdracht,
  },
  { naam: "NO_COLOR", soort: { env: { NO_COLOR: "1" } }, gebeurt: stop, code: 130, keur: zonderKleur },
];

function pastIn(kolommen: number): (terminal: Terminal) => void {
  return ({ rauw }) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
    const regels = rauw.replace(/\x1b\[[0-9;]*m/g, "").split(/[\r\n]|\x1b(?:\[[0-9;?]*[A-Za-z]|[=>()][0-9A-Z]?)/);
    expect(regels.filter((regel) => breed(regel) > kolommen)).toEqual([]);
  };
}

function zonderOpdracht({ rauw }: Terminal): void {
  expect(rauw).not.toContain("\x1b");
}

function zonderKleur({ rauw }: Terminal): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
  expect(rauw).not.toMatch(/\x1b\[[0-9;]*m/);
}

const opSchijf = (map: string): Coalitie => leesProject(disk, plekVan(join(map, "coalitie.yaml")), "beide").coalitie;

const inhoud = (map: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), "utf8")]));

/** What `coalitie check` says of the files of a folder. */
async function fouten(map: string): Promise<string> {
  const world = memoryWorld({ files: inhoud(map) });
  return (await main(["check"], sessie(world))) === 0 ? "" : world.out + world.err;
}

const telling = { cellen: 0, gegeven: 0, kwijt: [] as string[] };

/** Whoever was cut off a few answers into each of these parts, in each of the ways. */
export function matrix(onderdelen: readonly string[]): void {
  const zittingen = new Map<string, Zitting>();
  const mappen: string[] = [];
  const plek = (files: Zitting["files"]): string => {
    const map = mkdtempSync(join(tmpdir(), "coalitie-matrix-"));
    mappen.push(map);
    for (const [naam, tekst] of Object.entries(files)) writeFileSync(join(map, naam), tekst);
    return map;
  };
  beforeAll(async () => {
    for (const [naam, zitting] of await zittingenVoor(onderdelen)) zittingen.set(naam, zitting);
  }, 240_000);
  afterAll(() => {
    for (const map of mappen) rmSync(map, { recursive: true, force: true });
    console.info(`${telling.cellen} cellen, ${telling.gegeven} antwoorden gegeven, ${telling.kwijt.length} kwijt`);
  });
  const zittingVan = (onderdeel: string): Zitting => {
    const zitting = zittingen.get(onderdeel);
    if (zitting === undefined) throw new Error(`Geen zitting voor ${onderdeel}`);
    return zitting;
  };

  describe.each(onderdelen)("%s", (onderdeel) => {
    it.each(GEBEURTENISSEN)("$naam: no answer is lost, and one goes on", async (gebeurtenis) => {
      const zitting = zittingVan(onderdeel);
      await cel(zitting, plek(zitting.files), gebeurtenis);
    });

    it("no TTY: says what to use instead, and changes nothing", async () => {
      const zitting = zittingVan(onderdeel);
      const map = plek(zitting.files);
      const { code, err } = programma(map, zitting.args);
      expect(code).toBe(2);
      expect(err).toContain("--answers");
      expect(inhoud(map)).toEqual(zitting.files);
      telling.cellen++;
    });

    it("a closed stdin: the same", async () => {
      const zitting = zittingVan(onderdeel);
      const map = plek(zitting.files);
      const terminal = new Terminal(map, zitting.args, { via: ZONDER_INVOER });
      expect(await terminal.einde()).toBe(2);
      expect(terminal.scherm).toContain("--answers");
      expect(inhoud(map)).toEqual(zitting.files);
      telling.cellen++;
    });
  });
}

async function cel(zitting: Zitting, map: string, gebeurtenis: Gebeurtenis): Promise<void> {
  const { half, na, metHalf, args } = zitting;
  const { soort, scherm = "groot", halverwege, gebeurt, code, rondtAf, plotseling, keur } = gebeurtenis;
  const slagen = zitting.slagen[scherm];
  const terminal = new Terminal(map, args, soort);
  const midden = halverwege === undefined ? 0 : Math.floor(slagen.length / 2);
  await speel(terminal, slagen.slice(0, midden));
  halverwege?.(terminal);
  await speel(terminal, slagen.slice(midden));
  if (half !== undefined) await terminal.ziet(half);
  if (half !== undefined && scherm === "regels") await terminal.ziet("> ");
  await gebeurt(terminal, zitting);
  expect(await terminal.einde()).toBe(code);

  const verwacht = plotseling ? na : metHalf;
  telling.cellen++;
  telling.gegeven += bladeren(verwacht).length;
  const daar = new Set(bladeren(opSchijf(map)));
  telling.kwijt.push(...bladeren(verwacht).filter((blad) => !daar.has(blad)));
  expect(opSchijf(map)).toEqual(verwacht);
  expect(await fouten(map)).toBe("");
  keur?.(terminal);
  if (!plotseling) {
    expect(readdirSync(map).filter((naam) => naam.startsWith(TEMPORARY) || naam === JOURNAAL)).toEqual([]);
    if (scherm !== "regels") isWeerGewoon(terminal);
    expect(terminal.scherm).toContain(`Ga verder met: coalitie ${verderMet(args).join(" ")}`);
  }
  await gaatVerder(map, zitting, plotseling || rondtAf ? undefined : zitting.daarna);
}

/** Each answer of a coalition with the place where it stands. */
const bladeren = (ding: unknown, pad = ""): readonly string[] =>
  typeof ding === "object" && ding !== null
    ? Object.entries(ding).flatMap(([sleutel, deel]) => bladeren(deel, `${pad}.${sleutel}`))
    : [`${pad}=${String(ding)}`];

/** Cursor visible, and pasting as before. */
function isWeerGewoon({ rauw }: Terminal): void {
  expect(rauw.lastIndexOf("\x1b[?25h")).toBeGreaterThan(rauw.lastIndexOf("\x1b[?25l"));
  expect(rauw.lastIndexOf("\x1b[?2004l")).toBeGreaterThan(rauw.lastIndexOf("\x1b[?2004h"));
}

/** The next start asks on, with what was half typed in its field; looking changes nothing. */
async function gaatVerder(map: string, { args }: Zitting, eerste: Eerste | undefined): Promise<void> {
  const eerder = opSchijf(map);
  const terminal = new Terminal(map, verderMet(args));
  if (eerste !== undefined) await terminal.ziet(eerste.titel);
  if (eerste?.half) await terminal.ziet(`> ${HALF}`);
  await terminal.ziet(KLAAR);
  terminal.typ(CTRL_C);
  expect(await terminal.einde()).toBe(130);
  expect(opSchijf(map)).toEqual(eerder);
}

/** A sitting for each of these parts; the road to them is travelled once. */
async function zittingenVoor(onderdelen: readonly string[]): Promise<ReadonlyMap<string, Zitting>> {
  const zittingen = new Map<string, Zitting>();
  if (onderdelen.includes("init")) zittingen.set("init", await beginVanZitting(["init"], "begin", {}));
  if (onderdelen.includes("begin"))
    zittingen.set("begin", await beginVanZitting(["step"], "begin", await alleenNaam(), ["getypt"]));
  const laatste = Math.max(...onderdelen.map((onderdeel) => WEG.findIndex(([stap]) => stap === onderdeel)));
  let al = 0;
  for await (const world of langsDeWeg(WEG.slice(0, laatste + 1))) {
    const [stap, naam] = WEG[al++] ?? [];
    if (stap === undefined || naam === undefined || !onderdelen.includes(stap) || zittingen.has(stap)) continue;
    zittingen.set(stap, await beginVanZitting(["step", stap], naam, projectVan(world)));
  }
  return zittingen;
}

/** The files of the project by name. */
const projectVan = (world: ReturnType<typeof memoryWorld>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(world.files()).flatMap(([pad, tekst]) =>
      pad.startsWith("/werk/") ? [[pad.slice("/werk/".length), tekst]] : [],
    ),
  );

/** A coalition of which only the name is known. */
async function alleenNaam(): Promise<Readonly<Record<string, string>>> {
  const world = memoryWorld();
  await main(["init", "--naam", "Groene Singel"], sessie(world));
  return projectVan(world);
}
