import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { alineas, kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Bezegeling, term } from "../delen/partijen.ts";
import { uitspraakVan } from "../delen/uitspraken.ts";
import { visieOp, visieVan } from "../delen/visie.ts";
import { als, geciteerd } from "../delen/zinnen.ts";
import { gedefinieerd } from "./gedefinieerd.ts";
import type { Zegelwoord } from "./zegelwoord.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

/** The names that keep their capital when a clause is embedded in a sentence. */
const namenIn = (c: Kijk): readonly string[] => [
  "Partij",
  ...c.organisaties.flatMap((o) => [known(o.naam), known(o.kort)]).filter((naam) => naam !== undefined),
];

/** A clause as a list of clauses has it: no capital, no mark at its end. */
export const clausule = (c: Kijk, tekst: string | Gap): string | Gap =>
  als(tekst, (t) => kleineLetter(zonderPunt(gedefinieerd(t).trim().replace(/[;,]$/, "")), namenIn(c)));

/** What the partners consider, each as the end of ‘Partijen overwegen dat …’. */
export function overwegingenVan(
  c: Kijk,
  b: Bezegeling,
  wie: readonly Organisatie[],
  { dit }: Zegelwoord,
): readonly (Zin | string | Gap)[] {
  const eigen = optioneel(b.overwegingen).map((tekst) => clausule(c, tekst));
  return [
    ...(eigen.length > 0 ? eigen : [...opgave(c), ...ontmoeting(c, b)]),
    zin`zij deze visie delen: ${geciteerd(getekendeVisie(c, b).kern)}`,
    ...drijfveren(c, b, wie),
    ...eerder(c, b, dit),
    ...nogOpen(c, b),
  ];
}

/** Without words of their own: the task, and that nobody can do it alone. */
const opgave = (c: Kijk): readonly (Zin | string)[] => [
  zin`zij dezelfde opgave zien: ${geciteerd(als(c.coalitie.opgave, aaneengeschreven))}`,
  "geen van hen die opgave alleen kan oplossen",
];

const aaneengeschreven = (tekst: string): string => alineas(tekst).join(" ");

/** The meeting in which they explored the task, the last one before they sign. */
function ontmoeting(c: Kijk, b: Bezegeling): readonly string[] {
  const dagen = c.bijeenkomsten.flatMap((m) => (m.soort === "verkenning" && !isGap(m.datum) ? [m.datum] : []));
  const laatste = dagen
    .filter((dag) => dag < (known(b.datum) ?? "9999"))
    .sort()
    .at(-1);
  return laatste === undefined ? [] : [`zij op ${datum(laatste)} met elkaar over die opgave spraken`];
}

/** The vision as it was on the day of signing: a later one is not what these parties signed. */
const getekendeVisie = (c: Kijk, b: Bezegeling) => visieOp(c, known(b.datum) ?? "9999") ?? visieVan(c);

/**
 * What moves each of them, in its own words. A seal that will be published quotes only what was released to everybody:
 * consent for the other partners is not consent for the press.
 */
function drijfveren(c: Kijk, b: Bezegeling, wie: readonly Organisatie[]): readonly Zin[] {
  return wie.flatMap((o) => {
    const woorden = uitspraakVan(c, o.id, "drijfveer");
    const mag = woorden?.reikwijdte === "openbaar" || b.publicatie === "alleen voor partners";
    return woorden !== undefined && mag ? [zin`${term(o)} als eigen drijfveer noemt: ${geciteerd(woorden.tekst)}`] : [];
  });
}

function eerder(c: Kijk, b: Bezegeling, dit: string): readonly Zin[] {
  if (isGap(b.aanvullingOp)) return [];
  const vorige = volg(c.bezegelingen, b.aanvullingOp);
  return [zin`${dit} een aanvulling is op de eerdere ‘${vorige.titel}’`];
}

function nogOpen(c: Kijk, b: Bezegeling): readonly string[] {
  const punten = optioneel(b.nogNietGeregeld).flatMap((punt) => known(clausule(c, punt)) ?? []);
  return punten.length === 0 ? [] : [`zij later nog afspraken maken over ${opsomming(punten)}`];
}
