import { weet } from "../../domain/boom.ts";
import type { Advies } from "../stap.ts";

/**
 * Two or three rounds, from two things: agreement on the content, and cooperation that is there already. Where one of them
 * lags behind, three; where it is in between or sensitive, both are possible.
 */
export const adviesRondes: Advies = {
  veld: "coalitie.rondes.keuze",
  advies: ({ coalitie }) => {
    const eens = weet(coalitie?.overeenstemming);
    const samen = weet(coalitie?.bestaandeSamenwerking);
    if (eens === undefined || samen === undefined) return undefined;
    if (eens === "geen" || eens === "beperkt")
      return { keuze: "3", omdat: "De partijen zijn het inhoudelijk nog weinig eens: reken op een extra ronde." };
    if (samen === "geen" || samen === "incidenteel")
      return { keuze: "3", omdat: "De partijen werken nog nauwelijks samen: reken op een extra ronde." };
    if (eens === "groot" && weet(coalitie?.gevoelig) !== true)
      return { keuze: "2", omdat: "De partijen zijn het eens en werken al samen: twee rondes zijn meestal genoeg." };
    return {
      keuze: "2 of 3",
      omdat: "Het kan in twee rondes, maar een derde geeft meer tijd. Kies zelf, en schrijf op waarom.",
    };
  },
};
