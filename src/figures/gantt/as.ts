import { datumKort } from "../../dutch/datums.ts";
import { dagnummer, kalenderdag } from "../../dutch/kalender.ts";
import { eersteDag, laatsteDag } from "../../dutch/kwartalen.ts";
import { ACCENT, ACCENTTEKST, BLAUW, GRIJS, LIJN, VLAK } from "../tekening/kleuren.ts";
import { STAAND } from "../tekening/tekening.ts";
import { lijn, rechthoek, regel, type Vorm } from "../tekening/vormen.ts";

/** Where the names stand, left of the time. */
export const NAAM = 172;
const BAAN = STAAND - 2 - NAAM;
const VANDAAG = 13;
const JAAR = 15;
const KWARTAAL = 14;
/** A quarter narrower than this has no name of its own. */
const SMALST = 15;

interface Kwartaal {
  readonly jaar: number;
  readonly nummer: number;
}

/** The time from left to right: whole quarters. */
export interface As {
  readonly kwartalen: readonly Kwartaal[];
  readonly breedte: number;
  readonly vandaag: string | undefined;
  /** How high the heads are. */
  readonly kop: number;
  /** How far from the left edge of the drawing a day lies. */
  readonly x: (dag: string) => number;
}

function kwartaalUit(dag: string): Kwartaal {
  const { jaar = 0, maand = 1 } = kalenderdag(dag) ?? {};
  return { jaar, nummer: Math.ceil(maand / 3) };
}

const isoVan = ({ jaar, nummer }: Kwartaal): string => `${jaar}-Q${nummer}`;

/** From the quarter of the first day to that of the last. Today is marked where it lies among them. */
export function asVan(dagen: readonly string[], vandaag: string | undefined): As {
  const gesorteerd = dagen.toSorted();
  const [van, tot] = [kwartaalUit(gesorteerd[0] ?? ""), kwartaalUit(gesorteerd.at(-1) ?? "")];
  const aantal = (tot.jaar - van.jaar) * 4 + tot.nummer - van.nummer + 1;
  const kwartalen = Array.from({ length: aantal }, (_, i) => {
    const plaats = van.jaar * 4 + van.nummer - 1 + i;
    return { jaar: Math.floor(plaats / 4), nummer: (plaats % 4) + 1 };
  });
  const [eerste, laatste] = [eersteDag(isoVan(van)), laatsteDag(isoVan(tot))];
  const [begin, eind] = [dagnummer(eerste), dagnummer(laatste) + 1];
  const valtErin = vandaag !== undefined && vandaag >= eerste && vandaag <= laatste;
  return {
    kwartalen,
    breedte: BAAN / aantal,
    vandaag: valtErin ? vandaag : undefined,
    kop: (valtErin ? VANDAAG : 0) + JAAR + (BAAN / aantal >= SMALST ? KWARTAAL : 0),
    x: (dag) => NAAM + ((dagnummer(dag) - begin) / (eind - begin)) * BAAN,
  };
}

/** The years, and under them the quarters where there is room for their names. */
export function kopVan(as: As, x: number, y: number): readonly Vorm[] {
  const top = y + (as.vandaag === undefined ? 0 : VANDAAG);
  const jaren = [...new Set(as.kwartalen.map((k) => k.jaar))];
  const plaats = (i: number): number => x + NAAM + i * as.breedte;
  const letter = { maat: 9.5, dikte: "vet" } as const;
  return [
    rechthoek({ x, y: top, breedte: NAAM + BAAN, hoogte: y + as.kop - top }, { vulling: VLAK }),
    regel("Actie", { x: x + 4, y: top + 11 }, letter, BLAUW, "begin"),
    ...jaren.flatMap((jaar) => {
      const [eerste, n] = [
        as.kwartalen.findIndex((k) => k.jaar === jaar),
        as.kwartalen.filter((k) => k.jaar === jaar).length,
      ];
      const woorden = n * as.breedte >= 24 ? String(jaar) : `’${String(jaar % 100).padStart(2, "0")}`;
      return n * as.breedte < 12
        ? []
        : [regel(woorden, { x: plaats(eerste + n / 2), y: top + 11 }, letter, BLAUW, "midden")];
    }),
    ...(as.breedte < SMALST
      ? []
      : as.kwartalen.map((k, i) =>
          regel(
            `Q${k.nummer}`,
            { x: plaats(i + 0.5), y: top + JAAR + 9.5 },
            { maat: 9, dikte: "gewoon" },
            GRIJS,
            "midden",
          ),
        )),
  ];
}

/** A thin line before each quarter, a thicker one before each year. */
export const loodlijnen = (as: As, x: number, y: number, hoogte: number): readonly Vorm[] =>
  as.kwartalen.flatMap((k, i) => {
    const jaar = k.nummer === 1;
    if (!jaar && as.breedte < 7) return [];
    const op = x + NAAM + i * as.breedte;
    return [lijn({ x: op, y }, { x: op, y: y + hoogte }, { lijn: jaar ? LIJN : VLAK, dikte: jaar ? 1 : 0.8 })];
  });

/** The day of today above the heads: who reads it later sees which day that was. */
export function vandaagKop(as: As, x: number, y: number): readonly Vorm[] {
  if (as.vandaag === undefined) return [];
  const op = x + as.x(as.vandaag);
  const rechts = x + NAAM + BAAN;
  const uitlijning = op > rechts - 45 ? "eind" : "midden";
  const plek = { x: uitlijning === "eind" ? rechts : op, y: y + 8.5 };
  return [
    regel(`vandaag, ${datumKort(as.vandaag)}`, plek, { maat: 9, dikte: "vet" }, ACCENTTEKST, uitlijning),
    lijn({ x: op, y: y + as.kop - 4 }, { x: op, y: y + as.kop }, { lijn: ACCENT, dikte: 1.4 }),
  ];
}

/** The line of today through one row. */
export function vandaagIn(as: As, x: number, y: number, hoogte: number): readonly Vorm[] {
  if (as.vandaag === undefined) return [];
  const op = x + as.x(as.vandaag);
  return [lijn({ x: op, y }, { x: op, y: y + hoogte }, { lijn: ACCENT, dikte: 1.4 })];
}
