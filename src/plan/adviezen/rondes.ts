import { weet } from "../../domain/boom.ts";
import type { Advies, GegevenAdvies } from "../stap.ts";

/**
 * Two or three rounds, from two things: agreement on the content, and cooperation that is there already. Each points to
 * two, to three, or to neither. Where they contradict one another, where they leave it open, and where it is sensitive,
 * both are possible.
 */
export const adviesRondes: Advies = {
  veld: "coalitie.rondes.keuze",
  bij: { advies: "advies", reden: "reden" },
  advies: ({ coalitie }) => {
    const eens = weet(coalitie?.overeenstemming);
    const samen = weet(coalitie?.bestaandeSamenwerking);
    if (eens === undefined || samen === undefined) return undefined;
    if (weet(coalitie?.gevoelig) === true) return BEIDE;
    const opDrie = eens === "geen" || eens === "beperkt" || samen === "geen" || samen === "incidenteel";
    const opTwee = eens === "groot" || samen === "structureel" || samen === "eerder convenant";
    if (opDrie && opTwee) return BEIDE;
    if (opDrie)
      return {
        keuze: "3",
        omdat: "De partijen zijn het nog weinig eens en werken nauwelijks samen: reken op een ronde extra.",
      };
    return eens === "groot"
      ? { keuze: "2", omdat: "De partijen zijn het eens en werken al samen: twee rondes zijn meestal genoeg." }
      : BEIDE;
  },
};

const BEIDE: GegevenAdvies = {
  keuze: "2 of 3",
  omdat: "Het kan in twee rondes, maar een derde geeft meer tijd. Kies zelf, en schrijf op waarom.",
};
