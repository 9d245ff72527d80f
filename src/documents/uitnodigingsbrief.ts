import { type Gezien, volg, volgAlle } from "../domain/gezien.ts";
import { getalwoord } from "../dutch/bedragen.ts";
import { datum as datumInWoorden } from "../dutch/datums.ts";
import { alineas, hoofdletter } from "../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { afzenderVan, organisatiesVan } from "./delen/afzenders.ts";
import { type Bijeenkomst, benamingInZin, doelVan, tijdenVan, voorzitterVan } from "./delen/bijeenkomst.ts";
import { kies } from "./delen/exemplaren.ts";
import { ondertekening } from "./delen/ondertekening.ts";
import { aanspreking, adresVan, gewoneNaam, naamVan } from "./delen/personen.ts";
import { visieOp } from "./delen/visie.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving, ZONDER_KENMERK } from "./document.ts";
import { berichtVan, onderwerpIn } from "./uitnodiging/bericht.ts";
import { uitnodigingenVan } from "./uitnodiging/exemplaren.ts";
import { aangehaald, brieftoonVan, isNieuwVoorstel, optiesVan, vorigeBijeenkomst } from "./uitnodiging/inhoud.ts";
import { voorDezeLezer } from "./uitnodiging/lezer.ts";
import { UITNODIGINGSVARIANTEN } from "./uitnodiging/varianten.ts";

/** The letter that asks one person to come: why, when and where, and why just this person. */
export const uitnodigingsbrief = document({
  id: "uitnodigingsbrief",
  titel: "Uitnodigingsbrief",
  stappen: [4, 9, 10],
  voor: "genodigde",
  per: "genodigde",
  huisstijl: "brief",
  opmaak: { inhoudsopgave: false, genummerd: false },
  varianten: UITNODIGINGSVARIANTEN.map(({ id, naam }) => ({ id, naam })),
  exemplaren: uitnodigingenVan,
  view,
  kop: (c, { over, variant = UITNODIGING }) =>
    zin`${hoofdletter(variant)} ${kies(c.bijeenkomsten, over.bijeenkomsten).benaming}`,
  kenmerk: () => ZONDER_KENMERK,
});

type Kijk = Gezien<"genodigde">;

const UITNODIGING = "uitnodiging";

function view(c: Kijk, { over, variant = UITNODIGING }: Exemplaar, omgeving: Omgeving) {
  const b = kies(c.bijeenkomsten, over.bijeenkomsten);
  const genodigde = kies(b.genodigden, over.genodigden);
  const persoon = over.personen === undefined ? volg(c.personen, genodigde.persoon) : kies(c.personen, over.personen);
  const organisatie = volg(c.organisaties, persoon.organisatie);
  const afzenders = volgAlle(c.personen, b.afzenders);
  // The day that was chosen is that of the invitation; the other letters go out on the day they are made.
  const datum = variant === UITNODIGING ? briefdatumVan(b, omgeving) : omgeving.datum;
  const bericht = berichtVan(b, genodigde, omgeving.datum);
  const toon = brieftoonVan(b);
  const isVervanger = !isDraft(persoon) && genodigde.vervanger === persoon.id;
  return {
    ...aanspreking(c, persoon),
    variant,
    bericht,
    toon,
    datum,
    coalitie: c.coalitie.naam,
    afzender: afzenderVan(c, afzenders[0] ?? kies(c.personen, undefined), afzenders),
    afzenders: organisatiesVan(c, afzenders),
    adres: adresVan(persoon, organisatie),
    onderwerp: onderwerpIn(variant, naamInZin(c, b), als(b.datum, datumInWoorden), bericht.wijziging.wat),
    opgave: known(c.eigen.waaromNu) === undefined ? c.coalitie.opgave : eersteAlinea(c.coalitie.opgave),
    waaromNu: eersteAlinea(optioneel(c.eigen.waaromNu)),
    visie: aangehaaldOfLeeg(known(visieOp(c, known(datum) ?? omgeving.datum)?.kern) ?? ""),
    vorige: vorigeBijeenkomst(c, b),
    nieuwVoorstel: isNieuwVoorstel(c, b),
    opties: optiesVan(c, b),
    bijeenkomst: bijeenkomstVan(b),
    voorzitter: {
      ...voorzitterVan(c, b, toon === "verkenning"),
      zelf: !isDraft(persoon) && b.dagvoorzitter.persoon === persoon.id,
    },
    programma: programmaVan(b),
    aanmelden: {
      ...b.aanmelden,
      vervangingWelkom: known(b.aanmelden.vervanging) === true,
      zelfKomen: known(b.aanmelden.vervanging) === false,
      bijZichzelf: !isDraft(persoon) && known(b.aanmelden.bij) === gewoneNaam(persoon),
    },
    kosten: optioneel(b.kosten),
    ...voorDezeLezer(c, b, persoon, organisatie, afzenders),
    // Written to the person who was invited, not to the deputy.
    persoonlijk: isVervanger ? "" : optioneel(genodigde.persoonlijk),
    vervangt: isVervanger ? naamVan(volg(c.personen, genodigde.persoon)) : "",
    tekening: tekeningVan(c, b),
    ondertekening: ondertekening(c, afzenders.length > 0 ? afzenders : [kies(c.personen, undefined)]),
    bijlagen: optioneel(b.bijlagen),
    enkeleBijlage: optioneel(b.bijlagen).length === 1,
  };
}

