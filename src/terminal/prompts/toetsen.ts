import { useEffect, useRef } from "@inquirer/core";
import { bijEvenWeg } from "../signalen.ts";
import { Vlaag } from "./vlaag.ts";

/** One key. `tekst` is the character it types, empty for a key that types none. */
export interface Toets {
  readonly naam: string;
  readonly tekst: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift?: boolean;
  /** How many characters came in one go, this one among them; 1 when absent. */
  readonly samen?: number;
}

export interface Luisteraar {
  toets(toets: Toets): void;
  /** What is pasted, line breaks and all: between the marks of the terminal, or several lines in one go. */
  plak(tekst: string): void;
  /** Nothing more will come: Ctrl-D on an empty line, or the terminal is gone. */
  dicht(): void;
}

interface Ruwetoets {
  readonly name?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
  readonly sequence?: string;
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

/** The line of readline is for the cursor only: what a key does to it is undone. */
const regelVan = (rl: { readonly line: string; readonly cursor?: number }) => ({
  line: rl.line,
  cursor: rl.cursor ?? 0,
});

const NIET_LEEG = { line: " ", cursor: 1 };

/** Changes nothing; the prompt is drawn again for it. */
const GEEN_TOETS: Toets = { naam: "", tekst: "", ctrl: false, meta: false };

/**
 * Listens to keys, and hands over a paste as one thing. readline reads keys too, into a line of its own, of which nothing
 * is used: it takes the first line of a paste for the answer, and its time grows with the square of the length.
 */
export function useToetsen(luisteraar: Luisteraar): void {
  const laatste = useRef(luisteraar);
  laatste.current = luisteraar;
  useEffect((rl) => {
    const vlaag = new Vlaag(() => laatste.current);
    let geplakt: string[] | undefined;
    let vorige: string | undefined;
    let getekend: ReturnType<typeof regelVan> | undefined;
    const voorToets = (): void => {
      getekend = regelVan(rl);
    };
    const bijToets = (teken: unknown, ruw: unknown): void => {
      if (!isToets(ruw)) return;
      // Esc and Ctrl-C right after it come as one key, which readline does not take for Ctrl-C.
      if (ruw.sequence === "\x1b\x03") {
        rl.input.emit("keypress", "\x03", { sequence: "\x03", name: "c", ctrl: true });
        return;
      }
      // The second half of a Windows line break.
      const isStaart = ruw.name === "enter" && vorige === "return";
      vorige = ruw.name;
      if (ruw.name === "paste-start") {
        vlaag.verdeel();
        geplakt = [];
      } else if (ruw.name === "paste-end") {
        laatste.current.plak((geplakt ?? []).join(""));
        geplakt = undefined;
      } else if (geplakt !== undefined) {
        if (typeof teken === "string") geplakt.push(teken);
      } else if (!isStaart) vlaag.neem(alsToets(teken, ruw));
      // What was typed and is not drawn yet, keeps Ctrl-D from closing the input.
      const isLeeg = getekend?.line === "" && typeof teken !== "string";
      if (getekend !== undefined) Object.assign(rl, isLeeg || getekend.line !== "" ? getekend : NIET_LEEG);
    };
    const bijEinde = (): void => {
      vlaag.verdeel();
      laatste.current.dicht();
    };
    rl.input.prependListener("keypress", voorToets);
    rl.input.on("keypress", bijToets);
    rl.on("close", bijEinde);
    // A window that is closed under the question: reading fails (EIO), and what was typed can still be kept.
    rl.on("error", bijEinde);
    const even = bijEvenWeg(rl.input, () => laatste.current.toets(GEEN_TOETS));
    rl.on("SIGTSTP", even.weg);
    return () => {
      even.klaar();
      rl.input.removeListener("keypress", voorToets);
      rl.input.removeListener("keypress", bijToets);
      vlaag.verdeel();
    };
  }, []);
}
