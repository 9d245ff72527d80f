import { lijstVan, weet } from "../domain/boom.ts";
import type { Gezien, Leesbaar } from "../domain/gezien.ts";
import { getalwoord } from "../dutch/bedragen.ts";
import { datum as voluit } from "../dutch/datums.ts";
import { isDraft, isGap, known } from "../gap.ts";
import { deelnemers } from "../plan/partners.ts";
import { zin } from "../zin.ts";
import { kies, ofConcept } from "./delen/exemplaren.ts";
import { besluitdag, besluitkenmerk, gangstukVan, isBeslist, titelVan, VOORSTEL } from "./delen/gangstuk.ts";
import { inZin, korteNaam, partnersVan } from "./delen/organisaties.ts";
import { naamVan } from "./delen/personen.ts";
import { risicotabel } from "./delen/risicos.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { visieVan } from "./delen/visie.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { belangVan, doelenVan, kernwerkVan } from "./notitie/belang.ts";
import { gevraagd, organen, voorbehouden, type Zaak } from "./notitie/besluit.ts";
import { bijdrageVan, geldSamen } from "./notitie/bijdrage.ts";
import { zonderOns } from "./notitie/gevolgen.ts";
import { geldoverzicht } from "./plan/geldoverzicht.ts";
import { kader } from "./plan/kader.ts";
import { inCijfers } from "./plan/opgave.ts";
import { genoemd, genoemdeRisicos } from "./voorstel/genoemd.ts";
import { inhoudsopties, samenwerkingsopties } from "./voorstel/opties.ts";
import { dagenNa } from "./voorstel/verloop.ts";

type Kijk = Gezien<"partners">;

/**
 * What a manager of one partner puts before its own board: which decision is asked of us, what it brings us, what we bring
 * and pay, and what happens without us. About the paper that lies before the partners now.
 */
export const besluitnotitie = document({
  id: "besluitnotitie",
  titel: "Besluitnotitie voor een partner",
  stappen: [8, 9],
  voor: "partners",
  per: "organisatie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren,
  view,
  kop: (c, { over }) => zin`Besluitnotitie ${kies(c.organisaties, over.organisaties).naam}`,
  kenmerk: (c, { over }, { datum }) => {
    const o = kies(c.organisaties, over.organisaties);
    const gang = kies(c.gangen, over.gangen);
    const { genomen } = organen(c, { o, gang, soort: gangstukVan(gang) });
    const alleen = known(inZin(o)) ?? "de eigen organisatie";
    return {
      versie: "",
      status: genomen ? "besloten" : "ter besluitvorming",
      rubricering: rubriceringVan({ voor: "partners", alleen }),
      datum: voluit(datum),
    };
  },
});

/** A copy per partner, about the last pass that was not abandoned. */
function exemplaren(coalitie: Leesbaar<"partners">): readonly Exemplaar[] {
  const gang = lijstVan(coalitie.gangen).findLast((g) => weet(g.stand) !== "verlaten")?.id;
  return ofConcept(
    deelnemers(coalitie).flatMap(({ id, naam }) =>
      id === undefined
        ? []
        : [
            {
              voor: id,
              naam: weet(naam) ?? id,
              lezer: { organisatie: id },
              over: { organisaties: id, ...(gang === undefined ? {} : { gangen: gang }) },
            },
          ],
    ),
  );
}

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const o = kies(c.organisaties, over.organisaties);
  const gang = kies(c.gangen, over.gangen);
  const soort = gangstukVan(gang);
  const zaak: Zaak = { o, gang, soort };
  const voorstel = soort === VOORSTEL;
  const acties = voorstel ? genoemd(c, gang, c.acties, gang.genoemdeActies) : c.acties;
  const bijdrage = bijdrageVan(c, o, acties);
  const geld = bijdrage.samen.length === 0 ? "" : geldSamen(c, o);
  const doelen = doelenVan(c, acties, o);
  const brengtIets = bijdrage.inzetten.length + bijdrage.acties.length + bijdrage.begroting.length > 0;
  return {
    organisatie: o.naam,
    stuk: stukregel(c, zaak, datum),
    stuknaam: soort.naam,
    voorstel,
    weten: wetenMeer(c, zaak),
    organen: organen(c, zaak),
    gevraagd: gevraagd(c, zaak, brengtIets, geld),
    voorbehouden: voorbehouden(c, zaak),
    // The first paragraph: the rest of it stands in the paper.
    opgave: als(c.coalitie.opgave, (tekst) => tekst.trim().split("\n")[0] ?? ""),
    visie: visieVan(c).kern,
    anderen: partnersVan(c)
      .filter((p) => p !== o && !isDraft(p))
      .map(inZin),
    cijfers: voorstel ? [] : kader(inCijfers(c), geldoverzicht(c)).slice(0, 2),
    inhoud: voorstel ? keuzesVoor(inhoudsopties(c, gang), korteNaam(o)) : [],
    samenwerking: voorstel ? samenwerkingsopties(c, gang) : [],
    belang: belangVan(c, o, soort),
    doelen,
    alleDoelen: doelen.length > 2 && doelen.length === c.doelen.length ? getalwoord(doelen.length) : "",
    bijdrage,
    brengtIets,
    risicos: risicosVan(c, zaak),
    zonderOns: zonderOns(soort, { trekt: bijdrage.trekt, geld, kernwerk: kernwerkVan(c, o) }),
    vervolg: dagenNa(c, isBeslist(gang) ? (besluitdag(c, gang) ?? datum) : datum).slice(0, 4),
    adviseur: { naam: c.coalitie.adviseur.naam, bureau: c.coalitie.adviseur.bureau },
  };
}

/** `Plan van aanpak Vitale binnenstad, versie 1.0, vastgesteld, 8 oktober 2026`. */
function stukregel(c: Kijk, { gang, soort }: Zaak, vandaag: string) {
  const { versie, status, datum } = besluitkenmerk(c, gang, soort, vandaag);
  const kenmerk = [versie, status, datum].filter((deel) => deel !== "").join(", ");
  return zin`${titelVan(c, gang, soort)}${kenmerk === "" ? "" : `, ${kenmerk}`}`;
}

/** Its own people who know about it. */
const wetenMeer = (c: Kijk, { o }: Zaak) =>
  c.personen
    .filter((p) => !isDraft(p) && !isDraft(o) && p.organisatie === o.id)
    .slice(0, 2)
    .map((p) => zin`${naamVan(p)}${isGap(p.functie) ? "" : ` (${p.functie})`}`);

/** The options, each with whether this partner is among those it is most attractive to. */
const keuzesVoor = (opties: ReturnType<typeof inhoudsopties>, naam: ReturnType<typeof korteNaam>) =>
  opties.map(({ letter, naam: optie, kern, voor, gekozen }) => ({
    letter,
    naam: optie,
    kern,
    gekozen,
    pastBijOns: voor.includes(naam),
  }));

/** At most three risks, those that this partner watches first. */
function risicosVan(c: Kijk, { o, gang, soort }: Zaak) {
  const eigen = als(korteNaam(o), (naam) => naam);
  const alle = risicotabel(c, soort === VOORSTEL ? genoemdeRisicos(c, gang) : c.risicos);
  const vanOns = alle.filter((r) => !isGap(r.eigenaar) && r.eigenaar === eigen);
  return [...vanOns, ...alle.filter((r) => !vanOns.includes(r))]
    .slice(0, 3)
    .map((r) => ({ risico: r.risico, maatregel: r.maatregel, vanOns: vanOns.includes(r) }));
}
