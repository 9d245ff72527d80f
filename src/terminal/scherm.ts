import type { Print } from "../world.ts";
import { term } from "./term.ts";
import { voortgang } from "./voortgang.ts";
import { vouw } from "./vouwen.ts";

export { tabel } from "./tabel.ts";
export { term } from "./term.ts";
export { breed, vouw } from "./vouwen.ts";

/** How wide the screen is; 80 where there is none. Never less than 20, where nothing could be read. */
export const breedte = (): number => Math.max(20, process.stdout.columns || 80);

/** Whether lines and boxes mean what they look like: not where they are read aloud (a dumb terminal), nor in a file. */
export const magTekenen = (): boolean => process.stdout.isTTY === true && process.env.TERM !== "dumb";

/** Whether colours may be used: not with `--no-color` (`zonder`), NO_COLOR, or a terminal that has none. */
export function magKleur(
  zonder: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (zonder || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return false;
  return isTerminal;
}

/** Prints on the real stdout and stderr. Control characters are made visible; on a screen, lines break between words. */
export function print(): Print {
  for (const stroom of [process.stdout, process.stderr]) stroom.on("error", negeerDichtePijp);
  const progress = voortgang(process.stderr, process.env.TERM);
  const boven = (stroom: NodeJS.WriteStream, breedte: number | undefined, tekst: string): void => {
    progress("");
    schrijf(stroom, breedte, tekst);
  };
  return {
    out: (tekst) => boven(process.stdout, /^[[{]/.test(tekst) ? undefined : process.stdout.columns, tekst),
    err: (tekst) => boven(process.stderr, process.stderr.columns, tekst),
    progress,
  };
}

/** JSON is not broken into lines: it would no longer be JSON. */
function schrijf(stroom: NodeJS.WriteStream, breedte: number | undefined, tekst: string): void {
  const veilig = term(tekst);
  stroom.write(`${stroom.isTTY && breedte ? vouw(veilig, breedte) : veilig}\n`);
}

/** Who reads may stop early (`coalitie status | head`), and a window may be closed (EIO): that is no mistake. */
function negeerDichtePijp(fout: Error): void {
  if (!("code" in fout && (fout.code === "EPIPE" || fout.code === "EIO"))) throw fout;
}
