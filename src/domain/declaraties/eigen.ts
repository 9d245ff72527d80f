import { alineas, groep, teksten } from "../velden.ts";

/** What those who take the initiative want themselves: half of step 1. */
export const eigen = groep({
  titel: "Je eigen intentie",
  velden: {
    doelen: teksten({
      vraag: "Wat willen jullie als initiatiefnemers zelf bereiken, in een hele zin per doel?",
      waarom: "Wie partners vraagt naar hun belang, moet eerst open zijn over het eigen belang.",
      voorbeeld:
        "In 2029 staat minder dan 5% van de winkelruimte leeg. / Bewoners voelen zich ’s avonds prettig in de binnenstad.",
      slecht: { antwoord: "Betere samenwerking", omdat: "te vaag: daar kan niemand nee tegen zeggen." },
      zicht: "P",
      diepte: "kern",
    }),
    waaromNu: alineas({
      vraag: "Waarom willen jullie hier juist nu mee beginnen, in hele zinnen?",
      waarom: "Partners stappen in als ze snappen wat er verloren gaat door te wachten.",
      voorbeeld:
        "De gemeente stelt dit najaar haar visie op de binnenstad vast. Wat we voor de zomer samen bedenken, kan daar nog in.",
      slecht: { antwoord: "Het is hoog tijd.", omdat: "je lezer weet nu nog steeds niet wat er dit jaar anders is." },
      zicht: "P",
      diepte: "kern",
    }),
    inzet: teksten({
      vraag: "Wat brengen jullie zelf in, nog voor je iets aan anderen vraagt?",
      waarom: "Een eigen bijdrage vooraf laat zien dat het jullie ernst is. Daarna is vragen makkelijker.",
      voorbeeld: "Een procesbegeleider voor twee dagen per week / De zaal van het stadhuis voor bijeenkomsten",
      slecht: {
        antwoord: "Onze kennis en ons netwerk",
        omdat: "niemand ziet hoeveel uren, welke mensen of welke zaal dat zijn.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    belang: alineas({
      vraag: "Wat hebben jullie er zelf bij te winnen of te verliezen?",
      waarom: "Een belang dat je niet uitspreekt, vullen anderen voor je in.",
      voorbeeld: "De wethouder beloofde in het coalitieakkoord minder leegstand. Zonder partners haalt zij dat niet.",
      slecht: {
        antwoord: "Wij hebben geen eigen belang.",
        omdat: "dat gelooft niemand, en het maakt partners voorzichtig.",
      },
      zicht: "K",
      diepte: "verdieping",
    }),
    minimum: alineas({
      vraag: "Wat moet er voor jullie minstens uit komen om door te gaan?",
      waarom: "Met een ondergrens in je hoofd weet je tijdens gesprekken wanneer je moet bijsturen of stoppen.",
      voorbeeld: "Minstens één vastgoedeigenaar en de ondernemers doen mee met een aanpak voor de Korte Hanzestraat.",
      slecht: { antwoord: "Een goed resultaat", omdat: "aan tafel weet je dan niet wanneer je moet stoppen." },
      zicht: "V",
      diepte: "verdieping",
    }),
    rodeLijnen: teksten({
      vraag: "Wat kunnen of willen jullie in geen geval toezeggen?",
      waarom: "Een grens die je vooraf kent, hoef je niet tijdens een gesprek uit te vinden.",
      voorbeeld: "Geen lagere parkeertarieven op zaterdag / Geen garantie op huurinkomsten",
      slecht: { antwoord: "Geen gekke dingen", omdat: "pas als de grens precies is, kun je hem bewaken." },
      zicht: "V",
      diepte: "verdieping",
    }),
    mandaat: alineas({
      vraag: "Waarover mogen jullie zelf beslissen, en waarvoor moeten jullie terug naar je bestuur?",
      waarom: "Een belofte die later wordt teruggedraaid, kost meer vertrouwen dan een eerlijk voorbehoud.",
      voorbeeld:
        "De wethouder beslist zelf over het procesgeld van 2026. Voor alles daarna is een besluit van de gemeenteraad nodig.",
      slecht: {
        antwoord: "Dat komt wel goed.",
        omdat: "partners willen weten wie er ja mag zeggen en tot welk bedrag.",
      },
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
