/** What a row found: the figure as it is printed, and whether it reaches the target. */
export interface Uitslag {
  readonly cijfer: string;
  readonly ok: boolean;
}

/**
 * A row of the battery: a promise with a figure. One file in this folder, named after its row (`R1-….ts`), with this as its
 * default export; nothing else has to know of it. `deel` is the share of the work to do: 1 for `npm run battery`, a few
 * hundredths in the tests, where a row may take some seconds.
 */
export interface Rij {
  /** The promise, in a few Dutch words. */
  readonly naam: string;
  /** The figure to reach, in words. */
  readonly doel: string;
  /** Measures the program as it is. */
  meet(deel: number): Promise<Uitslag>;
  /** The same measurement with a fault put in: it must not be ok, or the row proves nothing. */
  fout(deel: number): Promise<Uitslag>;
}

/** So many of a whole, at least a few. */
export const hoeveel = (heel: number, deel: number, minstens = 1): number =>
  Math.max(minstens, Math.round(heel * deel));
