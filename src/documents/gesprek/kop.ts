import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { tijd } from "../../dutch/tijden.ts";
import { type Gap, isGap, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { naamVan } from "../delen/personen.ts";
import { als } from "../delen/zinnen.ts";

type Kijk = Gezien<"adviseur">;
type Gesprek = Kijk["gesprekken"][number];

/** With whom a talk is, when, where and by whom: the first lines of every paper about it. */
export const gesprekskop = (c: Kijk, gesprek: Gesprek) => ({
  organisaties: volgAlle(c.organisaties, gesprek.partners).map((o) => o.naam),
  met: volgAlle(c.personen, gesprek.personen).map((p) => persoonIn(c, p, gesprek.partners.length > 1)),
  datum: gesprek.datum,
  tijd: als(optioneel(gesprek.tijd), tijd),
  plaats: optioneel(gesprek.plaats),
  vorm: optioneel(gesprek.vorm),
  door: optioneel(gesprek.door),
});

/** `de heer S. Kok, rector`; in a group with the organisation behind it. */
function persoonIn(c: Kijk, p: Kijk["personen"][number], groep: boolean): Zin | string | Gap {
  const naam = naamVan(p);
  if (isGap(naam)) return naam;
  const functie = isGap(p.functie) ? "" : `, ${p.functie}`;
  return groep && !isGap(p.organisatie)
    ? zin`${naam}${functie} (${korteNaam(volg(c.organisaties, p.organisatie))})`
    : `${naam}${functie}`;
}
