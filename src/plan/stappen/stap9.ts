import { weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { adviesBezegeling } from "../adviezen.ts";
import { type Besluit, besluitenOver, isBezegeld, isVanBuiten } from "../bezegeling.ts";
import { isVerslagVerstuurd, startbijeenkomstVan } from "../bijeenkomsten.ts";
import type { Gang } from "../gangen.ts";
import { hoortBij } from "../gangtijden.ts";
import { deelnemers } from "../partners.ts";
import type { Stap } from "../stap.ts";
import { besluitGang } from "../weg.ts";
import { GESPREK_OVER_DE_VISIE, UITKOMST, VOORBEREIDING } from "./bijeenkomstvelden.ts";
import { besluitblok, besluitOver } from "./gangblok.ts";

const BEZEGELING = ["bezegelingAdvies", "bezegelingKeuze", "bezegelingReden", "opgericht", "stand"] as const;
const isPlan = besluitOver("plan");
const isVanGang = (ding: Readonly<Record<string, unknown>>, coalitie: Coalitie, gevraagd?: string): boolean =>
  hoortBij(coalitie, ding, besluitGang(coalitie, gevraagd)?.id);

/** Taken, and where it waits for a body, with the last day of that. */
const isAf = (besluit: Besluit): boolean =>
  weet(besluit.uitkomst) !== "nog te nemen" &&
  (weet(besluit.uitkomst) !== "akkoord onder voorbehoud" || weet(besluit.uiterlijk) !== undefined);

/** A decision is recorded of every partner, or of those that differ, with the word that all others agreed. */
function iedereenBesloot(coalitie: Coalitie, gang: Gang | undefined, besluiten: readonly Besluit[]): boolean {
  if (weet(gang?.andereAkkoord) === true) return true;
  const besloten = besluiten.map((besluit) => weet(besluit.organisatie));
  return besluiten.length > 0 && deelnemers(coalitie).every(({ id }) => besloten.includes(id));
}

export const stap9: Stap = {
  nr: 9,
  titel: "De startbijeenkomst",
  fase: "het",
  doel: "De partners besluiten officieel, richten de coalitie op en leggen dat vast.",
  uitleg: [
    "Wie je uitnodigt, spraken jullie meestal al af in stap 5. Er ligt nu een stuk voor: een initiatiefvoorstel of een plan van aanpak.",
    "Ligt er een initiatiefvoorstel, dan kiezen de partners een inhoudelijke optie én een manier van samenwerken, en spreken zij af dat ze samen verdergaan. Daarmee is de coalitie opgericht. Daarna doorloop je stap 6 tot en met 8 opnieuw, nu voor het plan.",
    "Ligt er een plan, dan besluiten de partners daarover en begint de uitvoering. Niet elke actie hoeft al een uitvoerder te hebben. De coalitie kan van start als de acties die er wél een hebben, een relevant deel van de opgave raken. Beoordeel dat per centrale uitdaging; een percentage zegt hier niets. Partners en financiers kunnen later aansluiten.",
    "Leg per partner vast wat hij besluit. Bij een voorbehoud hoort wie nog moet instemmen, en uiterlijk wanneer. Veel besluiten vallen buiten jullie bijeenkomst: in een college, een raad of een bestuur.",
    "Kies hoe jullie het vastleggen. Bij prille of gevoelige samenwerking past een intentieverklaring. Werken de partners al samen, dan is het plan zelf vaak genoeg. Kijk ook naar wat partners hier in de gesprekken over zeiden. Een convenant past als de inhoud vaststaat en meer partijen die op papier willen.",
    "Wat er in een verklaring staat, telt. Hoe die heet, maakt niet uit. Ga per ondertekenaar na of die namens zijn organisatie mag tekenen.",
  ],
  blokken: [
    {
      soort: "ding",
      titel: "De bijeenkomst",
      lijst: "bijeenkomsten",
      welk: (coalitie, gevraagd) => startbijeenkomstVan(coalitie, besluitGang(coalitie, gevraagd)?.id)?.id,
      nieuw: { soort: "start", benaming: "Startbijeenkomst" },
      velden: ["stuk", "gang", ...VOORBEREIDING, "beoogdeOndertekening", ...GESPREK_OVER_DE_VISIE, ...UITKOMST],
    },
    besluitblok("initiatief", "Het besluit over het initiatiefvoorstel", [
      "keuzeInhoud",
      "keuzeSamenwerking",
      "aanpassing",
      "uitkomst",
      ...BEZEGELING,
    ]),
    {
      soort: "lijst",
      titel: "Raakt het plan de centrale uitdagingen?",
      lijst: "uitdagingen",
      velden: ["geraakt", "motivering"],
      als: isPlan,
    },
    besluitblok("plan", "Het besluit over het plan van aanpak", [
      "startOordeel",
      "aanpassing",
      "uitkomst",
      ...BEZEGELING,
    ]),
    {
      soort: "lijst",
      titel: "Besluiten van partners en anderen",
      uitleg:
        "Heeft een partner een eigen besluit genomen, een voorbehoud of een afwijkend antwoord, zet het hier. Over alle anderen volgt één vraag.",
      lijst: "besluiten",
      velden: [
        "organisatie",
        "orgaan",
        "stuk",
        "datum",
        "uitkomst",
        "wijziging",
        "voorbehoudVan",
        "uiterlijk",
        "bekrachtigd",
        "bijeenkomst",
        "gang",
        "bezegeling",
        "aanleverdatum",
        "stemverhouding",
        "voorwaarden",
        "vindplaats",
        "maaktOpenbaar",
      ],
      // What others decided, about a subsidy for example, is no decision on the paper of this pass.
      vanGang: (ding, coalitie, gevraagd) => isVanGang(ding, coalitie, gevraagd) && !isVanBuiten(coalitie, ding),
    },
    besluitblok("initiatief", "De andere partners", ["andereAkkoord"]),
    besluitblok("plan", "De andere partners", ["andereAkkoord"]),
    {
      soort: "lijst",
      titel: "Wie mag namens de organisatie tekenen",
      lijst: "organisaties",
      velden: ["rechtspersoon", "rechtsvorm", "handelendAls", "vestigingsplaats", "kvk"],
      past: (ding) => ding.rol !== "geen partner",
    },
    {
      soort: "lijst",
      titel: "Tekenbevoegdheid",
      lijst: "personen",
      velden: ["tekenbevoegd", "tekenbesluit"],
    },
    {
      soort: "lijst",
      titel: "Verklaringen, convenanten en contracten",
      lijst: "bezegelingen",
      velden: [
        "soort",
        "titel",
        "stand",
        "datum",
        "plaats",
        "partijen",
        "ondertekenaars",
        "gezamenlijkeInzet",
        "totDatum",
        "totGebeurtenis",
        "publicatie",
        "gang",
        "bijeenkomst",
        "aanvullingOp",
        "ondertitel",
        "overwegingen",
        "intenties",
        "van",
        "trekker",
        "overleg",
        "woordvoering",
        "evaluatie",
        "opzegtermijn",
        "uittreden",
        "kosten",
        "geheimhouding",
        "geschillen",
        "goNoGo",
        "nogNietGeregeld",
        "afdwingbaar",
        "zonderGeld",
        "voorbehouden",
        "bijlagen",
      ],
      vanGang: isVanGang,
    },
    {
      soort: "lijst",
      titel: "De ondertekening, als die op een ander moment is",
      lijst: "bijeenkomsten",
      velden: ["soort", ...VOORBEREIDING, ...UITKOMST],
      past: (ding) => ding.soort === "ondertekening",
      vanGang: isVanGang,
    },
  ],
  klaar: [
    {
      tekst: "De partners hebben besloten, en de uitkomst is vastgelegd.",
      voldaan: (c, welke) => ![undefined, "aangehouden"].includes(weet(besluitGang(c, welke)?.uitkomst)),
    },
    {
      tekst: "Van elke partner is het besluit bekend; een voorbehoud heeft een uiterste datum.",
      voldaan: (c, welke) => {
        const gang = besluitGang(c, welke);
        const besluiten = besluitenOver(c, gang?.id).filter((b) => !isVanBuiten(c, b));
        return iedereenBesloot(c, gang, besluiten) && besluiten.every(isAf);
      },
    },
    {
      tekst: "Wat jullie afspraken te tekenen, is getekend.",
      voldaan: (c, welke) => isBezegeld(c, besluitGang(c, welke)),
    },
    {
      tekst: "Bij een plan: er staat waarom jullie van start kunnen.",
      voldaan: (c, welke) => !isPlan(c, welke) || weet(besluitGang(c, welke)?.startOordeel) !== undefined,
    },
    {
      tekst: "Het verslag is verstuurd (staat in het register van stukken).",
      voldaan: (c, welke) => isVerslagVerstuurd(c, startbijeenkomstVan(c, besluitGang(c, welke)?.id)),
    },
  ],
  adviezen: [adviesBezegeling],
  documenten: [
    "uitnodigingsbrief",
    "programma",
    "draaiboek",
    "presentielijst",
    "besluitnotitie",
    "verslag",
    "intentieverklaring",
    "convenant",
    "plan-van-aanpak",
  ],
};
