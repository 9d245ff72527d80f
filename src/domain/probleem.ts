import type { Huis } from "./huis.ts";

/** A place inside one project file: keys and positions counted from 0. */
export type Bestandspad = readonly (string | number)[];

/** Something in a project file that the user should look at, with what to do about it. */
export interface Probleem {
  readonly ernst: "fout" | "waarschuwing";
  /** Stable, for scripts: `onbekende-sleutel`, `ongeldige-waarde`, `verkeerd-bestand` … */
  readonly code: string;
  readonly huis: Huis;
  readonly plek: Bestandspad;
  /** What is wrong is the key, or that the thing is here, and not the value. */
  readonly sleutel?: boolean;
  readonly pad: string;
  readonly melding: string;
  readonly hint: string;
}
