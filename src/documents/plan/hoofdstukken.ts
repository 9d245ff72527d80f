/** The chapters of this plan in their order; the ones that nobody filled are left out, and count for nothing. */
export interface Hoofdstukken {
  readonly communicatie: boolean;
  readonly risicos: boolean;
  readonly besluit: boolean;
}

/** The chapters that every plan has, up to the first that may be missing. */
const VAST = 10;

/** The number of the chapter in which the partners decide and sign. */
export const nummerVanBesluit = ({ communicatie, risicos }: Hoofdstukken): number =>
  VAST + 1 + Number(communicatie) + Number(risicos);

/** What the reader finds after the fixed chapters: `Hoofdstuk 11 gaat over communicatie en hoofdstuk 12 over risico’s.` */
export function slotVanLeeswijzer(h: Hoofdstukken, metHandtekeningen: boolean): readonly string[] {
  const rij = [
    ...(h.communicatie ? ["communicatie"] : []),
    ...(h.risicos ? ["risico’s"] : []),
    ...(h.besluit ? [metHandtekeningen ? "het besluit en de handtekeningen" : "het besluit van de partners"] : []),
  ];
  return rij.map((wat, i) => `hoofdstuk ${VAST + 1 + i} over ${wat}`);
}
