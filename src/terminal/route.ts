import { datum as voluit } from "../dutch/datums.ts";
import { geteld } from "../dutch/tellen.ts";
import type { Route, Routeregel } from "../plan/route.ts";
import { stapMet } from "../plan/stappen.ts";
import type { GeplaatstVoorval } from "../plan/volgorde.ts";
import { tekenLus } from "./lus.ts";
import { kopVan, stukkenVan } from "./rondekop.ts";
import { breedte as breedteNu, magTekenen } from "./scherm.ts";
import { term } from "./term.ts";
import { breed, vouw, vul } from "./vouwen.ts";

const MERKEN: Readonly<Record<Routeregel["stand"], string>> = {
  afgerond: "✓",
  bezig: "▶",
  open: "·",
  vervalt: "–",
  "niet te zien": "?",
};

const STANDBREED = "? niet te zien".length;
/** Below this width the state and the count go on a line of their own. */
const RUIM = 72;
/** On a wide screen the counts stay near the names. */
const BREEDST = 96;

/**
 * The road as lines of text, in the order in which it goes: a heading for each stretch, a line for each step, and what
 * happened beside the steps. Says the same without colours or signs.
 */
export function tekenRoute(
  route: Route,
  breedte: number = Math.min(breedteNu(), BREEDST),
  tekenen: boolean = magTekenen(),
): string {
  const fase = route.volgende === null ? undefined : stapMet(route.volgende.stap).fase;
  const stukken = stukkenVan(route.regels);
  const naast = (na: number) => route.voorvallen.filter((v) => v.na === na).map((v) => tekenVoorval(v, breedte));
  return [
    ...(fase === undefined ? [] : [tekenLus(fase, { breedte, tekenen })]),
    ...naast(-1),
    ...stukken.flatMap(({ vanaf, regels }, nr) => [
      "",
      vouw(kopVan(stukken, nr), breedte),
      ...regels.flatMap((regel, i) => [tekenRegel(route, regel, breedte), ...naast(vanaf + i)]),
    ]),
  ]
    .join("\n")
    .replace(/^\n+|\s+$/g, "");
}

function tekenRegel(route: Route, regel: Routeregel, breedte: number): string {
  const stand = `${MERKEN[regel.stand]} ${regel.stand}`;
  const telling = regel.vragen === 0 ? "" : `${regel.beantwoord} van ${geteld(regel.vragen, "vraag", "vragen")}`;
  const naam = naamVan(regel);
  const onder = onderVan(route, regel);
  if (breedte < RUIM) {
    const stuk = [regel.stand, telling].filter((deel) => deel !== "").join(" · ");
    const regels = [...onder.map((r) => vouw(`    ${r}`, breedte)), vouw(`    ${stuk}`, breedte)];
    return `${vouw(`  ${MERKEN[regel.stand]} ${naam}`, breedte, 2)}\n${regels.join("\n")}`;
  }
  const voor = `  ${vul(stand, STANDBREED)}  `;
  const ruimte = breedte - breed(voor) - (telling === "" ? 0 : breed(telling) + 2);
  const [eerste = "", ...rest] = vouw(naam, ruimte).split("\n");
  const marge = " ".repeat(breed(voor) + 3);
  return [
    `${voor}${telling === "" ? eerste : `${vul(eerste, ruimte)}  ${telling}`}`,
    ...rest.map((r) => marge + r),
    ...onder.map((r) => vouw(marge + r, breedte)),
  ].join("\n");
}

/** What tells this line from others of the same step, and what the partners decided. */
function onderVan({ regels }: Route, { stap, bijeenkomst, naam, datum, uitkomst }: Routeregel): readonly string[] {
  const dag = datum === undefined ? [] : [voluit(datum)];
  if (uitkomst !== undefined) return [[uitkomst, ...dag].join(", ")];
  const eerdere = regels.filter((regel) => regel.stap === stap);
  if (bijeenkomst === undefined || eerdere.length < 2) return [];
  const nr = eerdere.findIndex((regel) => regel.bijeenkomst === bijeenkomst) + 1;
  return [`bijeenkomst ${nr}: ${[term(naam ?? bijeenkomst), ...dag].join(", ")}`];
}

/** A day, and what happened then. */
function tekenVoorval({ datum, wat }: GeplaatstVoorval, breedte: number): string {
  return vouw(`  ◆ ${datum === undefined ? "dag nog onbekend" : voluit(datum)}  ${term(wat)}`, breedte, 2);
}

function naamVan({ stap, variant }: Routeregel): string {
  const nummer = stap === "afronding" ? "" : String(stap);
  const soort = variant === undefined ? "" : ` (${variant})`;
  return `${vul(nummer, 2)} ${stapMet(stap).titel}${soort}`;
}
