import type { Gezien } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { isDraft, known } from "../../gap.ts";
import type { Kenmerk } from "../document.ts";

type Kijk = Pick<Gezien<"partners">, "stukken" | "gangen" | "bezegelingen" | "bijeenkomsten">;
export type Stuk = Kijk["stukken"][number];

/**
 * The registered versions of a document, oldest first: those for this copy, or where there are none, those that are not for another
 * copy. For whom a paper is may also be said in words.
 */
export function versiesVan(c: Kijk, document: string, voor: string): readonly Stuk[] {
  const alle = c.stukken.filter((s) => !isDraft(s) && s.document === document && s.status !== "ingetrokken");
  const eigen = alle.filter((s) => voor !== "" && s.voor === voor);
  const anderen = [...c.gangen, ...c.bezegelingen, ...c.bijeenkomsten].map(({ id }) => id).filter((id) => id !== "");
  return eigen.length > 0 ? eigen : alle.filter((s) => !anderen.includes(known(s.voor) ?? ""));
}

/** The small print of a paper that has versions. Without one in the register, `anders` tells status and day. */
export function kenmerkVan(
  stuk: Stuk | undefined,
  anders: { readonly status: string; readonly datum: string },
  rubricering: string,
): Kenmerk {
  const versie = known(stuk?.versie);
  return {
    versie: versie === undefined ? "" : `versie ${versie}`,
    status: known(stuk?.status) ?? anders.status,
    rubricering,
    datum: datum(known(stuk?.datum) ?? anders.datum),
  };
}
