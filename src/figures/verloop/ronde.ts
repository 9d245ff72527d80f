/** A step on the road. */
export interface Verloopstap {
  /** `1` to `10`, or what else stands in the circle: one or two signs. */
  readonly nr: string;
  readonly naam: string;
  readonly stand: "afgerond" | "nu" | "later";
  /** A moment at which the partners choose how to go on. */
  readonly keuze?: boolean;
}

/** Steps that belong together, and lead to a choice. */
export interface Ronde {
  readonly titel: string;
  readonly stappen: readonly Verloopstap[];
}
