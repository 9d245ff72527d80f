import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Where a prompt is put. */
export interface Waarop {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal?: AbortSignal;
  /** It obeys orders that are not text; on one that does not, answers are lines of text. */
  readonly slim: boolean;
}

/** A prompt that may be put on any terminal. */
export type Schermvraag<Uitkomst, Vraag> = (vraag: Vraag, waarop: Waarop) => Promise<Uitkomst>;

/** A line that was typed, and whether more came with it in one go, as when it is pasted; undefined once nothing more can be typed. */
export type Getypt = { readonly tekst: string; readonly ineens: boolean } | undefined;

/**
 * Reads line after line as the terminal itself lets one type and correct them. What was typed before is dropped: it was
 * meant for another question. Nothing is left listening once `lees` has its answer.
 */
export async function inRegels<T>(
  { input, output, signal }: Waarop,
  lees: (volgende: () => Promise<Getypt>, schrijf: (tekst: string) => void) => Promise<T>,
): Promise<T> {
  const rl = createInterface({ input, terminal: false });
  const klaar: string[] = [];
  let dicht = signal?.aborted === true;
  let wekker: (() => void) | undefined;
  const wek = (): void => wekker?.();
  const sluit = (): void => {
    dicht = true;
    wek();
  };
  rl.on("line", (regel) => {
    klaar.push(regel);
    wek();
  });
  // A window that is closed under the question: reading fails (EIO).
  rl.on("close", sluit).on("error", sluit);
  signal?.addEventListener("abort", sluit);
  await rust();
  klaar.length = 0;
  try {
    return await lees(
      async () => {
        while (klaar.length === 0 && !dicht)
          await new Promise<void>((verder) => {
            wekker = verder;
          });
        await rust();
        const tekst = klaar.shift();
        return tekst === undefined ? undefined : { tekst, ineens: klaar.length > 0 };
      },
      (tekst) => output.write(tekst),
    );
  } finally {
    signal?.removeEventListener("abort", sluit);
    rl.close();
  }
}

/** Until all that arrived together has been read. */
const rust = (): Promise<void> => new Promise((verder) => setImmediate(verder));