/** A letter is one page: what is at stake and why now, each in a paragraph. */
const eersteAlinea = (tekst: string | Gap): string | Gap => als(tekst, (t) => alineas(t)[0] ?? t);

/** The day of the letter; today as long as it still makes sense to send it today. */
function briefdatumVan(b: Bijeenkomst, { datum }: Omgeving): string | Gap {
  if (!isGap(b.briefdatum)) return b.briefdatum;
  const uiterlijk = known(b.aanmelden.voor) ?? known(b.datum);
  return uiterlijk !== undefined && datum >= uiterlijk ? b.briefdatum : datum;
}

const naamInZin = (c: Kijk, b: Bijeenkomst): string | Gap =>
  als(b.benaming, (naam) => benamingInZin(naam, namenVan(c)));

const namenVan = (c: Kijk): readonly string[] =>
  [c.coalitie.naam, ...c.organisaties.flatMap((o) => [o.naam, o.kort])].map((naam) => known(naam) ?? "");

const bijeenkomstVan = (b: Bijeenkomst) => ({
  benaming: b.benaming,
  datum: b.datum,
  dag: als(b.datum, (dag) => datumInWoorden(dag).replace(/ \d{4}$/, "")),
  tijden: tijdenVan(b.begin, b.eind),
  inloop: optioneel(b.inloop),
  locatie: { naam: b.locatie.naam, adres: b.locatie.adres, plaats: b.locatie.plaats },
  doel: doelVan(b),
  // Printed only while it is not known, because the letter that comes out is then a guess.
  soort: isGap(b.soort) ? b.soort : "",
});

/** What the letter says of the programme: in how many groups, what is central, and what it calls the enclosure. */
function programmaVan(b: Bijeenkomst) {
  const groepen = optioneel(b.groepen).length;
  // One central part needs no announcement: the letter is about it already.
  const centraal = optioneel(b.programma).filter((o) => o.deel === "centraal" && o.werkvorm !== "pauze");
  const bijlagen = optioneel(b.bijlagen).map((bijlage) => known(bijlage) ?? "");
  const genoemd = ["programma", "agenda"].find((soort) =>
    bijlagen.some((bijlage) => bijlage.toLowerCase().startsWith(soort)),
  );
  return {
    groepen: groepen > 1 ? getalwoord(groepen) : "",
    centraal: centraal.length < 2 ? [] : centraal.map((o) => als(o.titel, (titel) => `‘${titel}’`)),
    bijlage: genoemd === "programma" ? "het programma" : genoemd === "agenda" ? "de agenda" : "",
  };
}

const aangehaaldOfLeeg = (tekst: string): string => (tekst === "" ? "" : aangehaald(tekst));

const ZEGELS = {
  intentieverklaring: "de intentieverklaring",
  convenant: "het convenant",
  "plan van aanpak": "het plan van aanpak",
  contract: "het contract",
} as const;

/** What is signed at this meeting: `de intentieverklaring`; empty where nothing is. */
function tekeningVan(c: Kijk, b: Bijeenkomst): string | Gap {
  const zegel = c.bezegelingen.find(
    (z) => !isDraft(z) && !isDraft(b) && z.bijeenkomst === b.id && z.stand !== "vervallen",
  );
  const soort = zegel === undefined ? undefined : known(zegel.soort);
  return soort === undefined ? "" : ZEGELS[soort];
}
