import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { readWhole } from "./lezen.ts";
import { storing } from "./storingen.ts";
import { HOST, isRunning, quietly } from "./tijdelijk.ts";

const windows = process.platform === "win32";

/** Without a mark at its beginning, Notepad would take a text that happens to have no accents for one of last century. */
const MARK = windows ? "\uFEFF" : "";

/** Makes a file for an editor in a folder that only its owner can look into; gives its path. It is never an existing file. */
export function makeDraft(folder: string, name: string, text: string): string {
  const path = join(folder, `${name}.${HOST}-${process.pid}-${randomBytes(4).toString("hex")}.txt`);
  try {
    quietly(() => mkdirSync(folder, { mode: 0o700 }));
    // Through a link the text would come out somewhere else.
    if (!lstatSync(folder).isDirectory()) throw notOurs(folder);
    if (!windows) chmodSync(folder, 0o700);
    const file = openSync(path, "wx", 0o600);
    try {
      writeFileSync(file, MARK + (windows ? text.replaceAll("\n", "\r\n") : text));
    } finally {
      closeSync(file);
    }
    return path;
  } catch (error) {
    throw error instanceof UserError ? error : storing(error, { path, niet: "opgeslagen" });
  }
}

const notOurs = (folder: string): UserError =>
  new UserError("systeem", `${folder} is geen gewone map.`, "Haal weg wat daar staat, en probeer het opnieuw.");

/**
 * The text in a file as an editor left it, whatever its line ends and encoding; undefined when it cannot be read. Never
 * what a link leads to: it would become an answer that others may read.
 */
export function readDraft(path: string): string | undefined {
  const bytes = quietly(() => (lstatSync(path).isFile() ? readWhole(path) : undefined));
  if (bytes === undefined) return undefined;
  return decode(bytes).replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return (
    quietly(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)) ??
    new TextDecoder("windows-1252").decode(bytes)
  );
}

export interface Draft {
  readonly path: string;
  /** The name that it was made with. */
  readonly name: string;
}

const FORM = /^(.+)\.([A-Za-z0-9]+)-(\d+)-[0-9a-f]{8}\.txt$/;
const DAY = 86_400_000;

/** The files that nobody is writing in any more: of a process that ended, or of this one; the latest first. */
export function leftDrafts(folder: string): readonly Draft[] {
  const names = quietly(() => readdirSync(folder)) ?? [];
  const left = names.flatMap((file) => {
    const [, name, host, pid] = FORM.exec(file) ?? [];
    const path = join(folder, file);
    const changed = quietly(() => statSync(path).mtimeMs) ?? 0;
    if (name === undefined) return [];
    const over = host === HOST ? Number(pid) === process.pid || !isRunning(Number(pid)) : Date.now() - changed > DAY;
    return over ? [{ path, name, changed }] : [];
  });
  return left.sort((a, b) => b.changed - a.changed).map(({ path, name }) => ({ path, name }));
}

/** Takes a file away, with what editors leave beside it (a copy, a swap file), and the folder when it was the last. */
export function removeDraft(path: string): void {
  const folder = dirname(path);
  const file = path.slice(folder.length + 1);
  for (const name of quietly(() => readdirSync(folder)) ?? [])
    if (name.includes(file)) quietly(() => unlinkSync(join(folder, name)));
  quietly(() => rmdirSync(folder));
}
