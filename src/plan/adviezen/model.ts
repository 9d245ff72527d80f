import { adviesBesturingsmodel, type Modeladvies, type Situatie } from "../../domain/besturingsmodellen.ts";
import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { isPartner, type Organisatie } from "../partners.ts";
import type { Advies, GegevenAdvies } from "../stap.ts";

const BREED = 4;

/** What the tree says about the partners, for the rules of thumb; what is not known stays undefined. */
export function situatieVan(coalitie: Coalitie): Situatie {
  const partners = lijstVan(coalitie.organisaties).filter(doetMee);
  const acties = lijstVan(coalitie.acties);
  const dekking = acties.flatMap((actie) => lijstVan(actie.dekking));
  const extern = acties.filter((actie) => ["past niet", "past deels"].includes(weet(actie.werkpakket) ?? ""));
  const kracht = partners.map((partner) => weet(partner.profiel?.uitvoeringskracht));
  const eens = weet(coalitie.coalitie?.overeenstemming);
  return {
    aantalPartners: partners.length > 0 ? partners.length : undefined,
    vertrouwen: weet(coalitie.organisatie?.vertrouwen),
    dominanteFinancier: weet(coalitie.organisatie?.dominanteFinancier),
    ongelijkeUitvoeringskracht: kracht.includes("groot") && kracht.includes("geen zelfstandige"),
    meerdereFinanciers:
      new Set([...metRol(partners, "financier"), ...dekking.flatMap((regel) => weet(regel.wie) ?? [])]).size > 1,
    bestuurlijkDraagvlak: metRol(partners, "beslisser").length > 1,
    eensOverDoelen: eens === undefined ? undefined : eens === "redelijk" || eens === "groot",
    bestaandeStructuur: ["structureel", "eerder convenant"].includes(
      weet(coalitie.coalitie?.bestaandeSamenwerking) ?? "",
    ),
    langdurig: weet(coalitie.organisatie?.langdurig),
    neutraleIdentiteit: weet(coalitie.organisatie?.neutraleIdentiteit),
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

/** The models that fit, best first; none while nobody is known who takes part. */
function passend(coalitie: Coalitie): readonly Modeladvies[] {
  const situatie = situatieVan(coalitie);
  return situatie.aantalPartners === undefined ? [] : adviesBesturingsmodel(situatie);
}

/** The model that fits best with its reason, and the others to compare it with, each with its own. */
function beste(coalitie: Coalitie): GegevenAdvies | undefined {
  const [eerste, ...anders] = passend(coalitie);
  if (eerste === undefined) return undefined;
  const ook = anders.map(({ model, reden }) => `Vergelijk het ook met ‘${model}’: ${kleineLetter(reden)}`);
  return { keuze: eerste.model, omdat: [eerste.reden, ...ook].join(" ") };
}

const kleineLetter = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1);

export const adviesModel: Advies = {
  veld: "organisatie.model",
  bij: { advies: "modelAdvies", reden: "modelReden" },
  advies: beste,
};

export const adviesSchetsmodel: Advies = {
  veld: "schets.model",
  bij: { advies: "modelAdvies", reden: "motivering" },
  advies: beste,
};

/** Each next option of a proposal gets the next model that fits: two of them, and a third where that fits too. */
export const adviesSamenwerkingsoptie: Advies = {
  veld: "gangen[].samenwerkingsopties[].model",
  bij: { advies: "modelAdvies", reden: "modelReden" },
  advies: (coalitie, gang, optie) => {
    const opties = lijstVan(
      lijstVan(coalitie.gangen).find(({ id }) => id === gang && id !== undefined)?.samenwerkingsopties,
    );
    const plaats = opties.findIndex(({ id }) => id === optie && id !== undefined);
    const eerdere = (plaats < 0 ? opties : opties.slice(0, plaats)).map(({ model }) => weet(model));
    const past = passend(coalitie).find(({ model }) => !eerdere.includes(model));
    if (past === undefined || eerdere.length >= 3) return undefined;
    return {
      keuze: past.model,
      omdat: eerdere.length === 2 ? `${past.reden} Een derde optie hoeft niet.` : past.reden,
    };
  },
};
