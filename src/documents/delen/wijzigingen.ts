import { type Gezien, volg } from "../../domain/gezien.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "./organisaties.ts";
import { type Stuk, versiesVan } from "./stukversie.ts";

type Kijk = Gezien<"partners">;

/**
 * The annex of a paper that went round before (`{{> wijzigingen wijzigingen}}`): what changed in each version, and what was
 * done with the reactions. Nothing for a first version without reactions, which has nothing to tell here.
 */
export const wijzigingenVan = (c: Kijk, document: string, voor: string) =>
  wijzigingenIn(c, versiesVan(c, document, voor));

/** The same of these versions alone, oldest first: where the register also holds others under the name of this paper. */
export function wijzigingenIn(c: Kijk, stukken: readonly Stuk[]) {
  const versies = stukken.map((s) => ({
    versie: s.versie,
    status: s.status,
    datum: s.datum,
    wijzigingen: optioneel(s.wijzigingen),
  }));
  const eigen = stukken.flatMap((s) =>
    s.reacties
      .filter((r) => !isDraft(r))
      .map((r) => ({
        van: korteNaam(volg(c.organisaties, r.van)),
        opVersie: known(s.versie) ?? "",
        tekst: r.tekst,
        verwerking: verwerkt(r.verwerking, optioneel(r.toelichting)),
      })),
  );
  const eenVersie = new Set(eigen.map((r) => r.opVersie)).size < 2;
  return {
    versies: versies.length > 1 || versies.some((v) => v.wijzigingen.length > 0) ? versies : [],
    reacties: eigen.map((r) => (eenVersie ? { ...r, opVersie: "" } : r)),
  };
}

const verwerkt = (keuze: string | Gap, toelichting: string | Gap): Zin =>
  zin`${isGap(keuze) ? keuze : `${hoofdletter(keuze)}.`}${isGap(toelichting) ? "" : ` ${toelichting}`}`;
