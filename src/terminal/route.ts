import type { Route, Routeregel } from "../plan/route.ts";
import { stapMet } from "../plan/stappen.ts";
import { breedte as breedteNu } from "./scherm.ts";
import { breed, vouw, vul } from "./vouwen.ts";
import { lus } from "./vraag/kop.ts";

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

/** The road as lines of text: a heading for each round, a line for each step. Says the same without colours or signs. */
export function tekenRoute(route: Route, breedte: number = Math.min(breedteNu(), BREEDST)): string {
  const fase = route.volgende === null ? undefined : stapMet(route.volgende.stap).fase;
  const rondes = [...new Set(route.regels.map((regel) => regel.ronde))];
  return [
    ...(fase === undefined ? [] : [`Je bent hier: ${lus(fase)}`]),
    ...rondes.flatMap((ronde) => {
      const regels = route.regels.filter((regel) => regel.ronde === ronde);
      return ["", vouw(kopVan(ronde, regels), breedte), ...regels.map((regel) => tekenRegel(regel, breedte))];
    }),
  ]
    .join("\n")
    .trim();
}

/** What a round is for, said by the steps in it. */
function kopVan(ronde: number, regels: readonly Routeregel[]): string {
  const variant = regels.find((regel) => regel.variant !== undefined)?.variant;
  if (ronde === 1) return "Ronde 1 – voorbereiding tot en met de eerste bijeenkomst";
  if (variant === undefined) return `Ronde ${ronde} – uitwerken met de partners`;
  return `Ronde ${ronde} – ${variant === "initiatief" ? "naar een initiatiefvoorstel" : "naar een plan van aanpak"}`;
}

function tekenRegel(regel: Routeregel, breedte: number): string {
  const stand = `${MERKEN[regel.stand]} ${regel.stand}`;
  const telling = regel.vragen === 0 ? "" : `${regel.beantwoord} van ${regel.vragen} vragen`;
  const naam = naamVan(regel);
  if (breedte < RUIM) {
    const onder = [regel.stand, telling].filter((deel) => deel !== "").join(" · ");
    return `${vouw(`  ${MERKEN[regel.stand]} ${naam}`, breedte, 2)}\n    ${onder}`;
  }
  const voor = `  ${vul(stand, STANDBREED)}  `;
  const ruimte = breedte - breed(voor) - (telling === "" ? 0 : breed(telling) + 2);
  const [eerste = "", ...rest] = vouw(naam, ruimte).split("\n");
  const marge = " ".repeat(breed(voor) + 3);
  return [
    `${voor}${telling === "" ? eerste : `${vul(eerste, ruimte)}  ${telling}`}`,
    ...rest.map((r) => marge + r),
  ].join("\n");
}

function naamVan({ stap, variant }: Routeregel): string {
  const nummer = stap === "afronding" ? "" : String(stap);
  const soort = variant === undefined ? "" : ` (${variant})`;
  return `${vul(nummer, 2)} ${stapMet(stap).titel}${soort}`;
}
