import { alineas, groep, keuze, tekst, verwijzing } from "../velden.ts";

export const monitoring = groep({
  titel: "Volgen en bijsturen",
  velden: {
    planversie: tekst({
      vraag: "Met welke versie van het plan werken de partners nu?",
      waarom:
        "Elke bijstelling geeft een nieuwe versie. Wie een oude versie gebruikt, voert misschien iets uit wat al veranderd is.",
      voorbeeld: "1.0",
      zicht: "P",
      diepte: "verdieping",
    }),
    wat: alineas({
      vraag: "Wat volgen de partners om te zien of het plan werkt?",
      waarom:
        "Volg vooral of de visie zichtbaar wordt, met een paar indicatoren per doel. De stand van elke actie hoeft niet op elke agenda.",
      voorbeeld:
        "De partners volgen de leegstand en het aantal bezoekers in de avond. Daarnaast verzamelen zij verhalen van bewoners en ondernemers.",
      slecht: {
        antwoord: "De voortgang van alle 34 acties, elk kwartaal in een tabel.",
        omdat: "dan gaat elk overleg over vinkjes en nooit meer over de stad.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    wie: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner verzamelt de cijfers en verhalen?",
      waarom: "Monitoring die niemand in zijn taak heeft, stopt na de eerste keer.",
      voorbeeld: "Hogeschool Merwede",
      zicht: "P",
      diepte: "kern",
    }),
    ritme: keuze({
      opties: ["maand", "kwartaal", "halfjaar", "jaar"],
      vraag: "Hoe vaak maken de partners samen de balans op?",
      waarom: "Kies een ritme waarin er echt iets veranderd kan zijn.",
      voorbeeld: "kwartaal: er lopen veel acties tegelijk en de partners willen snel kunnen bijsturen",
      zicht: "P",
      diepte: "kern",
    }),
    ontmoetingen: alineas({
      vraag: "Hoe blijven de partners elkaar ontmoeten over de visie?",
      waarom:
        "Het enthousiasme van het begin houdt niet vanzelf stand. Een spreker, een werkbezoek of een partner die een project laat zien, voedt het meer dan een rapport.",
      voorbeeld:
        "Elk halfjaar is een andere partner gastheer. Die laat een project zien, en daarna praten de partners over de visie en spreken ze elkaar aan.",
      slecht: { antwoord: "Zo nodig plannen we iets in.", omdat: "het wordt dan nooit nodig gevonden." },
      zicht: "P",
      diepte: "kern",
    }),
    bijstelregels: alineas({
      vraag: "Wanneer stellen de partners het plan bij, en wie beslist daarover?",
      waarom:
        "Bijstellen is normaal en geen mislukking. Een drempel vooraf voorkomt discussie over elke kleine verandering.",
      voorbeeld:
        "De programmaleider schuift zelf binnen een kwartaal. Verandert een doel of is er meer geld nodig, dan beslist de stuurgroep.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
