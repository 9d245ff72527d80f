import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inzettekst, inzettenVan, isToegezegd } from "./inzetten.ts";
import { partnersVan } from "./organisaties.ts";
import { type Uitspraak, uitspraakVan } from "./uitspraken.ts";
import { citaat } from "./zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "uitspraken" | "inzetten" | "bijeenkomsten" | "themas">;

/** What a partner may have said about its own interest, in the order in which it is told. */
export const BELANGEN: readonly { readonly soort: Uitspraak["soort"] & string; readonly vooraf: string }[] = [
  { soort: "drijfveer", vooraf: "" },
  { soort: "opbrengst", vooraf: "" },
  { soort: "voorwaarde", vooraf: "Voorwaarde: " },
];

/** The words it released about its own interest; with a day, by then. */
export const woordenVan = (c: Pick<Kijk, "uitspraken">, partner: string, dag: string | undefined): readonly Zin[] =>
  BELANGEN.flatMap(({ soort, vooraf }) => {
    const uitspraak = uitspraakVan(c, partner, soort, dag);
    return uitspraak === undefined ? [] : [zin`${vooraf}${citaat(uitspraak.tekst)}`];
  });

/** The words it released; without any, what it said aloud in a meeting and let be recorded. */
function belangenVan(c: Kijk, partner: string, dag: string | undefined): readonly Zin[] {
  const woorden = woordenVan(c, partner, dag);
  if (woorden.length > 0) return woorden;
  return gezegdDoor(c, partner, dag)
    .slice(-1)
    .map((s) => zin`${citaat(s.waarom)}`);
}

/** What it said aloud in a meeting and let be recorded; with a day, by then. */
export const gezegdDoor = (c: Pick<Kijk, "bijeenkomsten">, partner: string, dag?: string) =>
  c.bijeenkomsten
    .filter((b) => dag === undefined || (known(b.datum) ?? "") <= dag)
    .flatMap((b) => b.opbrengst.statements)
    .filter((s) => partner !== "" && s.partner === partner && s.akkoord === true);

/** Its contributions that still stand; without any, the one it named aloud in a meeting. */
function bijdragenVan(c: Kijk, partner: string, dag: string | undefined) {
  const inzetten = inzettenVan(c, partner, dag).map((i) => ({
    tekst: inzettekst(i),
    voorgenomen: !isToegezegd(i, dag),
  }));
  if (inzetten.length > 0) return inzetten;
  return gezegdDoor(c, partner, dag)
    .filter((s) => !isGap(s.bijdrage))
    .slice(-1)
    .map((s) => ({ tekst: s.bijdrage, voorgenomen: false }));
}

/**
 * Each partner with its interest and contributions: only words it released, only contributions that still stand. With a
 * day, as it was then.
 */
export function partners(c: Kijk, wie: ReturnType<typeof partnersVan<Kijk>> = partnersVan(c), dag?: string) {
  const rijen = wie.map((o) => ({
    naam: o.naam,
    belangen: isDraft(o) ? [] : belangenVan(c, o.id, dag),
    bijdragen: isDraft(o) ? [] : bijdragenVan(c, o.id, dag),
    trektThemas: c.themas.filter((t) => !isDraft(t) && !isDraft(o) && t.trekker === o.id).map((t) => optioneel(t.naam)),
  }));
  return {
    rijen,
    namen: rijen.map(({ naam }) => naam),
    iets: rijen.some((r) => r.belangen.length + r.bijdragen.length + r.trektThemas.length > 0),
  };
}
