import type { Gap } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Gangstuk, VOORSTEL } from "../delen/gangstuk.ts";
import { opgesomd } from "../delen/zinnen.ts";

interface Bijdrage {
  /** The actions it leads. */
  readonly trekt: readonly (string | Gap)[];
  /** Its money in all, as it is printed; empty where there is none. */
  readonly geld: string;
  readonly kernwerk: readonly (string | Gap)[];
}

/** What happens when this partner does not decide, or says no. Only what follows from what stands in the paper. */
export function zonderOns(soort: Gangstuk, { trekt, geld, kernwerk }: Bijdrage): readonly (string | Zin)[] {
  const begin =
    soort === VOORSTEL
      ? "De andere partners kiezen zonder ons een richting en een manier van samenwerken."
      : "De andere partners beginnen zonder ons, of zij beginnen later.";
  const trekker = trekt.length === 1 ? "de actie die wij trekken" : "de acties die wij trekken";
  return [
    begin,
    ...(trekt.length === 0 ? [] : [`Zij zoeken een andere trekker voor ${trekker}.`]),
    ...(geld === "" ? [] : [`Er vervalt ${geld} aan dekking die van ons komt.`]),
    ...(kernwerk.length === 0 ? [] : [zin`Wij praten niet mee over ${opgesomd(kernwerk)}.`]),
  ];
}
