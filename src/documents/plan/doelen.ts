import { volg } from "../../domain/gezien.ts";
import { isDraft, isGap, optioneel } from "../../gap.ts";
import { beginEnStreef, eenheidVan } from "../delen/indicatoren.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { genummerd } from "./nummering.ts";
import type { Kijk } from "./posten.ts";

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
        ...beginEnStreef(x),
        bron: optioneel(x.bron),
      })),
  );
