import { breed, vouw, vul } from "./vouwen.ts";

const TUSSEN = 2;
/** A column narrower than this cannot be read; then every row becomes a small list. */
const SMALST = 12;

/**
 * A table that fits in `breedte`: the first row is the heading. Cells are broken between words; where the columns would
 * become too narrow, each row is written as lines `kop: waarde`.
 */
export function tabel(rijen: readonly (readonly string[])[], breedte: number): string {
  const [kop, ...rest] = rijen;
  if (kop === undefined) return "";
  const kolommen = kop.map((_, kolom) => rijen.map((rij) => rij[kolom] ?? ""));
  const breedten = verdeel(kolommen, breedte);
  if (breedten === undefined) return rest.map((rij) => alsLijst(kop, rij, breedte)).join("\n\n");
  const lijn = breedten.map((b) => "─".repeat(b));
  return [kop, lijn, ...rest].map((rij) => alsRij(rij, breedten)).join("\n");
}

/**
 * The width of each column: as wide as it wants, the widest give way first, but not so far that a word would not fit;
 * undefined when that cannot be read.
 */
function verdeel(kolommen: readonly (readonly string[])[], breedte: number): readonly number[] | undefined {
  const ruimte = breedte - TUSSEN * (kolommen.length - 1);
  const gewenst = kolommen.map((cellen) => breedste(cellen, "\n"));
  const woord = kolommen.map((cellen) => breedste(cellen, /\s/));
  const bij = (grens: number) => gewenst.map((b, kolom) => Math.max(Math.min(b, grens), woord[kolom] ?? 0));
  const breedst = Math.max(...gewenst);
  for (let grens = breedst; grens >= Math.min(SMALST, breedst); grens -= 1)
    if (bij(grens).reduce((a, b) => a + b, 0) <= ruimte) return bij(grens);
  return undefined;
}

/** The widest of the pieces between `tussen`. */
const breedste = (cellen: readonly string[], tussen: string | RegExp): number =>
  Math.max(...cellen.flatMap((cel) => cel.split(tussen).map(breed)));

function alsRij(rij: readonly string[], breedten: readonly number[]): string {
  const cellen = breedten.map((b, kolom) => vouw(rij[kolom] ?? "", b).split("\n"));
  const hoogte = Math.max(...cellen.map((cel) => cel.length));
  const regels = Array.from({ length: hoogte }, (_, i) =>
    cellen
      .map((cel, kolom) => vul(cel[i] ?? "", breedten[kolom] ?? 0))
      .join(" ".repeat(TUSSEN))
      .trimEnd(),
  );
  return regels.join("\n");
}

const alsLijst = (kop: readonly string[], rij: readonly string[], breedte: number): string =>
  kop
    .flatMap((naam, kolom) => (rij[kolom] ? [vouw(`${naam === "" ? "" : `${naam}: `}${rij[kolom]}`, breedte, 2)] : []))
    .join("\n");
