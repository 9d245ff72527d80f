import { alineas, datum, keuze, lijst, tekst } from "../velden.ts";

/** Versions of the shared vision; documents take the latest, a report the one that was presented. */
export const visies = lijst({
  naam: ["visie", "versies van de visie"],
  vraag: "Welke versies van de visie zijn er?",
  waarom: "De visie groeit met de partners mee. Bewaar elke versie, zodat iedereen ziet wat er door wie is bijgekomen.",
  diepte: "kern",
  id: {},
  kop: "kern",
  velden: {
    kern: tekst({
      vraag: "Welke nieuwe werkelijkheid willen jullie samen bereiken, in één zin van hooguit 25 woorden?",
      waarom:
        "Partners moeten er warm van worden en het kunnen navertellen. Beschrijf hoe het dan is, niet wat je gaat doen.",
      voorbeeld:
        "In 2029 is de binnenstad van Hanzestad overdag en ’s avonds de plek waar je graag leert, werkt en woont.",
      slecht: {
        antwoord: "Wij organiseren activiteiten om de binnenstad te versterken.",
        omdat: "dit is wat je gaat doen; vertel hoe de stad er dan uitziet.",
      },
      zicht: "P",
      diepte: "kern",
      maxWoorden: 25,
    }),
    toelichting: alineas({
      vraag: "Hoe ziet dat er voor mensen uit, in drie tot vijf hele zinnen?",
      waarom: "Een beeld waarin partners zichzelf herkennen, zegt meer dan een lijst ambities.",
      voorbeeld:
        "Studenten eten ’s middags op de Grote Markt en blijven hangen voor een optreden. In de Korte Hanzestraat zitten makers waar eerst winkels leegstonden. Bewoners lopen ’s avonds door verlichte stegen naar huis.",
      slecht: {
        antwoord: "Er komt een integrale aanpak met korte lijnen.",
        omdat: "je ziet geen straat, geen winkel en geen mens voor je.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    datum: datum({
      ligt: "terug",
      vraag: "Van welke datum is deze versie?",
      waarom: "Stukken gebruiken de laatste versie. Een verslag laat de versie zien die toen op tafel lag.",
      voorbeeld: "16 februari 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    versie: tekst({
      vraag: "Welk versienummer heeft deze visie?",
      waarom: "Met een nummer weet iedereen of hij over dezelfde zin praat.",
      voorbeeld: "0.2",
      zicht: "P",
      diepte: "verdieping",
    }),
    herkomst: keuze({
      vraag: "Hoe is deze versie ontstaan?",
      waarom: "Een eigen schets is een begin. Van de partners is de visie pas als zij eraan hebben meegeschreven.",
      voorbeeld: "bijeenkomst: de groepen voegden op 12 maart de avonden toe",
      zicht: "P",
      diepte: "verdieping",
      opties: ["eigen schets", "gesprekken", "bijeenkomst", "werkgroep"],
    }),
    stand: keuze({
      vraag: "Wat hebben de partners al met deze versie gedaan?",
      waarom: "Noem een schets ook een schets, anders lijkt alles al vast te staan.",
      voorbeeld: "schets: alleen het kernteam heeft hem gelezen",
      uitleg: {
        schets: "Nog niet aan alle partners voorgelegd.",
        besproken: "Partners reageerden erop en vulden aan.",
        vastgesteld: "Partners besloten dat dit de visie is.",
      },
      zicht: "P",
      diepte: "kern",
      opties: ["schets", "besproken", "vastgesteld"],
    }),
  },
});
