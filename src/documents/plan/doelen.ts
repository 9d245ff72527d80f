import { volg } from "../../domain/gezien.ts";
import { getal } from "../../dutch/bedragen.ts";
import { datumKort } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { genummerd } from "./nummering.ts";
import type { Kijk } from "./posten.ts";

type Doel = Kijk["doelen"][number];
type Indicator = Doel["indicatoren"][number];

/** Which columns of the two tables have anything in them. */
export const doelkolommen = (c: Kijk) => ({
  doelgroep: c.doelen.some((d) => !isGap(d.doelgroep)),
  eigenaar: c.doelen.some((d) => !isGap(d.eigenaar)),
  bron: c.doelen.some((d) => d.indicatoren.some((x) => !isGap(x.bron))),
});

/** The goals, numbered from 1, each with the actions that serve it. */
export function doelen(c: Kijk) {
  const acties = genummerd(c);
  return c.doelen.map((d, i) => ({
    nr: String(i + 1),
    tekst: d.tekst,
    kwalitatief: optioneel(d.kwalitatief),
    doelgroep: optioneel(d.doelgroep),
    eigenaar: optioneel(isGap(d.eigenaar) ? d.eigenaar : korteNaam(volg(c.organisaties, d.eigenaar))),
    acties: acties
      .filter(({ actie }) => !isDraft(d) && actie.doelen.includes(d.id))
      .map(({ nr, actie }) => ({ nr, titel: actie.titel })),
  }));
}

/** A line per indicator, with the number of its goal. */
export const indicatoren = (c: Kijk) =>
  c.doelen.flatMap((d, i) =>
    d.indicatoren
      .filter((x) => !isDraft(x))
      .map((x) => ({
        doel: String(i + 1),
        naam: x.naam,
        eenheid: eenheidVan(x),
        nu: metToevoeging(
          waarde(x, x.nul),
          known(x.peildatum) === undefined ? undefined : datumKort(known(x.peildatum) ?? ""),
        ),
        streef: metToevoeging(waarde(x, x.streef), known(x.jaar)),
        bron: optioneel(x.bron),
      })),
  );

/** `14,1%`, or the bare number where the unit stands beside the name. */
const waarde = (x: Indicator, n: number | Gap): string | Gap =>
  isGap(n) ? n : `${getal(n)}${x.eenheid === "%" ? "%" : ""}`;

/** The unit, unless it is a percentage or the name tells it already. */
function eenheidVan(x: Indicator): string {
  const eenheid = known(x.eenheid) ?? "";
  return eenheid === "%" || (known(x.naam) ?? "").toLowerCase().includes(eenheid.toLowerCase()) ? "" : eenheid;
}

const metToevoeging = (w: string | Gap, wanneer: string | number | undefined): Zin =>
  isGap(w) ? zin`${optioneel(w)}` : zin`${w}${wanneer === undefined ? "" : ` (${wanneer})`}`;
