import { velden } from "../../domain/declaratie.ts";
import { isBlad, veldBij } from "../../domain/pad.ts";
import { Gap, isDraft } from "../../gap.ts";
import type { Gang } from "../delen/gangstuk.ts";

/** What the partners agree on in outline. Where the proposal is still to be begun, it is known already that it needs these. */
export const basisafspraken = (gang: Gang) =>
  isDraft(gang)
    ? { financiering: nodig("financiering"), voortgangsbewaking: nodig("voortgangsbewaking") }
    : gang.basisafspraken;

function nodig(sleutel: "financiering" | "voortgangsbewaking"): Gap {
  const pad = `gangen[].basisafspraken.${sleutel}`;
  const veld = veldBij(velden, pad);
  return new Gap(pad, veld !== undefined && isBlad(veld) ? veld.vraag : "");
}
