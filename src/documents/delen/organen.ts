import { type Gap, isGap } from "../../gap.ts";
import { type Besluit, orgaanVan } from "./besluiten.ts";
import type { GezieneOrganisatie } from "./personen.ts";

/** Bodies without an article, and those with ‘het’; the others have ‘de’. */
const ZONDER = /^(de |het |gedeputeerde |provinciale )/;
const HET = /^(college|bestuur|dagelijks)/;

/** The body that decides as it stands in a sentence: `het college van bestuur`, `de algemene ledenvergadering`. */
export function orgaanInZin(o: GezieneOrganisatie, besluit: Pick<Besluit, "orgaan">): string | Gap {
  if (isGap(besluit.orgaan)) return besluit.orgaan;
  const orgaan = orgaanVan(o, besluit);
  if (isGap(orgaan)) return orgaan;
  if (orgaan === "") return "het orgaan dat daarover gaat";
  if (ZONDER.test(orgaan)) return orgaan;
  return `${HET.test(orgaan) ? "het" : "de"} ${orgaan}`;
}
