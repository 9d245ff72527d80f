import { lijstVan, weet } from "../domain/boom.ts";
import { conceptVan, type Gezien, type Leesbaar, volg } from "../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { kies, metEigenNaam, perDing } from "./delen/exemplaren.ts";
import { inzettekst, inzettenVan } from "./delen/inzetten.ts";
import {
  type Bezegeling,
  type Handtekening,
  naastElkaar,
  omschrijvingVan,
  ondertekenaarVan,
  partijnaam,
  term,
} from "./delen/partijen.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { visieVan } from "./delen/visie.ts";
import { als, geciteerd } from "./delen/zinnen.ts";
import { document, type Exemplaar, ZONDER_KENMERK } from "./document.ts";

type Kijk = Gezien<"partners">;
type Toetreding = Kijk["toetredingen"][number];

/** One page by which an organisation joins what the others signed, with what it brings, and by which they accept that. */
export const toetredingsverklaring = document({
  id: "toetredingsverklaring",
  titel: "Toetredingsverklaring",
  stappen: [10],
  voor: "partners",
  per: "organisatie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren,
  view,
  kop: (c, { over }) => zin`Toetreding ${volg(c.organisaties, kies(c.toetredingen, over.toetredingen).partner).naam}`,
  kenmerk: () => ({ ...ZONDER_KENMERK, rubricering: rubriceringVan({ voor: "partners" }) }),
});

/** Who comes in; not who leaves, nor who only pays. */
function exemplaren(coalitie: Leesbaar<"partners">): readonly Exemplaar[] {
  const naam = (id: string): string => weet(lijstVan(coalitie.organisaties).find((o) => o.id === id)?.naam) ?? id;
  return metEigenNaam(
    perDing(
      coalitie.toetredingen,
      (t) => weet(t.soort) === "toetreding",
      (t) => {
        const partner = weet(t.partner);
        const organisatie = partner === undefined ? {} : { organisaties: partner };
        const voor = partner ?? t.id;
        return { voor, naam: naam(voor), lezer: {}, over: { toetredingen: t.id, ...organisatie } };
      },
    ),
  );
}

function view(c: Kijk, { over }: Exemplaar) {
  const t = kies(c.toetredingen, over.toetredingen);
  const o = volg(c.organisaties, t.partner);
  const b = bezegelingVoor(c, t);
  const nieuw = ondertekenaarVan(c, { persoon: t.ondertekenaar, grondslag: t.grondslag, getekendOp: t.datum });
  const doelen = c.doelen.filter((d) => !isDraft(d)).map((d) => d.tekst);
  const inzetten = isDraft(o) ? [] : inzettenVan(c, o.id).map(inzettekst);
  return {
    organisatie: o.naam,
    datum: t.datum,
    partij: partijnaam(o),
    omschrijving: omschrijvingVan(o, [nieuw]),
    wie: term(o),
    bezegeling: { titel: b.titel, datum: optioneel(b.datum), soort: WOORDEN[known(b.soort) ?? "contract"] },
    visie: geciteerd(visieVan(c).kern),
    doelen,
    inzetten,
    // Without contributions on the list, what they bring in was typed in a sentence.
    inbreng: inzetten.length > 0 ? optioneel(t.inbreng) : t.inbreng,
    besluit: optioneel(t.besluit),
    akkoord: zin`Voor akkoord met de toetreding tot ‘${b.titel}’:`,
    ondertekening: naastElkaar([
      handtekening({ organisatie: partijnaam(o), naam: nieuw.naam, functie: nieuw.functie }),
      handtekening(namensPartners(c, t)),
    ]),
  };
}

const WOORDEN = {
  intentieverklaring: "de intentieverklaring",
  convenant: "het convenant",
  "plan van aanpak": "het plan van aanpak",
  contract: "het document",
} as const;

/** The seal it joins: the one that was named, else the last that holds. */
function bezegelingVoor(c: Kijk, t: Toetreding): Bezegeling {
  if (!isGap(t.bezegeling)) return volg(c.bezegelingen, t.bezegeling);
  return c.bezegelingen.filter((b) => !isDraft(b) && b.stand === "getekend").at(-1) ?? conceptVan(c.bezegelingen);
}

/** One of the partners accepts for all of them. */
function namensPartners(c: Kijk, t: Toetreding) {
  const persoon = volg(c.personen, t.namens);
  const { naam, functie } = ondertekenaarVan(c, { ...t, persoon: t.namens, getekendOp: t.datum });
  const huis = isGap(persoon.organisatie) ? undefined : known(volg(c.organisaties, persoon.organisatie).naam);
  return {
    organisatie: "Namens de andere partners",
    naam,
    functie: als(functie, (f) => (huis === undefined ? f : `${f}, ${huis}`)),
  };
}

/** Where and on which day is written there by hand. */
const handtekening = (wie: Pick<Handtekening, "organisatie" | "naam" | "functie">): Handtekening => ({
  ...wie,
  grondslag: "",
  plaatsEnDatum: "",
});
