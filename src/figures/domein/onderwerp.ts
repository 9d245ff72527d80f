import type { Woord } from "../woorden.ts";

/** A topic of the domain. */
export interface Onderwerp {
  readonly naam: Woord;
  /** Whether the partners still have to decide that it belongs to the domain. */
  readonly open?: boolean;
  /** For whom it matters: the core of why they take part, or beside it. */
  readonly bij: readonly { readonly partner: string; readonly kern: boolean }[];
}
