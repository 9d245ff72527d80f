import { kleineLetter } from "../dutch/zinnen.ts";
import type { Document } from "./document.ts";

/** How the titles of documents end or begin that are neuter in Dutch. */
const HET =
  /^(afbericht|besluit|bijstelvoorstel|convenant|draaiboek|initiatiefvoorstel|plan|programma|slotdocument|verslag|verzoek|voortgangsbeeld)\b/i;

/** A document as one speaks of it: `de uitnodigingsbrief`, `het plan van aanpak`. */
export const metLidwoord = ({ titel }: Pick<Document, "titel">): string =>
  `${HET.test(titel) ? "het" : "de"} ${kleineLetter(titel).replace(" of ", " of de ")}`;
