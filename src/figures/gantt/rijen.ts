import { plusDagen } from "../../dutch/datums.ts";
import { eersteDag, laatsteDag } from "../../dutch/kwartalen.ts";
import type { Balk, Planning } from "../gantt.ts";
import { type Deel, tekst } from "../tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, VLAK, WIT } from "../tekening/kleuren.ts";
import { letterOp, type Merk, merkvlak, openStaal, openVlak } from "../tekening/partners.ts";
import { STAAND } from "../tekening/tekening.ts";
import { lijn, type Punt, rechthoek, ruit, type Vak, type Vorm } from "../tekening/vormen.ts";
import { woord } from "../woorden.ts";
import { type As, NAAM, vandaagIn } from "./as.ts";

const BREED = STAAND - 2;
const BALK = 12;
/** A bar is wide enough for its letter, also of an action of a week. */
const SMALST = 17;
const NUMMER = 24;
const RUIT = 5.5;

/** The name of a theme above its actions; nothing where it has none. */
export function kopje(naam: string, vervolg: boolean): Deel {
  const woorden = tekst(naam === "" ? "" : `${naam}${vervolg ? " (vervolg)" : ""}`, {
    breedte: BREED - 8,
    maat: 9.5,
    dikte: "vet",
    kleur: BLAUW,
  });
  if (woorden.hoogte === 0) return woorden;
  const hoogte = woorden.hoogte + 6;
  return {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      rechthoek({ x, y, breedte: BREED, hoogte }, { vulling: "#F4F6FA" }),
      lijn({ x, y: y + hoogte }, { x: x + BREED, y: y + hoogte }, { lijn: LIJN, dikte: 0.8 }),
      ...woorden.op(x + 4, y + 3),
    ],
  };
}

/** The row of an action, in the mark of who leads it. */
export function actierij(a: Balk, as: As, merk: Merk | undefined): Deel {
  const nummer = tekst(a.nr, { breedte: NUMMER - 2, kleur: GRIJS });
  const titel = tekst(woord(a.titel), { breedte: NAAM - NUMMER - 8, kleur: INKT });
  return rij([nummer, titel], as, (x, y) => {
    const { van, tot } = balkVan(a, as);
    const vak: Vak = { x: x + van, y: y - BALK / 2, breedte: tot - van, hoogte: BALK };
    return [
      ...(merk === undefined ? openVlak(vak) : merkvlak(vak, merk)),
      ...a.mijlpalen.map((dag) => mijlpaal({ x: x + opBaan(dag, as), y })),
      ...(merk === undefined
        ? []
        : letterOp(
            letterplek(
              vak,
              a.mijlpalen.map((dag) => x + opBaan(dag, as)),
            ),
            merk.letter,
          )),
    ];
  });
}

/** From the first to the last day; of an action with one day only the quarter that ends or begins there. */
function balkVan(a: Balk, as: As): { readonly van: number; readonly tot: number } {
  const tot = as.x(plusDagen(laatsteDag(a.eind ?? a.begin ?? ""), 1));
  const van = a.begin === undefined ? tot - as.breedte : as.x(eersteDag(a.begin));
  const breedte = Math.max(SMALST, tot - van);
  const links = Math.max(NAAM, Math.min(van, BREED - breedte));
  return { van: links, tot: links + breedte };
}

/** Where the letter of a bar stands: at its begin, or where no milestone covers it. */
function letterplek(vak: Vak, mijlpalen: readonly number[]): Vak {
  const plekken = Array.from({ length: Math.floor(vak.breedte / 8) }, (_, i) => vak.x + i * 8).filter(
    (x) => x + SMALST <= vak.x + vak.breedte + 0.01,
  );
  const vrij = plekken.find((x) => mijlpalen.every((m) => m < x - 3 || m > x + SMALST + 3));
  return { ...vak, x: vrij ?? vak.x, breedte: SMALST };
}

/** The row of a milestone of all partners. */
export const mijlpaalrij = ({ naam, dag }: Planning["mijlpalen"][number], as: As): Deel =>
  rij([tekst("", { breedte: 0 }), tekst(woord(naam), { breedte: NAAM - 8, kleur: INKT })], as, (x, y) => [
    mijlpaal({ x: x + opBaan(dag, as), y }),
  ]);

function rij([nummer, titel]: readonly [Deel, Deel], as: As, teken: (x: number, y: number) => readonly Vorm[]): Deel {
  const hoogte = Math.max(titel.hoogte, BALK) + 7;
  return {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      lijn({ x, y: y + hoogte }, { x: x + BREED, y: y + hoogte }, { lijn: VLAK, dikte: 0.8 }),
      ...nummer.op(x + 4, y + (hoogte - titel.hoogte) / 2),
      ...titel.op(x + 4 + (nummer.breedte === 0 ? 0 : NUMMER), y + (hoogte - titel.hoogte) / 2),
      ...teken(x, y + hoogte / 2),
      ...vandaagIn(as, x, y, hoogte),
    ],
  };
}

/** Where a milestone stands: on its day, as far as the whole of it stays beside the names and on the drawing. */
const opBaan = (dag: string, as: As): number => Math.max(NAAM + RUIT, Math.min(as.x(dag), BREED - RUIT));

const mijlpaal = (op: Punt): Vorm => ruit(op, RUIT, { vulling: WIT, lijn: INKT, dikte: 1.4 });

const mijlpaalstaal: Deel = { breedte: 24, hoogte: 15, op: (x, y) => [mijlpaal({ x: x + 12, y: y + 7.5 })] };

/** What is to be explained beside the partners: only what is in the drawing. */
export function verklaring(acties: readonly Balk[], metMijlpalen: boolean): readonly (readonly [Deel, string])[] {
  return [
    ...(acties.some((a) => a.wie === undefined) ? [[openStaal, "uitvoerder gezocht"] as const] : []),
    ...(metMijlpalen || acties.some((a) => a.mijlpalen.length > 0) ? [[mijlpaalstaal, "mijlpaal"] as const] : []),
  ];
}
