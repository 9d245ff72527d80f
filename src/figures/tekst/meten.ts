import { LETTERBREEDTES } from "./letterbreedtes.ts";

/** How letters are set: the size in points, and the weight. */
export interface Letter {
  readonly maat: number;
  readonly dikte: "gewoon" | "vet";
}

type Breedtes = ReadonlyMap<number, number>;

const tabel = (dikte: Letter["dikte"]): Breedtes =>
  new Map(
    LETTERBREEDTES.flatMap((reeks) =>
      reeks[dikte].split(" ").map((breedte, i): [number, number] => [reeks.vanaf + i, Number(breedte)]),
    ),
  );

let tabellen: Readonly<Record<Letter["dikte"], Breedtes>> | undefined;

/** Of a sign that the typeface lacks: another typeface draws it, at most a full square wide. */
const VREEMD = 1000;
const ZONDER_BREEDTE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How wide a line is in points. Kerning and ligatures only make it narrower, so nothing that is measured to fit sticks out. */
export function tekstbreedte(tekst: string, { maat, dikte }: Letter): number {
  tabellen ??= { gewoon: tabel("gewoon"), vet: tabel("vet") };
  const breedtes = tabellen[dikte];
  const duizendsten = [...tekst.normalize("NFC")].reduce(
    (zover, teken) => zover + (ZONDER_BREEDTE.test(teken) ? 0 : breedtes.get(teken.codePointAt(0) ?? 0) || VREEMD),
    0,
  );
  return (duizendsten * maat) / 1000;
}
