import { type Woord, woord } from "../woorden.ts";
import { gearceerd, PATRONEN, type Patroon } from "./arcering.ts";
import { type Deel, naast, rooster, tekst } from "./delen.ts";
import { contrast, GRIJS, INKT, REEKS, WIT } from "./kleuren.ts";
import { rechthoek, regel, type Vak, type Vorm } from "./vormen.ts";

/** An organisation in a drawing. */
export interface Partner {
  readonly id: string;
  readonly naam: Woord;
}

/** How a partner is told from the others: by letter, by colour, and by pattern where there is no colour. */
export interface Merk {
  readonly letter: string;
  readonly kleur: string;
  readonly patroon: Patroon;
}

const ALFABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The mark of the partner at this place in the list: the same in every drawing with the same list. */
export function merkVan(plaats: number): Merk {
  const ronde = Math.floor(plaats / ALFABET.length);
  return {
    letter: `${ALFABET[plaats % ALFABET.length]}${ronde === 0 ? "" : ronde + 1}`,
    kleur: REEKS[plaats % REEKS.length] ?? REEKS[0],
    patroon: PATRONEN[(plaats + Math.floor(plaats / REEKS.length)) % PATRONEN.length] ?? "vol",
  };
}

/** What a pattern is drawn with: white, or ink where white would not show. */
const patroonInkt = (kleur: string): string => (contrast(kleur, WIT) > 1.9 ? WIT : INKT);

/** A surface of a partner, without its letter. */
export const merkvlak = (v: Vak, { kleur, patroon }: Merk): readonly Vorm[] =>
  gearceerd(v, { vulling: kleur, lijn: GRIJS, dikte: 0.6 }, patroon, patroonInkt(kleur));

/** What nobody took on yet. */
export const openVlak = (v: Vak): readonly Vorm[] =>
  gearceerd(v, { vulling: WIT, lijn: GRIJS, dikte: 0.8, gestippeld: true }, "schuin", "#A6A6A6", 3.4);

/** A letter in the middle of a surface, on white so that it can be read on any pattern. */
export function letterOp(v: Vak, letter: string): readonly Vorm[] {
  const [breedte, hoogte] = [6 + 6 * letter.length, 11.5];
  const midden = { x: v.x + v.breedte / 2, y: v.y + v.hoogte / 2 };
  return [
    rechthoek({ x: midden.x - breedte / 2, y: midden.y - hoogte / 2, breedte, hoogte }, { vulling: WIT }, 2),
    regel(letter, { x: midden.x, y: midden.y + 3.1 }, { maat: 9, dikte: "vet" }, INKT, "midden"),
  ];
}

const STAAL = { breedte: 24, hoogte: 15 };

/** The mark as it stands in a legend. */
export const staal = (merk: Merk): Deel => ({
  ...STAAL,
  op: (x, y) => [...merkvlak({ x, y, ...STAAL }, merk), ...letterOp({ x, y, ...STAAL }, merk.letter)],
});

/** The sample of what nobody took on. */
export const openStaal: Deel = { ...STAAL, op: (x, y) => openVlak({ x, y, ...STAAL }) };

/** One line of a legend: a sample with what it means, together this wide. */
export const uitleg = (voorbeeld: Deel, woorden: string, breedte: number): Deel =>
  naast([voorbeeld, tekst(woorden, { breedte: breedte - voorbeeld.breedte - 5 })], 5);

/** The partners with their marks, and what else is to be explained, in as many columns as make it low. */
export function legenda(
  partners: readonly { readonly partner: Partner; readonly merk: Merk }[],
  extra: readonly (readonly [Deel, string])[],
  breedte: number,
): Deel {
  const metKolommen = (kolommen: number): Deel => {
    const kolom = (breedte - (kolommen - 1) * 8) / kolommen;
    return rooster(
      [
        ...partners.map(({ partner, merk }) => uitleg(staal(merk), woord(partner.naam), kolom)),
        ...extra.map(([voorbeeld, woorden]) => uitleg(voorbeeld, woorden, kolom)),
      ],
      kolommen,
    );
  };
  return [3, 2, 1].map(metKolommen).reduce((laagste, deel) => (deel.hoogte < laagste.hoogte ? deel : laagste));
}

/** The mark of each partner by its id: by its place in the list. */
export const merkenVan = (partners: readonly Partner[]): ReadonlyMap<string, Merk> =>
  new Map(partners.map(({ id }, i) => [id, merkVan(i)]));

/** The partners that are named, with their marks, in the order of the list. */
export const gemerkt = (partners: readonly Partner[], genoemd: readonly string[]) =>
  partners.map((partner, i) => ({ partner, merk: merkVan(i) })).filter(({ partner }) => genoemd.includes(partner.id));
