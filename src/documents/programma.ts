import { type Gezien, volg } from "../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { type Zin, zin } from "../zin.ts";
import { type Bijeenkomst, doelVan, isBesluitvormend, tijdenVan, tijdvak, voorzitterVan } from "./delen/bijeenkomst.ts";
import { kies, perBijeenkomst } from "./delen/exemplaren.ts";
import { korteNaam } from "./delen/organisaties.ts";
import { roepnaam } from "./delen/personen.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { document, type Exemplaar, ZONDER_KENMERK } from "./document.ts";

/** What guests hold in their hands: a programme of one page, or an agenda where they decide. */
export const programma = document({
  id: "programma",
  titel: "Programma of agenda",
  stappen: [4, 9, 10],
  voor: "partners",
  per: "bijeenkomst",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) => perBijeenkomst(coalitie),
  view,
  kop: (c, { over }) => {
    const b = kies(c.bijeenkomsten, over.bijeenkomsten);
    return zin`${soortnaam(b)} ${b.benaming}`;
  },
  kenmerk: () => ({ ...ZONDER_KENMERK, rubricering: rubriceringVan({ voor: "genodigde" }) }),
});

type Kijk = Gezien<"partners">;
type Onderdeel = Bijeenkomst["programma"][number];

const soortnaam = (b: Bijeenkomst): string => (isBesluitvormend(b) ? "Agenda" : "Programma");

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bijeenkomsten, over.bijeenkomsten);
  const agenda = isBesluitvormend(b);
  return {
    agenda,
    soortnaam: soortnaam(b),
    benaming: b.benaming,
    datum: b.datum,
    tijden: tijdenVan(b.begin, b.eind),
    inloop: optioneel(b.inloop),
    locatie: {
      naam: b.locatie.naam,
      adres: b.locatie.adres,
      plaats: b.locatie.plaats,
      route: optioneel(b.locatie.route),
      toegankelijkheid: optioneel(b.locatie.toegankelijkheid),
    },
    doel: doelVan(b),
    voorzitter: voorzitterBijNaam(c, b, agenda),
    ontmoeting: ontmoetingVan(c, b),
    delen: delenVan(b.programma),
    punten: puntenVan(b.programma),
    kolommen: kolommenVan(b.programma, agenda),
    besluiten: besluitenVan(c, b),
    groepen: groepenVan(c, b),
    contact: [known(b.aanmelden.bij), known(b.aanmelden.email)].filter((deel) => deel !== undefined).join(", "),
  };
}

/** The chair, called as everybody else in the programme is. */
function voorzitterBijNaam(c: Kijk, b: Bijeenkomst, agenda: boolean) {
  const voorzitter = voorzitterVan(c, b, agenda);
  return isGap(voorzitter.naam)
    ? voorzitter
    : { ...voorzitter, naam: roepnaam(volg(c.personen, b.dagvoorzitter.persoon)) };
}

/** What makes a meeting of partners during the execution worth coming to; empty for other meetings. */
function ontmoetingVan(c: Kijk, b: Bijeenkomst) {
  const inspiratie = known(b.inspiratie);
  return {
    inspiratie: inspiratie === undefined ? "" : INSPIRATIE[inspiratie],
    spreker: optioneel(b.spreker),
    gastheer: isGap(b.gastheer) ? "" : korteNaam(volg(c.organisaties, b.gastheer)),
  };
}

/** `combinatie` is said by the programme itself. */
const INSPIRATIE = {
  onderzoeker: "Een onderzoeker vertelt",
  "organisatie van elders": "Een organisatie van elders vertelt",
  "partner presenteert deelproject": "Een partner laat een deelproject zien",
  werkbezoek: "Een werkbezoek",
  combinatie: "",
} as const;

const DELEN = [
  ["begin", "Opening"],
  ["centraal", "In gesprek"],
  ["concluderend", "Conclusies"],
  ["afsluitend", "Afsluiting"],
] as const;

/** The four parts with what is in them; a part without anything is left out, and what has no part yet says so. */
function delenVan(onderdelen: readonly Onderdeel[]) {
  const regels = (uit: readonly Onderdeel[]) =>
    uit.map((o) => ({ tijd: tijdvak(o.van, o.tot), titel: o.titel, door: optioneel(o.door) }));
  const delen: readonly { kop: string | Gap; onderdelen: readonly Onderdeel[] }[] = [
    ...DELEN.map(([deel, kop]) => ({ kop, onderdelen: onderdelen.filter((o) => o.deel === deel) })),
    ...onderdelen.flatMap((o) => (isGap(o.deel) ? [{ kop: o.deel, onderdelen: [o] }] : [])),
  ];
  return delen.filter((d) => d.onderdelen.length > 0).map((d) => ({ kop: d.kop, onderdelen: regels(d.onderdelen) }));
}

/** Which columns have anything in them, and how wide those of an agenda are; an empty column is left out. */
function kolommenVan(onderdelen: readonly Onderdeel[], agenda: boolean) {
  const heeft = (sleutel: "soort" | "door" | "stuk") => onderdelen.some((o) => known(o[sleutel]) !== undefined);
  const [soort, door, stuk] = [agenda && heeft("soort"), heeft("door"), agenda && heeft("stuk")];
  const [breedteSoort, breedteDoor, breedteStuk] = [soort ? 17 : 0, door ? 15 : 0, stuk ? 19 : 0];
  const onderwerp = 80 - breedteSoort - breedteDoor - breedteStuk;
  const breedtes = [6, 14, onderwerp, breedteSoort, breedteDoor, breedteStuk].filter((breedte) => breedte > 0);
  return { soort, door, stuk, breedtes: breedtes.join(",") };
}

interface Punt {
  readonly nr: string;
  readonly tijd: Zin;
  readonly titel: string | Gap;
  readonly doel: string | Gap;
  readonly soort: string | Gap;
  readonly door: string | Gap;
  readonly stuk: string | Gap;
}

/** The points of an agenda. A break is no point and gets no number. */
function puntenVan(onderdelen: readonly Onderdeel[]): readonly Punt[] {
  let nr = 0;
  return onderdelen.map((o) => {
    const pauze = o.werkvorm === "pauze";
    if (!pauze) nr += 1;
    return {
      nr: pauze ? "" : String(nr),
      tijd: tijdvak(o.van, o.tot),
      titel: o.titel,
      doel: optioneel(o.doel),
      soort: optioneel(o.soort),
      door: optioneel(o.door),
      stuk: optioneel(o.stuk),
    };
  });
}

/** What is asked of the partners, as the proposal or plan that this meeting is about says it. */
function besluitenVan(c: Kijk, b: Bijeenkomst): readonly (string | Gap)[] {
  const gang = c.gangen.find((g) => !isDraft(g) && !isDraft(b) && g.id === b.gang);
  return gang === undefined || !isBesluitvormend(b) ? [] : optioneel(gang.gevraagdeBesluiten);
}

function groepenVan(c: Kijk, b: Bijeenkomst) {
  const groepen = optioneel(b.groepen);
  return {
    lijst: groepen.map((g) => ({
      thema: volg(c.themas, g.thema).naam,
      begeleider: isGap(g.begeleider) ? "" : roepnaam(volg(c.personen, g.begeleider)),
      ruimte: optioneel(g.ruimte),
    })),
    metBegeleider: groepen.some((g) => known(g.begeleider) !== undefined),
    metRuimte: groepen.some((g) => known(g.ruimte) !== undefined),
  };
}
