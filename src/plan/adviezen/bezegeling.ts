import { weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { verkenningenVan } from "../bijeenkomsten.ts";
import { gevoerdeGesprekken } from "../gesprekken.ts";
import type { Advies } from "../stap.ts";
import { besluitGang, variantVan } from "../weg.ts";

/**
 * How to seal. The reason never says whether it is the youth or the sensitivity of the cooperation, nor who wished for what:
 * it is kept beside the choice, where the core group may read it.
 */
export const adviesBezegeling: Advies = {
  veld: "gangen[].bezegelingKeuze",
  bij: { advies: "bezegelingAdvies", reden: "bezegelingReden" },
  advies: (coalitie, id) => {
    const gang = besluitGang(coalitie, id);
    if (variantVan(coalitie, gang) === "initiatief" || isPrilOfGevoelig(coalitie))
      return {
        keuze: "intentieverklaring",
        omdat: "Bij prille of gevoelige samenwerking past een intentieverklaring.",
      };
    if (wilConvenant(coalitie))
      return {
        keuze: "convenant",
        omdat: "De inhoud staat vast, en uit de gesprekken blijkt dat partners die in een convenant willen vastleggen.",
      };
    const samen = weet(coalitie.coalitie?.bestaandeSamenwerking);
    return samen === "structureel" || samen === "eerder convenant"
      ? { keuze: "plan van aanpak", omdat: "De partners werken al samen: dan is het plan van aanpak meestal genoeg." }
      : { keuze: "plan van aanpak", omdat: "Er ligt een concreet plan: daarmee leggen de partners hun inzet vast." };
  },
};

function isPrilOfGevoelig(coalitie: Coalitie): boolean {
  const commitment = verkenningenVan(coalitie).at(-1)?.commitment;
  return (
    weet(commitment?.mate) === "pril" || (weet(commitment?.gevoelig) ?? weet(coalitie.coalitie?.gevoelig)) === true
  );
}

/** At least three talks, and half of them: with fewer one could guess who wished it. */
function wilConvenant(coalitie: Coalitie): boolean {
  const gesprekken = gevoerdeGesprekken(coalitie);
  const wensen = gesprekken.filter((gesprek) => (weet(gesprek.vastlegging) ?? []).includes("convenant")).length;
  return wensen >= 3 && wensen * 2 >= gesprekken.length;
}
