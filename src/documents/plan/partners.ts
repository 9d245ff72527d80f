import { isDraft, isGap, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inzettekst, inzettenVan, isToegezegd } from "../delen/inzetten.ts";
import { partnersVan } from "../delen/organisaties.ts";
import { type Uitspraak, uitspraakVan } from "../delen/uitspraken.ts";
import { citaat } from "../delen/zinnen.ts";
import type { Kijk } from "./posten.ts";

/** What a partner may have said about its own interest, in the order in which it is told. */
const BELANGEN: readonly { readonly soort: Uitspraak["soort"] & string; readonly vooraf: string }[] = [
  { soort: "drijfveer", vooraf: "" },
  { soort: "opbrengst", vooraf: "" },
  { soort: "voorwaarde", vooraf: "Voorwaarde: " },
];

/** The words it released; without any, what it said aloud in a meeting and let be recorded. */
function belangenVan(c: Kijk, partner: string): readonly Zin[] {
  const woorden = BELANGEN.flatMap(({ soort, vooraf }) => {
    const uitspraak = uitspraakVan(c, partner, soort);
    return uitspraak === undefined ? [] : [zin`${vooraf}${citaat(uitspraak.tekst)}`];
  });
  if (woorden.length > 0) return woorden;
  return gezegdDoor(c, partner)
    .slice(-1)
    .map((s) => zin`${citaat(s.waarom)}`);
}

/** What it said aloud in a meeting and let be recorded. */
const gezegdDoor = (c: Kijk, partner: string) =>
  c.bijeenkomsten
    .flatMap((b) => b.opbrengst.statements)
    .filter((s) => partner !== "" && s.partner === partner && s.akkoord === true);

/** Its contributions that still stand; without any, the one it named aloud in a meeting. */
function bijdragenVan(c: Kijk, partner: string) {
  const inzetten = inzettenVan(c, partner).map((i) => ({ tekst: inzettekst(i), voorgenomen: !isToegezegd(i) }));
  if (inzetten.length > 0) return inzetten;
  return gezegdDoor(c, partner)
    .filter((s) => !isGap(s.bijdrage))
    .slice(-1)
    .map((s) => ({ tekst: s.bijdrage, voorgenomen: false }));
}

/** Each partner with its interest and contributions: only words it released, only contributions that still stand. */
export function partners(c: Kijk) {
  const rijen = partnersVan(c).map((o) => ({
    naam: o.naam,
    belangen: isDraft(o) ? [] : belangenVan(c, o.id),
    bijdragen: isDraft(o) ? [] : bijdragenVan(c, o.id),
    trektThemas: c.themas.filter((t) => !isDraft(t) && !isDraft(o) && t.trekker === o.id).map((t) => optioneel(t.naam)),
  }));
  return {
    rijen,
    namen: rijen.map(({ naam }) => naam),
    iets: rijen.some((r) => r.belangen.length + r.bijdragen.length + r.trektThemas.length > 0),
  };
}
