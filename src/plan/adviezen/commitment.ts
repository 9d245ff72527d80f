import { isStand, weet } from "../../domain/boom.ts";
import { bijeenkomstMet } from "../bijeenkomsten.ts";
import { gevoerdeGesprekken } from "../gesprekken.ts";
import { kernpartners } from "../partners.ts";
import type { Advies } from "../stap.ts";
import { aantalToezeggers, signalenVan, toezeggers } from "./signalen.ts";

/** From the signals that the record bears out, those for against those that hold it back. The consultant decides. */
export const adviesMate: Advies = {
  veld: "bijeenkomsten[].commitment.mate",
  bij: { advies: "advies", reden: "reden" },
  advies: (coalitie, id) => {
    const bijeenkomst = bijeenkomstMet(coalitie, id);
    const kern = kernpartners(coalitie);
    if (bijeenkomst === undefined || kern.length === 0) return undefined;
    const [onvoldoende] = signalenVan("onvoldoende", coalitie, bijeenkomst);
    if (onvoldoende !== undefined) return { keuze: "onvoldoende", omdat: onvoldoende };
    if (toezeggers(bijeenkomst).length === 0) return undefined;
    const voor = signalenVan("groot", coalitie, bijeenkomst);
    const tegen = signalenVan("pril", coalitie, bijeenkomst);
    const aantal = aantalToezeggers(bijeenkomst, kern);
    const noemden = `${aantal} van de ${kern.length} kernpartners ${aantal === 1 ? "noemde" : "noemden"} een bijdrage.`;
    const isGroot = aantal * 2 > kern.length && voor.length > tegen.length;
    return { keuze: isGroot ? "groot" : "pril", omdat: [noemden, ...weging(voor, tegen)].join(" ") };
  },
};

const weging = (voor: readonly string[], tegen: readonly string[]): readonly string[] => [
  ...(voor.length > 0 ? [`Voor groot pleit: ${voor.join(" ")}`] : []),
  ...(tegen.length > 0 ? [`Voor pril pleit: ${tegen.join(" ")}`] : []),
];

/** Whether it is sensitive, from the talks and from who was there. Stays with the adviser, as does the choice. */
export const adviesGevoelig: Advies = {
  veld: "bijeenkomsten[].commitment.gevoelig",
  bij: { advies: "gevoeligAdvies", reden: "gevoeligReden" },
  advies: (coalitie, id) => {
    const bijeenkomst = bijeenkomstMet(coalitie, id);
    if (bijeenkomst === undefined) return undefined;
    const begin = weet(coalitie.coalitie?.gevoelig) === true ? ["Bij het begin noemde je het al gevoelig."] : [];
    const signalen = [...begin, ...signalenVan("gevoelig", coalitie, bijeenkomst)];
    if (signalen.length === 0 && gevoerdeGesprekken(coalitie).length === 0) return undefined;
    return signalen.length > 0
      ? { keuze: "ja", omdat: signalen.join(" ") }
      : { keuze: "nee", omdat: "Uit je aantekeningen blijkt niets gevoeligs. Jij weet of er meer speelt." };
  },
};

const NOTITIE = "discussienotitie";

/** From the commitment to the paper that follows. Where it is sensitive the plan stays possible; the seal differs. */
export const adviesVervolgproduct: Advies = {
  veld: "bijeenkomsten[].opbrengst.vervolgproduct",
  bij: { advies: "vervolgproductAdvies", reden: "vervolgproductReden" },
  // Several papers may follow; a programme is a plan, and a note beside it takes nothing away.
  alsAdvies: (gekozen) => {
    if (isStand(gekozen)) return gekozen.status === "geen" ? "geen" : undefined;
    if (!Array.isArray(gekozen)) return undefined;
    if (gekozen.length === 0) return "geen";
    return gekozen.includes("programmaplan") ? "plan van aanpak" : (gekozen.find((g) => g !== NOTITIE) ?? NOTITIE);
  },
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
