import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { bijeenkomstenVanSoort } from "../bijeenkomsten.ts";
import { vergetenBijdragen } from "../partners.ts";
import type { Stap } from "../stap.ts";
import { GESPREK_OVER_DE_VISIE, UITKOMST, VOORBEREIDING } from "./bijeenkomstvelden.ts";

/** There was, or is to be, a moment together, or the register says that the letter of thanks went out. */
const isBedankt = (c: Coalitie): boolean =>
  weet(c.afronding?.slotmoment) !== undefined ||
  bijeenkomstenVanSoort(c, "slot").length > 0 ||
  lijstVan(c.stukken).some((stuk) => weet(stuk.document) === "bedankbrief" && lijstVan(stuk.verzonden).length > 0);

export const afronding: Stap = {
  nr: "afronding",
  titel: "Afronding",
  fase: "het",
  doel: "Bewust besluiten hoe het verder gaat, en iedereen erkennen voor wat hij bijdroeg.",
  uitleg: [
    "Een samenwerking die langzaam stilvalt, laat een vervelend gevoel achter. Besluit daarom op een moment dat jullie zelf kiezen. Dat kan in elke stap, ook als de coalitie er nooit komt.",
    "Er zijn drie uitgangen. Jullie vormen de coalitie om naar een nieuwe opgave; de oude aanpak eindigt dan wel. Jullie stoppen. Of de partners gaan tijdelijk in andere verbanden verder, en zoeken elkaar later misschien weer op.",
    "Leg per doel vast of het bereikt is, en per onderwerp wie het overneemt, vanaf wanneer en met welke middelen.",
    "Bedank iedereen die zich heeft ingezet, met naam en met wat hij deed. Ook wie onderweg is weggegaan. Een vergeten naam doet meer pijn dan een lange lijst.",
    "Reken af, bewaar wat moet en wis de rest. Je gespreksnotities gaan weg op de dag die je in stap 1 noemde.",
  ],
  blokken: [
    {
      soort: "velden",
      titel: "Waarom, en hoe verder",
      velden: [
        "afronding.reden",
        "afronding.toelichting",
        "afronding.keuze",
        "afronding.scenario",
        "afronding.besluit.door",
        "afronding.besluit.datum",
      ],
    },
    { soort: "velden", titel: "De visie toen, de werkelijkheid nu", velden: ["afronding.werkelijkheid"] },
    {
      soort: "lijst",
      titel: "Wat er van de doelen terechtkwam",
      lijst: "afronding.doelresultaten",
      velden: ["doel", "bereikt", "toelichting"],
    },
    {
      soort: "lijst",
      titel: "Wie wat overneemt",
      lijst: "afronding.overdracht",
      velden: ["onderwerp", "van", "naar", "per", "middelen"],
    },
    {
      soort: "lijst",
      titel: "Wat ieder heeft bijgedragen",
      lijst: "afronding.bijdragen",
      velden: ["partner", "persoon", "bijdrage"],
    },
    {
      soort: "velden",
      titel: "Terugkijken en afrekenen",
      velden: [
        "afronding.lessen",
        "afronding.netwerk",
        "afronding.evaluatie",
        "afronding.eindafrekening.ontvangen",
        "afronding.eindafrekening.besteed",
        "afronding.eindafrekening.restant",
        "afronding.eindafrekening.bestemming",
        "afronding.slotmoment",
      ],
    },
    {
      soort: "lijst",
      titel: "Het slotmoment",
      lijst: "bijeenkomsten",
      velden: ["soort", ...VOORBEREIDING, ...GESPREK_OVER_DE_VISIE, ...UITKOMST],
      past: (ding) => ding.soort === "slot",
    },
    { soort: "velden", titel: "Archief", velden: ["afronding.archief", "afronding.wisdatum"] },
  ],
  klaar: [
    { tekst: "Er staat waarom en hoe jullie afronden.", voldaan: (c) => weet(c.afronding?.keuze) !== undefined },
    {
      tekst: "Er is een besluit: wie besloot, en op welke dag.",
      voldaan: (c) => weet(c.afronding?.besluit?.datum) !== undefined && weet(c.afronding?.besluit?.door) !== undefined,
    },
    {
      tekst: "Van elk doel staat er of het bereikt is.",
      voldaan: (c) =>
        lijstVan(c.doelen).every((doel) =>
          lijstVan(c.afronding?.doelresultaten).some((r) => weet(r.doel) === doel.id && weet(r.bereikt) !== undefined),
        ),
    },
    {
      tekst: "Van elke partner die ooit meedeed, is de bijdrage genoemd.",
      voldaan: (c) => vergetenBijdragen(c).length === 0,
    },
    { tekst: "Iedereen is bedankt: in een slotmoment, of met een brief.", voldaan: isBedankt },
    {
      tekst: "Er staat op welke dag je de vertrouwelijke notities wist.",
      // Who cannot see the notes has none to remove.
      voldaan: (c) =>
        lijstVan(c.gesprekken).length === 0 ||
        weet(c.afronding?.wisdatum) !== undefined ||
        weet(c.privacy?.bewaarTot) !== undefined,
    },
  ],
  adviezen: [],
  documenten: ["verslag", "slotdocument", "afsluitbesluit", "bedankbrief", "afbericht"],
};
