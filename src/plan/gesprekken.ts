import { isBeantwoord, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";

/** One talk with one partner or several. */
export type Gesprek = ReturnType<typeof gesprekkenVan>[number];

const gesprekkenVan = (coalitie: Coalitie) => lijstVan(coalitie.gesprekken);

export const gevoerdeGesprekken = (coalitie: Coalitie): readonly Gesprek[] =>
  gesprekkenVan(coalitie).filter((gesprek) => weet(gesprek.stand) === "gevoerd");

/** A talk was held, or it is recorded that there will be none. */
export const isBesproken = (coalitie: Coalitie, partner: string | undefined): boolean =>
  gesprekkenVan(coalitie).some(
    (gesprek) =>
      partner !== undefined &&
      (weet(gesprek.partners) ?? []).includes(partner) &&
      ["gevoerd", "geweigerd", "niet nodig"].includes(weet(gesprek.stand) ?? ""),
  );

/** The seven questions of a talk, each with whether it was answered, in the box or in its details. */
export function zevenVragen(gesprek: Gesprek): readonly { readonly vraag: string; readonly beantwoord: boolean }[] {
  const vraag = (naam: string, ...antwoorden: readonly unknown[]) => ({
    vraag: naam,
    beantwoord: antwoorden.some(isBeantwoord),
  });
  return [
    vraag("drijfveer", gesprek.drijfveer),
    vraag("omgeving", gesprek.omgeving, gesprek.ontwikkelingen, gesprek.kansen, gesprek.bedreigingen),
    vraag("opbrengst", gesprek.opbrengst),
    vraag("aanpassing", gesprek.aanpassing, gesprek.lopendeActiviteiten, gesprek.aanstaandeBesluiten),
    vraag("inspanning", gesprek.inspanning, gesprek.extraInspanningen),
    vraag("zorgen", gesprek.zorgen, gesprek.zorgenOfVragen),
    vraag("vastlegging", gesprek.vastlegging),
  ];
}
