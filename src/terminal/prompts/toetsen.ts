import { useEffect, useRef } from "@inquirer/core";

/** One key. `tekst` is the character it types, empty for a key that types none. */
export interface Toets {
  readonly naam: string;
  readonly tekst: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift?: boolean;
}

export interface Luisteraar {
  toets(toets: Toets): void;
  /** Everything between the marks that a terminal puts around what is pasted, line breaks and all. */
  plak(tekst: string): void;
  /** Nothing more will come: Ctrl-D on an empty line, or the terminal is gone. */
  dicht(): void;
}

interface Ruwetoets {
  readonly name?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

const isToets = (toets: unknown): toets is Ruwetoets => typeof toets === "object" && toets !== null;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters type nothing
const TYPBAAR = /^[^\u0000-\u001f\u007f-\u009f]+$/;

const alsToets = (teken: unknown, toets: Ruwetoets): Toets => ({
  naam: toets.name === "enter" ? "return" : (toets.name ?? ""),
  tekst: typeof teken === "string" && TYPBAAR.test(teken) && !toets.ctrl && !toets.meta ? teken : "",
  ctrl: toets.ctrl === true,
  meta: toets.meta === true,
  shift: toets.shift === true,
});

/**
 * Listens to keys, and hands over a paste as one thing. readline reads keys too, into a line of its own, of which nothing
 * is used: it takes the first line of a paste for the answer, and its time grows with the square of the length.
 */
export function useToetsen(luisteraar: Luisteraar): void {
  const laatste = useRef(luisteraar);
  laatste.current = luisteraar;
  useEffect((rl) => {
    let geplakt: string[] | undefined;
    const bijToets = (teken: unknown, ruw: unknown): void => {
      if (!isToets(ruw)) return;
      if (ruw.name === "paste-start") geplakt = [];
      else if (ruw.name === "paste-end") {
        laatste.current.plak((geplakt ?? []).join(""));
        geplakt = undefined;
      } else if (geplakt === undefined) laatste.current.toets(alsToets(teken, ruw));
      else if (typeof teken === "string") geplakt.push(teken);
      if (geplakt !== undefined) Object.assign(rl, { line: "", cursor: 0 });
    };
    rl.input.on("keypress", bijToets);
    rl.on("close", () => laatste.current.dicht());
    // A window that is closed under the question: reading fails (EIO), and what was typed can still be kept.
    rl.on("error", () => laatste.current.dicht());
    return () => {
      rl.input.removeListener("keypress", bijToets);
    };
  }, []);
}
