import { getalwoord } from "../dutch/bedragen.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { aantal } from "../dutch/tellen.ts";
import type { Figuur } from "../figuur.ts";
import { type Deel, inRegels, onder, tekst, verdeeld } from "./tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, VLAK } from "./tekening/kleuren.ts";
import {
  gemerkt,
  legenda,
  letterOp,
  type Merk,
  merkenVan,
  merkvlak,
  openStaal,
  openVlak,
  type Partner,
} from "./tekening/partners.ts";
import { HOOGST, STAAND, tekeningVan } from "./tekening/tekening.ts";
import { lijn, rechthoek, regel } from "./tekening/vormen.ts";
import { type Woord, woord } from "./woorden.ts";

/** An action, and how far it is taken on. */
export interface Gedekt {
  readonly nr: string;
  /** Ids of the partners that do it; who leads it first. */
  readonly wie: readonly string[];
  /** Whether it is taken on and paid for: all of it, a part, or nothing. */
  readonly belegd: "ja" | "deels" | "nee";
}

/** Who takes on what of that which is to be met. */
export interface Dekking {
  readonly partners: readonly Partner[];
  /** What is to be met, each with the actions that it needs. */
  readonly groepen: readonly { readonly naam: Woord; readonly acties: readonly Gedekt[] }[];
}

const BREED = STAAND - 2;
const NAAM = 132;
const STUK = { breedte: 22, hoogte: 17 };
const KOP = 13;
const TUSSEN = 6;
const TUSSEN_RIJEN = 8;

/**
 * Per challenge a block for every action: in the marks of who does it, hatched where nobody does. One drawing, or more
 * where it does not fit on a page; the conclusion stands under the last. None without actions.
 */
export function dekking(data: Dekking): readonly Figuur[] {
  const groepen = data.groepen.filter((g) => g.acties.length > 0);
  const conclusie = conclusieVan(groepen.flatMap((g) => g.acties));
  const merken = merkenVan(data.partners);
  const rijen = groepen.map((g) => rij(woord(g.naam), g.acties, merken));
  const alles = legenda(gemerkt(data.partners, genoemdIn(groepen)), OPEN, BREED);
  const delen = verdeeld(rijen, TUSSEN_RIJEN, Math.max(150, HOOGST - alles.hoogte - 30));
  return delen.map((eigen, i) => {
    const vanaf = delen.slice(0, i).flat().length;
    const hier = groepen.slice(vanaf, vanaf + eigen.length);
    const genoemd = gemerkt(data.partners, genoemdIn(hier));
    const slot = i === delen.length - 1 ? conclusie : "";
    return tekeningVan(
      onder(
        [
          ...eigen,
          tekst(slot, { breedte: BREED, maat: 10, dikte: "vet", kleur: BLAUW }),
          legenda(genoemd, OPEN, BREED),
        ],
        TUSSEN_RIJEN,
      ),
      [
        "Per uitdaging een blok voor elke actie, met de partners die haar uitvoeren.",
        slot,
        ...hier.map((g) => zinOver(woord(g.naam), g.acties)),
      ],
      [hier.map((g) => g.naam), genoemd],
    );
  });
}

const OPEN: readonly (readonly [Deel, string])[] = [[openStaal, "nog niet belegd"]];

const genoemdIn = (groepen: Dekking["groepen"]): readonly string[] =>
  groepen.flatMap((g) => g.acties.flatMap((a) => a.wie));

function rij(naam: string, acties: readonly Gedekt[], merken: ReadonlyMap<string, Merk>): Deel {
  const kop = tekst(naam, { breedte: NAAM, maat: 9.5, dikte: "vet", kleur: BLAUW });
  const blokken = inRegels(
    acties.map((a) => blok(a, merken)),
    BREED - NAAM - 24,
    TUSSEN,
  );
  const hoogte = Math.max(kop.hoogte, blokken.hoogte) + 12;
  return {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      rechthoek({ x, y, breedte: NAAM + 12, hoogte }, { vulling: VLAK }),
      lijn({ x, y: y + hoogte }, { x: x + BREED, y: y + hoogte }, { lijn: LIJN }),
      ...kop.op(x + 6, y + (hoogte - kop.hoogte) / 2),
      ...blokken.op(x + NAAM + 22, y + (hoogte - blokken.hoogte) / 2),
    ],
  };
}

/** One action: its number, and below it a piece for everybody who does it and for what is still open. */
function blok({ nr, wie, belegd }: Gedekt, merken: ReadonlyMap<string, Merk>): Deel {
  const bekend = wie.flatMap((id) => merken.get(id) ?? []);
  const open = belegd === "ja" && bekend.length > 0 ? 0 : 1;
  const breedte = Math.max(STUK.breedte * Math.max(bekend.length + open, 1), 8 + nr.length * 5);
  const stuk = breedte / Math.max(1, bekend.length + open);
  return {
    breedte,
    hoogte: KOP + STUK.hoogte,
    op: (x, y) => [
      regel(nr, { x: x + breedte / 2, y: y + 9 }, { maat: 9, dikte: "gewoon" }, INKT, "midden"),
      ...bekend.flatMap((merk, i) => {
        const vak = { x: x + i * stuk, y: y + KOP, breedte: stuk, hoogte: STUK.hoogte };
        return [...merkvlak(vak, merk), ...letterOp(vak, merk.letter)];
      }),
      ...(open === 0 ? [] : openVlak({ x: x + bekend.length * stuk, y: y + KOP, breedte: stuk, hoogte: STUK.hoogte })),
      rechthoek({ x, y: y + KOP, breedte, hoogte: STUK.hoogte }, { lijn: GRIJS, dikte: 0.8 }),
    ],
  };
}

const telling = (acties: readonly Gedekt[]): readonly string[] =>
  (
    [
      ["ja", "belegd"],
      ["deels", "deels belegd"],
      ["nee", "nog niet belegd"],
    ] as const
  ).flatMap(([stand, woorden]) => {
    const n = acties.filter((a) => a.belegd === stand).length;
    return n === 0 ? [] : [`${getalwoord(n)} ${woorden}`];
  });

/** One sentence that a reader takes along. An action that meets more than one challenge counts once. */
function conclusieVan(alle: readonly Gedekt[]): string {
  const acties = [...new Map(alle.map((a) => [a.nr, a])).values()];
  const standen = telling(acties);
  if (acties.length === 1) return `De enige actie is ${standen[0]?.replace(/^één /, "") ?? ""}.`;
  if (standen.length > 1) return `Van de ${getalwoord(acties.length)} acties zijn er ${opsomming(standen)}.`;
  const hoe = standen[0]?.replace(/^\S+ /, "") ?? "";
  return `Alle ${getalwoord(acties.length)} acties zijn ${hoe}.`;
}

const zinOver = (naam: string, acties: readonly Gedekt[]): string =>
  `${naam.replace(/\.$/, "")}: ${aantal(acties.length, "actie", "acties")}, waarvan ${opsomming(telling(acties))}.`;
