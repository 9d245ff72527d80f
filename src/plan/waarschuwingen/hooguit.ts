import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

const MEEST_AANDACHTSPUNTEN = 5;
const MEEST_ZINNEN = 3;

/** With more than five points of attention nobody chooses. */
export const overAandachtspunten = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.voortgang).flatMap((beeld, plaats) => {
    const aantal = (weet(beeld.aandachtspunten) ?? []).length;
    return aantal <= MEEST_AANDACHTSPUNTEN
      ? []
      : [
          {
            pad: `${dingPad("voortgang", beeld, plaats)}.aandachtspunten`,
            melding: `Dit beeld noemt ${aantal} aandachtspunten.`,
            hint: "Kies de vijf waar partners nu iets aan kunnen doen.",
          },
        ];
  });

/** A partner gives a few sentences the thought they need; many are waved through, or refused. */
export const overZinnen = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.gesprekken).flatMap((gesprek, plaats) => {
    const aantal = lijstVan(gesprek.formuleringen).length;
    return aantal <= MEEST_ZINNEN
      ? []
      : [
          {
            pad: `${dingPad("gesprekken", gesprek, plaats)}.formuleringen`,
            melding: `Uit dit gesprek wil je ${aantal} zinnen delen.`,
            hint: "Kies er hooguit drie: dan kan de partner er echt over nadenken.",
          },
        ];
  });
