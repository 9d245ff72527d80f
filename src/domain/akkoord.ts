import { patroonVan } from "./pad.ts";

const STAND = "gesprekken[].formuleringen[].stand";

/** That a partner agreed is written down by an act of release: only then is it known who did, when, and how far. */
const DOOR_VRIJGAVE: readonly unknown[] = ["akkoord", "akkoord met wijziging"];

/** Whether this answer comes from an act of release and from nothing else. */
export const isAlleenDoorVrijgave = (pad: string, waarde: unknown): boolean =>
  patroonVan(pad) === STAND && DOOR_VRIJGAVE.includes(waarde);

/** What to say to whoever writes it down by hand, and how it is done. */
export const NIET_MET_DE_HAND = "Dat een partner akkoord is, schrijf je niet met de hand op.";
export const hoeVrijgeven = (pad: string): string =>
  `Leg het akkoord vast met: coalitie release ${/^gesprekken\[([^\]]*)\]/.exec(pad)?.[1] ?? "gesprek-1"}`;
