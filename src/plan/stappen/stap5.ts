import { isBeantwoord, weet } from "../../domain/boom.ts";
import { adviesGevoelig, adviesMate, adviesVervolgproduct } from "../adviezen.ts";
import { isVerslagVerstuurd } from "../bijeenkomsten.ts";
import type { Stap } from "../stap.ts";
import { verkenningUitwerken } from "../weg.ts";
import { GESPREK_OVER_DE_VISIE, UITKOMST } from "./bijeenkomstvelden.ts";

export const stap5: Stap = {
  nr: 5,
  titel: "Partners delen hun belangen en behoeften",
  fase: "zij",
  doel: "Vastleggen wat de bijeenkomst opleverde, en wat dat betekent voor de weg verder.",
  uitleg: [
    "In het begin van de bijeenkomst hoorden de partners wat er mogelijk wordt, waarom dat voor elk van hen telt en waarom hun inzet nodig is. Leg vast wat er daarna aan de visie veranderde.",
    "In groepen per deelthema werkt ieder mee waar zijn belang en invloed het grootst zijn. Schrijf per thema op welke belangen botsten, wat daarvoor een oplossing is, en wie welke bijdrage kan én wil leveren.",
    "Laat elke partner in een paar zinnen zeggen waarom hij meedoet en wat hij bijdraagt. Zo’n statement komt alleen in het verslag als de partner dat goedvindt.",
    "Maak twee lijsten: waar zijn jullie het over eens, en wat moet nog iemand uitzoeken? Zet bij elk open punt een naam en een datum.",
    "Bepaal dan hoe groot het commitment is en waaraan je dat merkt. Groot: de partners vulden de visie aan en noemden concrete bijdragen. Pril: er is sympathie, maar ‘eerst intern bespreken’ overheerst. Onvoldoende: een partner die niet gemist kan worden, haakt af. Of het gevoelig ligt, is een aparte vraag.",
    "Daar volgt een stuk uit: een plan van aanpak of programmaplan, een initiatiefvoorstel, of eerst een discussienotitie. Spreek meteen af wanneer jullie elkaar weer zien en wie dan wordt uitgenodigd. Tekenen kan nu al, met een intentieverklaring, convenant of zelfs contract, als dat was voorbereid.",
  ],
  blokken: [
    {
      soort: "ding",
      titel: "Wat de bijeenkomst opleverde",
      lijst: "bijeenkomsten",
      welk: (coalitie, gevraagd) => verkenningUitwerken(coalitie, gevraagd)?.id,
      nieuw: { soort: "verkenning", benaming: "Verkenningsbijeenkomst" },
      velden: [
        "genodigden",
        ...GESPREK_OVER_DE_VISIE,
        ...UITKOMST,
        "commitment.perPartner",
        "commitment.signalen",
        "commitment.mate",
        "commitment.advies",
        "commitment.reden",
        "commitment.gevoeligSignalen",
        "commitment.gevoelig",
        "commitment.gevoeligAdvies",
        "commitment.gevoeligReden",
        "commitment.door",
        "opbrengst.ondertekend",
        "opbrengst.vervolgproduct",
        "opbrengst.vervolgproductAdvies",
        "opbrengst.vervolgproductReden",
        "opbrengst.vervolgDatum",
        "opbrengst.vervolgPeriode",
        "opbrengst.uitTeNodigen",
      ],
    },
    {
      soort: "lijst",
      titel: "Wat partners willen inzetten",
      lijst: "inzetten",
      velden: ["partner", "tekst", "soort", "omvang", "reikwijdte", "treden", "actie"],
    },
    {
      soort: "lijst",
      titel: "Afspraken",
      lijst: "afspraken",
      velden: ["wat", "wie", "persoon", "voor", "uit", "stand"],
    },
    {
      soort: "lijst",
      titel: "De rol van elke organisatie",
      lijst: "organisaties",
      velden: ["rol", "verloop"],
      past: (ding) => ding.rol !== "geen partner",
    },
  ],
  klaar: [
    {
      tekst: "De mate van commitment is vastgelegd.",
      voldaan: (c, welke) => weet(verkenningUitwerken(c, welke)?.commitment?.mate) !== undefined,
      intern: true,
    },
    {
      tekst: "Er is gekozen welk stuk volgt.",
      voldaan: (c, welke) => isBeantwoord(verkenningUitwerken(c, welke)?.opbrengst?.vervolgproduct),
    },
    {
      tekst: "Het vervolg heeft een datum of periode.",
      voldaan: (c, welke) => {
        const opbrengst = verkenningUitwerken(c, welke)?.opbrengst;
        return weet(opbrengst?.vervolgDatum) !== undefined || weet(opbrengst?.vervolgPeriode) !== undefined;
      },
    },
    {
      tekst: "Het verslag is verstuurd (staat in het register van stukken).",
      voldaan: (c, welke) => isVerslagVerstuurd(c, verkenningUitwerken(c, welke)),
    },
  ],
  adviezen: [adviesMate, adviesGevoelig, adviesVervolgproduct],
  documenten: ["verslag", "discussienotitie", "intentieverklaring", "convenant", "afbericht"],
};
