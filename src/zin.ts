import { type Gap, isGap } from "./gap.ts";

/** What may stand in a sentence: words, a number, a gap, or another sentence. */
export type ZinDeel = string | number | Gap | Zin | undefined;

/** A sentence in which words and gaps stand side by side. It is printed part by part, in a document as in a mail. */
export class Zin {
  constructor(readonly delen: readonly (string | Gap)[]) {}

  /** Whether nothing at all would be printed: no words, and no gap that prints something. */
  get leeg(): boolean {
    return this.delen.every((deel) =>
      isGap(deel) ? deel.reden === "geen" || deel.reden === "weg" : deel.trim() === "",
    );
  }
}

export const isZin = (value: unknown): value is Zin => value instanceof Zin;

/** zin`${naam}, ${functie}`: a sentence whose values may be gaps. What is undefined prints nothing. */
export function zin(words: TemplateStringsArray, ...values: readonly ZinDeel[]): Zin {
  return new Zin(words.flatMap((word, index) => [word, ...partsOf(values[index])]).filter((part) => part !== ""));
}

function partsOf(value: ZinDeel): readonly (string | Gap)[] {
  if (value === undefined) return [];
  if (isZin(value)) return value.delen;
  return [isGap(value) ? value : String(value)];
}
