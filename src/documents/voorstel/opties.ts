import { BESTURINGSMODELLEN } from "../../domain/besturingsmodellen.ts";
import { conceptVan, type Gezien, volgAlle } from "../../domain/gezien.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import type { Gang } from "../delen/gangstuk.ts";
import { gremiatabel, regelsVan, rollenVan } from "../delen/gremia.ts";
import { korteNaam } from "../delen/organisaties.ts";

type Kijk = Gezien<"partners">;
type Inhoud = Gang["inhoudelijkeOpties"][number];
type Samenwerking = Gang["samenwerkingsopties"][number];

/** The options of a list; a draft of one where the proposal itself is still to be begun. */
const bestaand = <T extends { readonly id: string }>(gang: Gang, opties: readonly T[]): readonly T[] =>
  opties.length === 0 && isDraft(gang) ? [conceptVan(opties)] : opties;

export const inhoudVan = (gang: Gang): readonly Inhoud[] => bestaand(gang, gang.inhoudelijkeOpties);
export const samenwerkingVan = (gang: Gang): readonly Samenwerking[] => bestaand(gang, gang.samenwerkingsopties);

/** `A`, `B`, `C`: how a decision names an option of content. */
const letterVan = (plaats: number): string => String.fromCharCode(65 + plaats);

const lijst = (teksten: readonly (string | Gap)[]) => optioneel(teksten);

/** Each option of content as half a page. */
export const inhoudsopties = (c: Kijk, gang: Gang) =>
  inhoudVan(gang).map((o, i) => ({
    letter: letterVan(i),
    naam: o.naam,
    kern: o.kern,
    voordelen: o.voordelen,
    nadelen: o.nadelen,
    wel: lijst(o.wel),
    niet: lijst(o.niet),
    bijdrage: optioneel(o.bijdrageAanDoelen),
    voor: volgAlle(c.organisaties, optioneel(o.aantrekkelijkVoor)).map(korteNaam),
    inzet: optioneel(o.inzet),
    risico: optioneel(o.risico),
    uit: eerdere(
      c.gangen.flatMap((g) => g.inhoudelijkeOpties),
      o,
    ),
    gekozen: isGekozen(o, gang.keuzeInhoud),
  }));

/** Each way of working together: how it works, who sits where, and what it asks. */
export const samenwerkingsopties = (c: Kijk, gang: Gang) =>
  samenwerkingVan(gang).map((o, i) => {
    const gremia = optioneel(o.gremia).length > 0 || isDraft(o) ? o.gremia : [conceptVan(o.gremia)];
    return {
      nr: String(i + 1),
      naam: o.naam,
      model: modelVan(o),
      omschrijving: isGap(o.beschrijving) ? ideeVan(o) : o.beschrijving,
      gremia: gremiatabel(c, gremia),
      rollen: rollenVan(c, o),
      voordelen: o.voordelen,
      nadelen: o.nadelen,
      wel: [],
      niet: [],
      financiering: optioneel(o.financiering),
      voortgangsbewaking: optioneel(o.voortgangsbewaking),
      aanspreken: optioneel(o.aanspreken),
      toetreding: optioneel(o.toetreding),
      uittreding: optioneel(o.uittreding),
      uit: eerdere(
        c.gangen.flatMap((g) => g.samenwerkingsopties),
        o,
      ),
      gekozen: isGekozen(o, gang.keuzeSamenwerking),
    };
  });

/** How the bodies of all ways together decide, each rule explained once. */
export const regelsVanOpties = (gang: Gang) => regelsVan(samenwerkingVan(gang).flatMap((o) => o.gremia));

const isGekozen = (o: Inhoud | Samenwerking, keuze: string | Gap): boolean => !isDraft(o) && o.id === keuze;

/** The name of the option, often of an earlier proposal, of which this one is a variant. */
function eerdere(alle: readonly (Inhoud | Samenwerking)[], o: Inhoud | Samenwerking): string | Gap {
  const bron = alle.find((x) => !isDraft(x) && x.id !== o.id && x.id === o.variantVan);
  return bron === undefined ? "" : optioneel(bron.naam);
}

const modelVan = (o: Samenwerking): string | Gap =>
  BESTURINGSMODELLEN.find((m) => m.id === o.model)?.titel ?? (isGap(o.model) ? o.model : hoofdletter(o.model));

/** How the model works, in our words. */
const ideeVan = (o: Samenwerking): string => BESTURINGSMODELLEN.find((m) => m.id === o.model)?.idee ?? "";

/** `optie B (Panden vol leven) met model 2 (Een stuurgroep)`: what the partners chose; nothing where they did not. */
export function gekozen(gang: Gang): string {
  const deel = (
    woord: string,
    opties: readonly (Inhoud | Samenwerking)[],
    keuze: string | Gap,
    merk: typeof letterVan,
  ) =>
    opties.flatMap((o, i) =>
      isGekozen(o, keuze) ? [`${woord} ${merk(i)}${known(o.naam) === undefined ? "" : ` (${known(o.naam)})`}`] : [],
    );
  const inhoud = deel("optie", inhoudVan(gang), gang.keuzeInhoud, letterVan);
  const samenwerking = deel("model", samenwerkingVan(gang), gang.keuzeSamenwerking, (i) => String(i + 1));
  return [...inhoud, ...samenwerking].join(" met ");
}
