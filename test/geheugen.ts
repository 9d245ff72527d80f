import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { UserError } from "../src/errors.ts";
import type { Disk, World } from "../src/world.ts";

export interface MemoryOptions {
  /** Text by path; a relative path lies in `cwd`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly interactive?: boolean;
  /** Whether LibreOffice is there: then a PDF appears beside the Word file. */
  readonly office?: boolean;
  readonly git?: boolean;
  /** What earlier commits of the internal file said, once there is a repository. */
  readonly history?: readonly string[];
  /** Where the program may keep copies; without it, it keeps none. */
  readonly userFolder?: string;
}

/** The files of the package itself, as they are on disk. */
const TEMPLATES = join(import.meta.dirname, "..", "templates");

/** A world that exists only in memory; its print, files and clock can be read, and the disk can be told to fail. */
export interface MemoryWorld extends World {
  /** What was printed as result and as message so far; every print ends in a line break. */
  readonly out: string;
  readonly err: string;
  /** Every line of progress there was. */
  readonly progress: readonly string[];
  /** The text of every file, by absolute path. */
  files(): Readonly<Record<string, string>>;
  /** The bytes of a file, for what is not text. */
  bytes(path: string): Uint8Array | undefined;
  /** The paths that only their owner can read. */
  secrets(): readonly string[];
  /** Puts a file in place as another program would. */
  put(path: string, text: string): void;
  /** From now on, writing to a path that ends so fails; no argument: all is well again. */
  failOn(ending?: string): void;
}

/** A small world for a test: `memoryWorld({ files: { "coalitie.yaml": "versie: 1\n" } })`. */
export function memoryWorld(options: MemoryOptions = {}): MemoryWorld {
  const cwd = options.cwd ?? "/werk";
  const memory = memoryDisk(cwd);
  for (const [path, text] of Object.entries(options.files ?? {})) memory.put(path, text);
  const printed = { out: "", err: "", progress: [] as string[] };
  const repositories = new Set<string>();
  return {
    disk: memory.disk,
    today: () => options.today ?? "2026-03-12",
    print: {
      out: (text) => {
        printed.out += withLineBreak(text);
      },
      err: (text) => {
        printed.err += withLineBreak(text);
      },
      progress: (text) => {
        printed.progress.push(text);
      },
    },
    cwd,
    env: options.env ?? {},
    userFolder: options.userFolder,
    interactive: options.interactive ?? false,
    git: {
      available: () => options.git ?? true,
      inside: (folder) => [...repositories].some((root) => isWithin(root, posix.resolve(cwd, folder))),
      init: (folder) => {
        if (options.git === false) return false;
        repositories.add(posix.resolve(cwd, folder));
        return true;
      },
      commits: (folder, where) => {
        if (![...repositories].some((root) => isWithin(root, posix.resolve(cwd, folder)))) return undefined;
        const history = (options.history ?? []).filter((text) => !("words" in where) || text.includes(where.words));
        return history.map((text) => String(options.history?.indexOf(text)));
      },
      remotes: () => [],
    },
    programs: {
      toPdf: () => {
        if (options.office !== true) return undefined;
        return new TextEncoder().encode("%PDF\nstartxref\n1\n%%EOF\n");
      },
    },
    shipped: {
      read: (path) =>
        existsSync(join(TEMPLATES, path)) ? new Uint8Array(readFileSync(join(TEMPLATES, path))) : undefined,
      list: (folder) => (existsSync(join(TEMPLATES, folder)) ? readdirSync(join(TEMPLATES, folder)).sort() : []),
      resvg: () => new Uint8Array(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm")),
      version: () => "0",
    },
    get out() {
      return printed.out;
    },
    get err() {
      return printed.err;
    },
    get progress() {
      return printed.progress;
    },
    files: memory.files,
    bytes: memory.disk.read,
    secrets: memory.secrets,
    put: memory.put,
    failOn: memory.failOn,
  };
}

function memoryDisk(cwd: string) {
  const files = new Map<string, Uint8Array>();
  const secret = new Set<string>();
  const failing = { ending: undefined as string | undefined };
  const absolute = (path: string): string => posix.resolve(cwd, path);
  const isFolder = (path: string): boolean => [...files.keys()].some((name) => name.startsWith(`${absolute(path)}/`));
  const write: Disk["write"] = (path, bytes, options) => {
    if (failing.ending !== undefined && path.endsWith(failing.ending)) {
      throw new UserError(
        "systeem",
        `${path} is niet opgeslagen: de schijf is vol.`,
        "Maak ruimte en probeer het opnieuw.",
      );
    }
    files.set(absolute(path), bytes.slice());
    if (options?.secret === true) secret.add(absolute(path));
  };
  const disk: Disk = {
    read: (path) => files.get(absolute(path))?.slice(),
    write,
    create: (path, bytes) => {
      if (files.has(absolute(path))) return false;
      write(path, bytes);
      return true;
    },
    remove: (path) => {
      files.delete(absolute(path));
      secret.delete(absolute(path));
    },
    exists: (path) => files.has(absolute(path)) || isFolder(path),
    isFolder: (path) => absolute(path) === cwd || isFolder(path),
    list: (path) => {
      const prefix = absolute(path) === "/" ? "/" : `${absolute(path)}/`;
      const names = [...files.keys()].filter((name) => name.startsWith(prefix));
      return [...new Set(names.map((name) => name.slice(prefix.length).split("/")[0] ?? ""))].sort();
    },
    real: absolute,
    sweep: () => {},
    alone: (_folder, work) => work(),
  };
  return {
    disk,
    files: () => Object.fromEntries([...files].map(([path, bytes]) => [path, decoder.decode(bytes)])),
    secrets: () => [...secret].sort(),
    put: (path: string, text: string) => void files.set(absolute(path), new TextEncoder().encode(text)),
    failOn: (ending?: string) => {
      failing.ending = ending;
    },
  };
}

/** A byte order mark is part of what is on disk. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const withLineBreak = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(`${root}/`);
