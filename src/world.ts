/** What a command may reach outside itself. `src/system` makes it real; tests make it in memory. */
export interface World {
  readonly disk: Disk;
  readonly today: () => string;
  readonly print: Print;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person can be asked something here. */
  readonly interactive: boolean;
  readonly git: Git;
  readonly programs: Programs;
  readonly shipped: Shipped;
  /** The folder in which this user’s programs keep what is not in a project; undefined where nothing is kept there. */
  readonly userFolder?: string | undefined;
}

/** The files that come with the program, by their path under `templates`: `documents/programma.hbs`. */
export interface Shipped {
  read(path: string): Uint8Array | undefined;
  list(folder: string): readonly string[];
  /** The program for WebAssembly that makes pictures of drawings. */
  resvg(): Uint8Array<ArrayBuffer> | undefined;
  /** Of the program they came with. */
  version(): string;
}

export interface WriteOptions {
  readonly secret?: boolean;
  readonly hidden?: boolean;
  readonly fleeting?: boolean;
}

/** Files. Paths are absolute. Every failure is a UserError("systeem") that says what was kept. */
export interface Disk {
  /** The bytes, or undefined where there is no such file. */
  read(path: string): Uint8Array | undefined;
  /**
   * Puts the whole of `bytes` in place of the file or leaves it as it was; never half. A link keeps pointing.
   * The folder is made when it is not there. `secret` files can be read by their owner only; with `hidden` so can the
   * folders that are made for them. After a power failure a `fleeting` file may be the old one again: it is not worth the
   * time that the disk needs to be sure.
   */
  write(path: string, bytes: Uint8Array, options?: WriteOptions): void;
  /** Makes a file that must not exist yet; false when it does. */
  create(path: string, bytes: Uint8Array): boolean;
  remove(path: string): void;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Names in a folder, sorted; empty where there is none. */
  list(path: string): readonly string[];
  /** Removes temporary files in a folder that a killed program left; never fails. */
  sweep(folder: string): void;
  /**
   * Does the work while no other process does so in this folder. Throws UserError("conflict") when another keeps it
   * too long.
   */
  alone<T>(folder: string, work: () => T): T;
  /** The path without links in it. */
  real(path: string): string;
}

/** What goes to the user: results on stdout, everything else on stderr. Control characters never arrive raw. */
export interface Print {
  out(text: string): void;
  err(text: string): void;
  /** A line that the next one takes the place of, and `""` takes away; shown on a terminal only. */
  progress(text: string): void;
}

export interface Git {
  /** Whether the folder lies in a git checkout. */
  inside(folder: string): boolean;
  init(folder: string): boolean;
  available(): boolean;
  /**
   * The commits, on any branch, that put these words in a file of the folder or took them out; or, without words, that
   * touched this file. Undefined where that cannot be told. Nothing is fetched, and nothing that the checkout names is run.
   */
  commits(folder: string, where: { readonly words: string } | { readonly file: string }): readonly string[] | undefined;
  /** The names of the places that the checkout sends its commits to. */
  remotes(folder: string): readonly string[];
}

export interface Programs {
  /** The PDF of a Word file; undefined when LibreOffice is not there. */
  toPdf(docx: string): Uint8Array | undefined;
  /** Shows a folder in a window; false when that did not work. Absent where there are no windows. */
  readonly showFolder?: ((folder: string) => boolean) | undefined;
}
