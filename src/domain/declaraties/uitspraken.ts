import { alineas, datum, groep, keuze, lijst, verwijzing } from "../velden.ts";
import { AKKOORD_VIA, REIKWIJDTE, SOORT_UITSPRAAK, UITLEG_REIKWIJDTE, UITLEG_SOORT_UITSPRAAK } from "./opties.ts";

const akkoord = groep({
  titel: "Het akkoord",
  velden: {
    door: verwijzing({
      vraag: "Wie gaf akkoord voor deze uitspraak?",
      waarom: "Als er vragen komen, weet je bij wie je moet zijn.",
      voorbeeld: "Tom Bakker",
      zicht: "P",
      diepte: "kern",
      naar: "personen",
    }),
    op: datum({
      ligt: "terug",
      vraag: "Op welke datum kwam dat akkoord?",
      waarom: "Bij twee versies van een uitspraak geldt de laatste.",
      voorbeeld: "23 januari 2026",
      zicht: "P",
      diepte: "kern",
    }),
    via: keuze({
      vraag: "Langs welke weg kwam dat akkoord?",
      waarom: "Je moet het kunnen terugvinden als iemand het zich anders herinnert.",
      voorbeeld: "mail: als antwoord op de terugkoppeling",
      zicht: "P",
      diepte: "kern",
      opties: AKKOORD_VIA,
    }),
  },
});

/** What a partner allowed others to read. Written by the act of release; the latest wins. */
export const uitspraken = lijst({
  naam: ["uitspraak", "uitspraken"],
  vraag: "Welke uitspraken hebben partners vrijgegeven?",
  waarom:
    "Alleen deze woorden mogen in stukken voor partners. Ze komen hier door vrij te geven, niet door te kopiëren.",
  diepte: "verdieping",
  id: {},
  kop: "tekst",
  velden: {
    organisatie: verwijzing({
      vraag: "Van welke organisatie is deze uitspraak?",
      waarom: "De uitspraak staat in stukken op naam van deze organisatie, tenzij zij zonder naam wil blijven.",
      voorbeeld: "Hanzecollege",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    soort: keuze({
      vraag: "Wat voor uitspraak is dit?",
      waarom: "Van de soort hangt af in welk hoofdstuk de uitspraak terechtkomt.",
      voorbeeld: "opbrengst: de zin zegt wat het Hanzecollege eraan wil overhouden",
      zicht: "P",
      diepte: "kern",
      opties: SOORT_UITSPRAAK,
      uitleg: UITLEG_SOORT_UITSPRAAK,
    }),
    tekst: alineas({
      vraag: "Hoe luidt de goedgekeurde tekst, als hele zin met ‘wij’ of ‘we’?",
      waarom: "Neem de woorden over zoals de partner ze heeft goedgekeurd, tot op de letter.",
      voorbeeld: "We zoeken elk jaar veertig stageplekken op fietsafstand van onze school.",
      slecht: {
        antwoord: "Wij gaan zeker twintig panden aanbieden.",
        omdat: "de partner keurde ‘een paar panden’ goed; maak er nooit meer van.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    reikwijdte: keuze({
      vraag: "Wie mogen deze uitspraak lezen?",
      waarom: "Een tekst die verder reist dan afgesproken, kost je het vertrouwen van deze partner.",
      voorbeeld: "partners: in de discussienotitie en het verslag, niet op de website",
      zicht: "P",
      diepte: "kern",
      opties: REIKWIJDTE,
      uitleg: UITLEG_REIKWIJDTE,
    }),
    akkoord,
  },
});
