import type { Gezien } from "../../domain/gezien.ts";
import { known } from "../../gap.ts";
import { kies } from "../delen/exemplaren.ts";
import { kenmerkVan, versiesVan } from "../delen/stukversie.ts";
import type { Exemplaar, Kenmerk } from "../document.ts";
import type { Zegelwoord } from "./zegelwoord.ts";

/**
 * Version, status and day of a seal. What is signed says so, with the day of the signatures: a version that went round
 * before is not the text that was signed, and what was not signed never says it was.
 */
export function zegelKenmerk(
  c: Gezien<"partners">,
  { document }: Zegelwoord,
  { over, voor }: Exemplaar,
  vandaag: string,
): Kenmerk {
  const b = kies(c.bezegelingen, over.bezegelingen);
  const stand = known(b.stand) ?? "concept";
  const stuk = versiesVan(c, document, voor).at(-1);
  const past = (stand === "getekend") === (stuk?.status === "getekend");
  return kenmerkVan(past ? stuk : undefined, {
    status: stand,
    datum: stand === "concept" ? vandaag : (known(b.datum) ?? vandaag),
    openbaar: stand === "getekend" && b.publicatie === "openbaar na ondertekening",
  });
}
