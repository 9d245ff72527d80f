import { getalwoord } from "../../dutch/bedragen.ts";
import { isDraft, known } from "../../gap.ts";
import { korteNaam, partnersVan } from "../delen/organisaties.ts";
import { metEenheid, werktijd } from "./acties.ts";
import { bronregel, type Dekkingsregel, isGeld } from "./begroting.ts";
import { eenheidVan } from "./capaciteit.ts";
import { zekerheden } from "./geldoverzicht.ts";
import { type Genummerd, genummerd } from "./nummering.ts";
import { bedragVan, type Kijk, vraagtGeld } from "./posten.ts";

/**
 * What each partner brings in: its actions, its time and its money with how sure that is. Time of an action with more
 * executors is not divided over them by us, and what fits somebody’s own work has no amount.
 */
export function inbreng(c: Kijk) {
  const alle = genummerd(c).filter(({ actie }) => !isDraft(actie));
  const rijen = partnersVan(c)
    .filter((o) => !isDraft(o))
    .map((o) => {
      const { trekt, doetMee } = actiesVan(alle, o.id);
      return {
        naam: korteNaam(o),
        trekt: trekt.map(({ nr }) => nr),
        doetMee: doetMee.map(({ nr }) => nr),
        werktijd: tijdVan([...trekt, ...doetMee]),
        geld: zekerGeld(c, o.id),
      };
    });
  return rijen.some((r) => r.trekt.length + r.doetMee.length + r.geld.length > 0) ? rijen : [];
}

/** The actions that a partner leads, and those it does with another that leads. */
export const actiesVan = (alle: readonly Genummerd[], partner: string) => ({
  trekt: alle.filter(({ actie }) => partner !== "" && actie.uitvoerders[0] === partner),
  doetMee: alle.filter(({ actie }) => partner !== "" && actie.uitvoerders.slice(1).includes(partner)),
});

/** The money of a partner with how sure it is: `€ 12.000 toegezegd of gereserveerd`. */
export const zekerGeld = (c: Kijk, partner: string): readonly string[] =>
  zekerheden(bronregel("", geldVan(c, partner))).map(({ deel, woord }) => `${deel} ${woord}`);

/** The time of the actions that this partner does alone, per unit, and of which actions its share is not known. */
export function tijdVan(acties: readonly Genummerd[]): readonly string[] {
  const alleen = acties.filter(({ actie }) => actie.uitvoerders.length === 1 && werktijd(actie) !== "");
  const gedeeld = acties.filter((a) => !alleen.includes(a)).map(({ nr }) => nr);
  const per = (["uren", "fte"] as const).flatMap((eenheid) => {
    const eigen = alleen.filter(({ actie }) => eenheidVan(actie) === eenheid);
    const som = eigen.reduce((zover, { actie }) => zover + (known(actie.capaciteit) ?? 0), 0);
    return eigen.length === 0 ? [] : [metEenheid(som, eenheid)];
  });
  const rest =
    gedeeld.length === 0
      ? []
      : [`niet apart bekend bij ${getalwoord(gedeeld.length)} ${gedeeld.length === 1 ? "actie" : "acties"}`];
  return [...per, ...rest];
}

/** The money of one partner, in actions that ask for money and in the lines above them. */
export function geldVan(c: Kijk, partner: string): readonly Dekkingsregel[] {
  const bijActies = c.acties.filter((a) => !isDraft(a) && vraagtGeld(a)).flatMap((a) => [...a.dekking]);
  return [...bijActies, ...c.begroting]
    .filter((r) => !isDraft(r) && r.wie === partner)
    .map((r) => ({ bron: known(r.bron), status: known(r.status), bedrag: bedragVan(r.bedrag) }))
    .filter(isGeld);
}
