import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inzettekst, inzettenVan, isOpenbaar, isToegezegd } from "./inzetten.ts";
import { korteNaam, partnersVan } from "./organisaties.ts";
import { type Uitspraak, uitspraakVan } from "./uitspraken.ts";
import { citaat } from "./zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "uitspraken" | "inzetten" | "bijeenkomsten" | "themas">;

/** What a partner may have said about its own interest, in the order in which it is told. */
export const BELANGEN: readonly { readonly soort: Uitspraak["soort"] & string; readonly vooraf: string }[] = [
  { soort: "drijfveer", vooraf: "" },
  { soort: "opbrengst", vooraf: "" },
  { soort: "voorwaarde", vooraf: "Voorwaarde: " },
];

/** As what the partners are told of: on which day, and whether everybody will read it. */
interface Stand {
  readonly dag?: string | undefined;
  readonly openbaar?: boolean;
}

/** The words it released that far about its own interest. */
export const woordenVan = (c: Pick<Kijk, "uitspraken">, partner: string, stand: Stand): readonly Zin[] =>
  BELANGEN.flatMap(({ soort, vooraf }) => {
    const uitspraak = uitspraakVan(c, partner, soort, stand.dag);
    return uitspraak === undefined || !mag(uitspraak.reikwijdte === "openbaar", stand)
      ? []
      : [zin`${vooraf}${citaat(uitspraak.tekst)}`];
  });

/** Those words; without any, what it said aloud in a meeting and let be recorded. */
function belangenVan(c: Kijk, partner: string, stand: Stand): readonly Zin[] {
  const woorden = woordenVan(c, partner, stand);
  if (woorden.length > 0) return woorden;
  return opgenomenVan(c, partner, stand)
    .slice(-1)
    .map((s) => zin`${citaat(s.waarom)}`);
}

/** A paper that everybody will read holds only what everybody may read. */
const mag = (isOpenbaar: boolean, { openbaar = false }: Stand): boolean => isOpenbaar || !openbaar;

/** What was recorded of a meeting is for the partners. */
const opgenomenVan = (c: Kijk, partner: string, stand: Stand) =>
  mag(false, stand) ? gezegdDoor(c, partner, stand.dag) : [];

/** What it said aloud in a meeting and let be recorded; with a day, by then. */
export const gezegdDoor = (c: Pick<Kijk, "bijeenkomsten">, partner: string, dag?: string) =>
  c.bijeenkomsten
    .filter((b) => dag === undefined || (known(b.datum) ?? "") <= dag)
    .flatMap((b) => b.opbrengst.statements)
    .filter((s) => partner !== "" && s.partner === partner && s.akkoord === true);

/** Its contributions that still stand; without any, the one it named aloud in a meeting. */
function bijdragenVan(c: Kijk, partner: string, stand: Stand) {
  const inzetten = inzettenVan(c, partner, stand.dag)
    .filter((i) => mag(isOpenbaar(i, stand.dag), stand))
    .map((i) => ({
      tekst: inzettekst(i),
      /** Without how much of it. */
      kort: i.tekst,
      voorgenomen: !isToegezegd(i, stand.dag),
    }));
  if (inzetten.length > 0) return inzetten;
  return opgenomenVan(c, partner, stand)
    .filter((s) => !isGap(s.bijdrage))
    .slice(-1)
    .map((s) => ({ tekst: s.bijdrage, kort: s.bijdrage, voorgenomen: false }));
}

/**
 * Each partner with its interest and contributions: only words it released to those who read this, only contributions that
 * still stand. With a day, as it was then.
 */
export function partners(c: Kijk, stand: Stand = {}, wie = partnersVan(c)) {
  const rijen = wie.map((o) => ({
    naam: o.naam,
    kort: korteNaam(o),
    belangen: isDraft(o) ? [] : belangenVan(c, o.id, stand),
    bijdragen: isDraft(o) ? [] : bijdragenVan(c, o.id, stand),
    trektThemas: c.themas.filter((t) => !isDraft(t) && !isDraft(o) && t.trekker === o.id).map((t) => optioneel(t.naam)),
  }));
  return {
    rijen,
    namen: rijen.map(({ naam }) => naam),
    iets: rijen.some((r) => r.belangen.length + r.bijdragen.length + r.trektThemas.length > 0),
  };
}
