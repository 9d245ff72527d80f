/** Text for comparing, never for printing: no accents, no capitals, straight apostrophes, single spaces. */
export const vouw = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/ĳ/g, "ij")
    .replace(/\s+/g, " ")
    .trim();
