/**
 * Why a place has no words:
 * - `ontbreekt`: nobody answered yet; a document that prints it lacks something;
 * - `bewust open`: the partners still have to agree on it; prints a sentence that says so, and is no gap;
 * - `geen`: deliberately none; prints nothing;
 * - `weg`: missing, but the document can do without (see `optioneel`); prints nothing;
 * - `naam weg`: there are words, with `NAAM_WEG` in them; prints that, as something to fill in.
 */
type GapReason = "ontbreekt" | "bewust open" | "geen" | "weg" | "naam weg";

/** What stands in a text in the place of a name that was taken out. A document that prints it is not finished. */
export const NAAM_WEG = "[naam verwijderd]";

/**
 * Stands in a view wherever a value, or the thing it belongs to, is missing. `pad` is where the answer goes
 * (`coalitie.naam`), `vraag` what to ask for it, `soort` the kind of field (`bedrag`, `datum` …). `nietBesproken`: it is
 * on record that it did not come up in the talk; a report of that talk says so, every other paper lacks it.
 */
export class Gap {
  constructor(
    readonly pad: string,
    readonly vraag: string,
    readonly soort: string = "tekst",
    readonly reden: GapReason = "ontbreekt",
    readonly nietBesproken = false,
  ) {}

  with(reden: GapReason): Gap {
    return new Gap(this.pad, this.vraag, this.soort, reden, this.nietBesproken);
  }
}

export const isGap = (value: unknown): value is Gap => value instanceof Gap;

/** The value itself, or undefined where there is none, whatever the reason. */
export const known = <T>(value: T | Gap | undefined): T | undefined => (isGap(value) ? undefined : value);

const drafts = new WeakSet<object>();

/** Marks the one item that stands for things that do not exist yet: every field of it is a gap. */
export function asDraft<T extends object>(item: T): T {
  drafts.add(item);
  return item;
}

/** Whether the item only stands for things that do not exist yet. */
export const isDraft = (item: unknown): boolean => typeof item === "object" && item !== null && drafts.has(item);

/** The document can do without: a missing value prints nothing, a missing list has no rows. */
export function optioneel<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((item) => !isDraft(item) && !isGap(item)) as T;
  if (isGap(value) && value.reden === "ontbreekt") return value.with("weg") as T;
  return value;
}
