import { alineas, datum, keuze, lijst, tekst, verwijzing } from "../velden.ts";
import { AKKOORD_VIA, REIKWIJDTE, SOORT_UITSPRAAK, UITLEG_REIKWIJDTE, UITLEG_SOORT_UITSPRAAK } from "./opties.ts";

/** Sentences of a talk that the partner is asked to let others read. Only an approved one becomes an `uitspraak`. */
export const formuleringen = lijst({
  naam: ["deelbare zin", "deelbare zinnen"],
  vraag: "Welke zinnen uit dit gesprek wil je, na akkoord, met anderen delen?",
  waarom:
    "Schrijf hooguit drie nieuwe zinnen die de partner zelf zou kunnen zeggen. Je aantekeningen en de zorgen over anderen blijven bij jou.",
  diepte: "kern",
  id: {},
  kop: "tekst",
  velden: {
    tekst: alineas({
      vraag: "Hoe luidt de zin, als hele zin met ‘wij’ of ‘we’?",
      waarom: "De partner moet de zin herkennen als eigen woorden. Maak hem niet sterker dan wat er is gezegd.",
      voorbeeld: "We willen dat onze studenten een stage vinden in hun eigen stad.",
      slecht: {
        antwoord: "Het college vindt samenwerking van groot belang.",
        omdat: "zo praat niemand over zichzelf, en de partner herkent het niet.",
      },
      zicht: "G",
      diepte: "kern",
      // Released words are no longer here: the act of release moved them to what partners may read.
      wanneer: { veld: "stand", isNiet: ["akkoord", "akkoord met wijziging"] },
    }),
    soort: keuze({
      vraag: "Waarover gaat deze zin?",
      waarom: "De soort bepaalt op welke plaats in een stuk de zin terechtkomt.",
      voorbeeld: "drijfveer: de zin zegt waarom het Hanzecollege mee wil doen",
      zicht: "G",
      diepte: "kern",
      opties: SOORT_UITSPRAAK,
      uitleg: UITLEG_SOORT_UITSPRAAK,
    }),
    organisatie: verwijzing({
      vraag: "Namens welke organisatie staat deze zin er?",
      waarom: "Na een groepsgesprek geeft elke organisatie alleen haar eigen woorden vrij.",
      voorbeeld: "Hanzecollege",
      zicht: "G",
      diepte: "verdieping",
      naar: "organisaties",
    }),
    stand: keuze({
      vraag: "Heeft de partner toestemming gegeven voor deze zin?",
      waarom: "Zonder akkoord komt de zin in geen enkel stuk. Weigeren mag altijd en blijft tussen jullie.",
      voorbeeld: "gevraagd: de zin staat in de terugkoppeling van 19 januari, het antwoord komt nog",
      uitleg: {
        "niet gevraagd": "De partner kent deze zin nog niet.",
        gevraagd: "De zin ligt bij de partner.",
        akkoord: "De partner zei ja.",
        "akkoord met wijziging": "De partner zei ja, met andere woorden.",
        geweigerd: "De zin blijft binnen het gesprek.",
        ingetrokken: "De partner zei eerst ja, en later toch nee.",
      },
      zicht: "G",
      diepte: "verdieping",
      opties: ["niet gevraagd", "gevraagd", "akkoord", "akkoord met wijziging", "geweigerd", "ingetrokken"],
    }),
    op: datum({
      ligt: "terug",
      vraag: "Op welke datum kwam het antwoord op je vraag om toestemming?",
      waarom: "Bij twijfel kun je laten zien wanneer iemand akkoord ging.",
      voorbeeld: "23 januari 2026",
      zicht: "G",
      diepte: "verdieping",
    }),
    door: verwijzing({
      vraag: "Wie gaf dat antwoord namens de organisatie?",
      waarom: "Het moet iemand zijn die voor de organisatie mag spreken.",
      voorbeeld: "Tom Bakker, voorzitter van het college van bestuur",
      zicht: "G",
      diepte: "verdieping",
      naar: "personen",
    }),
    via: keuze({
      vraag: "Hoe kwam dat antwoord bij je binnen?",
      waarom: "Een mail kun je terugzoeken. Bij een telefoontje is je eigen aantekening het bewijs.",
      voorbeeld: "mail: hij antwoordde op de terugkoppeling",
      zicht: "G",
      diepte: "verdieping",
      opties: AKKOORD_VIA,
    }),
    reikwijdte: keuze({
      vraag: "Wie mogen deze zin lezen?",
      waarom: "Vraag dit erbij. Iets delen met partners is een ander besluit dan het openbaar maken.",
      voorbeeld: "partners: de zin mag in de discussienotitie, maar niet in de krant",
      zicht: "G",
      diepte: "verdieping",
      opties: REIKWIJDTE,
      uitleg: UITLEG_REIKWIJDTE,
    }),
    uitspraak: tekst({
      vraag: "Bij welke vrijgegeven uitspraak hoort deze zin nu?",
      waarom: "Zo blijft zichtbaar waar de uitspraak vandaan komt. Bij het vrijgeven wordt dit vanzelf ingevuld.",
      voorbeeld: "uitspraak-4",
      zicht: "G",
      diepte: "verdieping",
    }),
  },
});
