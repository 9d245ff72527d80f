import { conceptVan, type Gezien } from "../../domain/gezien.ts";
import { metPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { inzettekst, inzettenVan } from "../delen/inzetten.ts";
import type { GezieneOrganisatie } from "../delen/personen.ts";
import { als } from "../delen/zinnen.ts";

type Kijk = Gezien<"genodigde">;

/** What this organisation and its people did, as sentences of the closing. Nobody else’s. */
export const bijdragezinnen = (c: Kijk, o: GezieneOrganisatie): readonly (string | Gap)[] =>
  c.afronding.bijdragen
    .filter((b) => !isDraft(b) && o.id !== "" && b.partner === o.id)
    .map(({ bijdrage }) => als(bijdrage, metPunt));

/** What it offered and still stands, in words that go on after a colon. */
export const eigenInzetten = (c: Kijk, o: GezieneOrganisatie): readonly (string | Gap | Zin)[] =>
  isDraft(o) ? [] : inzettenVan(c, o.id).map(inzettekst);

/** The question what it contributed, for a letter that has nothing to thank for. */
export const bijdrageVraag = (c: Kijk): string | Gap => conceptVan(c.afronding.bijdragen).bijdrage;
