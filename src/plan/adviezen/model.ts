import { adviesBesturingsmodel, type Situatie } from "../../domain/besturingsmodellen.ts";
import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { isPartner, type Organisatie } from "../partners.ts";
import type { Advies } from "../stap.ts";

const BREED = 4;

/** What the tree says about the partners, for the rules of thumb; what is not known stays undefined. */
export function situatieVan(coalitie: Coalitie): Situatie {
  const partners = lijstVan(coalitie.organisaties).filter(doetMee);
  const acties = lijstVan(coalitie.acties);
  const dekking = acties.flatMap((actie) => lijstVan(actie.dekking));
  const extern = acties.filter((actie) => ["past niet", "past deels"].includes(weet(actie.werkpakket) ?? ""));
  const kracht = partners.map((partner) => weet(partner.profiel?.uitvoeringskracht));
  return {
    aantalPartners: partners.length > 0 ? partners.length : undefined,
    vertrouwen: weet(coalitie.organisatie?.vertrouwen),
    dominanteFinancier: weet(coalitie.organisatie?.dominanteFinancier),
    ongelijkeUitvoeringskracht: kracht.includes("groot") && kracht.includes("geen zelfstandige"),
    meerdereFinanciers:
      new Set([...metRol(partners, "financier"), ...dekking.flatMap((regel) => weet(regel.wie) ?? [])]).size > 1,
    bestuurlijkDraagvlak: metRol(partners, "beslisser").length > 1,
    breedDomein: lijstVan(coalitie.themas).length >= BREED,
    gezamenlijkGeld:
      dekking.some((regel) => weet(regel.bron) === "gezamenlijk fonds") ||
      (acties.length > 0 && extern.length * 2 > acties.length),
  };
}

const BUITEN = ["adviesbureau", "pers"];

const doetMee = (organisatie: Organisatie): boolean =>
  isPartner(organisatie) && !BUITEN.includes(weet(organisatie.soort) ?? "");

const metRol = (partners: readonly Organisatie[], rol: "financier" | "beslisser"): readonly string[] =>
  partners.filter((partner) => (weet(partner.profiel?.rol) ?? []).includes(rol)).flatMap((partner) => partner.id ?? []);

/** The model that fits best with its reason, and the others to compare it with. */
function beste(coalitie: Coalitie): { readonly keuze: string; readonly omdat: string } | undefined {
  const situatie = situatieVan(coalitie);
  if (situatie.aantalPartners === undefined) return undefined;
  const [eerste, ...anders] = adviesBesturingsmodel(situatie);
  if (eerste === undefined) return undefined;
  const ook = anders.map(({ model }) => `‘${model}’`).join(" en ");
  return { keuze: eerste.model, omdat: ook === "" ? eerste.reden : `${eerste.reden} Vergelijk het ook met ${ook}.` };
}

export const adviesModel: Advies = { veld: "organisatie.model", advies: beste };
export const adviesSchetsmodel: Advies = { veld: "schets.model", advies: beste };
