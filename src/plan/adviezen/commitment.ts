import { lijstVan, weet } from "../../domain/boom.ts";
import { type Bijeenkomst, bijeenkomstMet } from "../bijeenkomsten.ts";
import { kernpartners } from "../partners.ts";
import type { Advies } from "../stap.ts";

/** What to look for when you judge how committed the partners are, and whether it is sensitive. */
export const SIGNALEN = {
  groot: [
    "De partners vulden de visie aan; niemand trok haar in twijfel.",
    "De meeste kernpartners noemden die dag een concrete bijdrage.",
    "Er waren bestuurders die zelf mogen besluiten.",
    "De partners werken al samen.",
    "Wat nog open is, zijn praktische punten.",
  ],
  pril: [
    "Er was sympathie, maar nog weinig bijdragen.",
    "Vaak klonk: ‘dit moeten we eerst intern bespreken’.",
    "De open punten gaan over de richting.",
    "Een belangrijke partner was er niet, of luisterde alleen.",
  ],
  gevoelig: [
    "Er is een oud conflict tussen partners.",
    "Er zijn zorgen over een kernpartner.",
    "Pers of politiek kijkt mee.",
    "Er zitten concurrenten aan tafel.",
  ],
  onvoldoende: ["Een kernpartner trekt zich terug.", "De partners zien geen gezamenlijke opgave."],
} as const;

/** From what partners showed: a core partner that steps out, contributions that were named. The consultant decides. */
export const adviesMate: Advies = {
  veld: "bijeenkomsten[].commitment.mate",
  advies: (coalitie, id) => {
    const bijeenkomst = bijeenkomstMet(coalitie, id);
    const kern = kernpartners(coalitie).flatMap((partner) => partner.id ?? []);
    if (bijeenkomst === undefined || kern.length === 0) return undefined;
    const gezegd = toezeggers(bijeenkomst);
    const afhakers = lijstVan(bijeenkomst.commitment?.perPartner)
      .filter((regel) => weet(regel.stand) === "doet niet mee")
      .map((regel) => weet(regel.partner));
    if (kern.some((partner) => afhakers.includes(partner)))
      return { keuze: "onvoldoende", omdat: "Een kernpartner doet niet mee." };
    if (gezegd.length === 0) return undefined;
    const aantal = kern.filter((partner) => gezegd.includes(partner)).length;
    const noemden = `${aantal} van de ${kern.length} kernpartners ${aantal === 1 ? "noemde" : "noemden"} een bijdrage.`;
    return { keuze: aantal * 2 > kern.length ? "groot" : "pril", omdat: noemden };
  },
};

/** Partners that named a contribution, in a statement or in a group. */
const toezeggers = ({ opbrengst }: Bijeenkomst): readonly (string | undefined)[] => [
  ...lijstVan(opbrengst?.statements)
    .filter((statement) => weet(statement.bijdrage) !== undefined)
    .map((statement) => weet(statement.partner)),
  ...lijstVan(opbrengst?.perThema)
    .flatMap((thema) => lijstVan(thema.bijdragen))
    .filter((bijdrage) => weet(bijdrage.kan) === true && weet(bijdrage.wil) === true)
    .map((bijdrage) => weet(bijdrage.partner)),
];

/** From the commitment to the paper that follows. Where it is sensitive the plan stays possible; the seal differs. */
export const adviesVervolgproduct: Advies = {
  veld: "bijeenkomsten[].opbrengst.vervolgproduct",
  advies: (coalitie, id) => {
    const commitment = bijeenkomstMet(coalitie, id)?.commitment;
    const mate = weet(commitment?.mate);
    if (mate === "groot")
      return weet(commitment?.gevoelig) === true
        ? {
            keuze: "plan van aanpak",
            omdat:
              "Het commitment is groot. Het ligt ook gevoelig: leg de samenwerking eerst vast met een intentieverklaring.",
          }
        : { keuze: "plan van aanpak", omdat: "Het commitment is groot: de partners kunnen meteen een plan maken." };
    if (mate === "pril")
      return {
        keuze: "initiatiefvoorstel",
        omdat:
          "Het commitment is nog pril: laat de partners eerst een richting kiezen, en bezegel dat met een intentieverklaring.",
      };
    if (mate === "onvoldoende")
      return { keuze: "geen", omdat: "Er is te weinig commitment voor een stuk: voer opnieuw gesprekken, of stop." };
    return undefined;
  },
};
