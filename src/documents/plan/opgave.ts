import { isDraft, isGap, optioneel } from "../../gap.ts";
import { als } from "../delen/zinnen.ts";
import { BELEGD, type Belegd, belegd } from "./acties.ts";
import { balans } from "./begroting.ts";
import { genummerd } from "./nummering.ts";
import { geld, type Kijk, postVan, vraagtGeld } from "./posten.ts";

const OORDEEL = {
  ja: "de acties raken deze uitdaging",
  deels: "de acties raken deze uitdaging deels",
  nee: "de acties raken deze uitdaging nog niet",
} as const;

/** How far the actions for a challenge are taken on together: all of them, some, or none. */
export function beeldVan(acties: readonly Belegd[]): Belegd {
  if (acties.length === 0 || acties.every((b) => b === "nee")) return "nee";
  return acties.every((b) => b === "ja") ? "ja" : "deels";
}

/** Per challenge which actions are taken on, which in part, and which not yet. */
export function uitdagingen(c: Kijk) {
  const alle = genummerd(c);
  return c.uitdagingen.map((u) => {
    const eigen = alle.filter(({ actie }) => !isDraft(u) && actie.uitdagingen.includes(u.id));
    const nummers = (stand: Belegd) => eigen.filter(({ actie }) => belegd(actie) === stand).map(({ nr }) => nr);
    return {
      tekst: u.tekst,
      belegd: nummers("ja"),
      deels: nummers("deels"),
      niet: nummers("nee"),
      beeld: isDraft(u) ? "" : BELEGD[beeldVan(eigen.map(({ actie }) => belegd(actie)))],
    };
  });
}

/** What the partners think of it, per challenge, as far as they said so. */
export const oordelen = (c: Kijk) =>
  c.uitdagingen
    .filter((u) => !isDraft(u) && (!isGap(u.geraakt) || !isGap(u.motivering)))
    .map((u) => ({
      tekst: u.tekst,
      toelichting: optioneel(u.toelichting),
      geraakt: optioneel(als(u.geraakt, (oordeel) => OORDEEL[oordeel])),
      motivering: optioneel(u.motivering),
    }));

/** What is still looked for: somebody to do it, money, or both. */
export const gezocht = (c: Kijk) =>
  genummerd(c).flatMap(({ nr, actie: a }) => {
    if (isDraft(a)) return [];
    const uitvoerder = a.uitvoerders.length === 0;
    const tekort = balans(postVan(a)).ongedekt;
    const geldGezocht = vraagtGeld(a) && (tekort.bedrag > 0 || tekort.pm);
    return uitvoerder || geldGezocht
      ? [{ nr, titel: a.titel, uitvoerder, bedrag: geldGezocht ? geld(tekort) : "" }]
      : [];
  });

/** How many actions there are, and how many of them are taken on. */
export function inCijfers(c: Kijk) {
  const alle = genummerd(c).filter(({ actie }) => !isDraft(actie));
  const aantal = (stand: Belegd) => alle.filter(({ actie }) => belegd(actie) === stand).length;
  return {
    doelen: c.doelen.filter((d) => !isDraft(d)).length,
    acties: alle.length,
    eigenWerk: alle.filter(({ actie }) => actie.werkpakket === "past").length,
    belegd: aantal("ja"),
    deels: aantal("deels"),
    niet: aantal("nee"),
  };
}
