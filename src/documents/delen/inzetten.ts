import type { Gezien } from "../../domain/gezien.ts";
import { UITGESPROKEN } from "../../domain/zicht.ts";
import { type Gap, isDraft, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";

type Kijk = Pick<Gezien<"partners">, "inzetten">;
export type Inzet = Kijk["inzetten"][number];

/** The rungs that were reached by then; without a day, all of them. */
const tredenOp = (inzet: Inzet, dag: string | undefined): readonly unknown[] =>
  inzet.treden
    .filter((t) => dag === undefined || (known(t.datum) ?? "") <= dag)
    .map((t) => t.trede)
    .filter((trede) => typeof trede === "string");

/** Whether the partner took its word back. No document goes on holding it to that. */
const isVervallen = (inzet: Inzet, dag?: string): boolean => tredenOp(inzet, dag).includes("vervallen");

/** Whether it was promised, and not only released, on that day. */
export const isToegezegd = (inzet: Inzet, dag?: string): boolean =>
  !isVervallen(inzet, dag) && tredenOp(inzet, dag).some((trede) => UITGESPROKEN.includes(trede));

/** Whether everybody may read it on that day: released that far, or decided by then by the partner’s own board. */
export const isOpenbaar = (inzet: Inzet, dag?: string): boolean =>
  inzet.reikwijdte === "openbaar" || tredenOp(inzet, dag).includes("bestuurlijk bekrachtigd");

/** The contributions of one partner that stand, or stood on that day, in the order of the file. */
export const inzettenVan = (c: Kijk, partner: string, dag?: string): readonly Inzet[] =>
  c.inzetten.filter(
    (i) =>
      !isDraft(i) &&
      partner !== "" &&
      i.partner === partner &&
      !isVervallen(i, dag) &&
      (dag === undefined || tredenOp(i, dag).length > 0),
  );

const NOEMT_GELD = /€|\beuro/i;

/** The words of a contribution with its size behind it; a size in money is left out. */
export function inzettekst(inzet: Inzet): Zin | string | Gap {
  const omvang = known(inzet.omvang);
  const zonder = omvang === undefined || inzet.soort === "geld" || NOEMT_GELD.test(omvang);
  return zonder ? inzet.tekst : zin`${inzet.tekst} (${omvang})`;
}
