import type { Palet } from "../kleuren.ts";

/** What a prompt is drawn on; the size is asked each time, for a window can change. */
export interface Beeld {
  readonly breedte: () => number;
  readonly hoogte: () => number;
  readonly palet: Palet;
}
