import { isBeantwoord, lijstVan, weet } from "../../domain/boom.ts";
import { adviesAfzenders, adviesGenodigden, adviesInformatie } from "../adviezen.ts";
import { isIedereenUitgenodigd, ontbrekendeDelen } from "../bijeenkomsten.ts";
import type { Stap } from "../stap.ts";
import { verkenningVoorbereiden } from "../weg.ts";
import { VOORBEREIDING } from "./bijeenkomstvelden.ts";

export const stap4: Stap = {
  nr: 4,
  titel: "De verkenningsbijeenkomst voorbereiden",
  fase: "het",
  doel: "Een bijeenkomst waarin de partners zelf aan het woord zijn.",
  uitleg: [
    "Kies een naam die past: verkenningsbijeenkomst, werkconferentie of iets eigens. Het programma houdt deze bijeenkomst apart van de startbijeenkomst in stap 9, ook als jij ze anders noemt.",
    "Drie keuzes bepalen veel. Wie nodig je uit: alleen wie zelf iets kan uitvoeren, of ook anderen met een belang? Van wie komt de uitnodiging: van één trekker, of van een groepje koplopers dat samen tekent? En wat sturen jullie vooraf: alleen aanleiding en doel, of ook een inhoudelijke notitie?",
    "De partners maken de inhoud samen. Geef hun eigen inbreng minstens de helft van de tijd. Een ervaren voorzitter van buiten kan helpen, zeker als belangen botsen.",
    "Het programma heeft vier delen. Het begin schetst de visie. In het centrale deel delen de partners hun belangen, ideeën en acties. Het concluderende deel stelt vast waar jullie staan. Het afsluitende deel erkent wat iedereen bijdroeg en geeft ruimte om elkaar te spreken. Juist dat laatste deel valt snel weg.",
    "Willen jullie op de dag zelf al iets tekenen? Dan moet de tekst nu klaar zijn en moet iedere ondertekenaar vooraf zijn achterban hebben gesproken.",
  ],
  blokken: [
    {
      soort: "ding",
      titel: "De bijeenkomst",
      lijst: "bijeenkomsten",
      welk: (coalitie, gevraagd) => verkenningVoorbereiden(coalitie, gevraagd)?.id,
      nieuw: { soort: "verkenning", benaming: "Verkenningsbijeenkomst" },
      velden: [...VOORBEREIDING, "beoogdeOndertekening"],
    },
    { soort: "lijst", titel: "Wie met welk mandaat komt", lijst: "personen", velden: ["mandaat", "mandaatMet"] },
  ],
  klaar: [
    {
      tekst: "Dag, tijd en plaats staan vast.",
      voldaan: (c, welke) => {
        const b = verkenningVoorbereiden(c, welke);
        return [b?.datum, b?.begin, b?.locatie?.plaats].every((waarde) => weet(waarde) !== undefined);
      },
    },
    {
      tekst: "Het programma heeft alle vier de delen.",
      voldaan: (c, welke) => {
        const b = verkenningVoorbereiden(c, welke);
        return b !== undefined && ontbrekendeDelen(b).length === 0;
      },
    },
    {
      tekst: "Er is een dagvoorzitter.",
      voldaan: (c, welke) => weet(verkenningVoorbereiden(c, welke)?.dagvoorzitter?.persoon) !== undefined,
    },
    {
      tekst: "Er is minstens één afzender.",
      voldaan: (c, welke) => (weet(verkenningVoorbereiden(c, welke)?.afzenders) ?? []).length > 0,
    },
    {
      tekst: "Elke groep heeft een gespreksleider.",
      voldaan: (c, welke) =>
        lijstVan(verkenningVoorbereiden(c, welke)?.groepen).every((groep) => isBeantwoord(groep.begeleider)),
    },
    {
      tekst: "Alle uitnodigingen zijn verstuurd.",
      voldaan: (c, welke) => isIedereenUitgenodigd(verkenningVoorbereiden(c, welke)),
    },
  ],
  adviezen: [adviesGenodigden, adviesAfzenders, adviesInformatie],
  documenten: ["uitnodigingsbrief", "programma", "draaiboek", "presentielijst", "discussienotitie"],
};
