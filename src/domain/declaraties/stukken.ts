import { alineas, datum, keuze, lijst, tekst, teksten, verwijzing } from "../velden.ts";

const verzonden = lijst({
  naam: ["verzending", "verzendingen"],
  vraag: "Aan wie en wanneer heb je dit stuk gestuurd?",
  waarom: "Zo weet je wie op welke versie reageert.",
  kop: "aan",
  diepte: "verdieping",
  velden: {
    aan: tekst({
      vraag: "Aan wie heb je het gestuurd?",
      waarom: "Een kleine kring mag soms meer lezen dan een grote. Noteer daarom de kring of de naam.",
      voorbeeld: "alle partners",
      zicht: "P",
      diepte: "kern",
    }),
    op: datum({
      vraag: "Op welke dag heb je het gestuurd?",
      waarom: "Vanaf deze dag loopt de tijd om te reageren.",
      voorbeeld: "19 maart 2026",
      zicht: "P",
      diepte: "kern",
    }),
    via: keuze({
      opties: ["mail", "brief", "bijeenkomst"],
      vraag: "Hoe heb je het gestuurd?",
      waarom: "Bij een stuk op papier kun je later geen verbeterde versie meer verwisselen.",
      voorbeeld: "mail: partners reageren dan makkelijk terug",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const reacties = lijst({
  naam: ["reactie", "reacties"],
  vraag: "Welke reacties kwamen er op dit stuk, en wat heb je ermee gedaan?",
  waarom: "Partners reageren vaker als ze zien dat er iets met hun reactie gebeurt.",
  kop: "van",
  diepte: "verdieping",
  velden: {
    van: verwijzing({
      naar: "organisaties",
      vraag: "Van welke organisatie komt de reactie?",
      waarom: "Alle partners kunnen dit lezen. Zet hier alleen een reactie die zij mogen zien.",
      voorbeeld: "Bewonersplatform Binnenstad",
      zicht: "P",
      diepte: "kern",
    }),
    tekst: alineas({
      vraag: "Wat is de reactie?",
      waarom: "Blijf dicht bij de woorden van de partner.",
      voorbeeld: "Het platform mist afspraken over geluid na 23.00 uur.",
      zicht: "P",
      diepte: "kern",
    }),
    verwerking: keuze({
      opties: ["overgenomen", "deels overgenomen", "niet overgenomen"],
      vraag: "Heb je de reactie overgenomen?",
      waarom: "Een duidelijk nee met uitleg is beter dan stilte.",
      voorbeeld: "deels overgenomen: de afspraak geldt alleen voor de woonstraten",
      zicht: "P",
      diepte: "kern",
    }),
    toelichting: alineas({
      vraag: "Waarom heb je dat zo gedaan?",
      waarom: "De uitleg laat zien dat je de reactie hebt gewogen.",
      voorbeeld: "In de woonstraten geldt de afspraak. Op de Grote Markt blijft de bestaande vergunning gelden.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

export const stukken = lijst({
  naam: ["stuk", "stukken"],
  vraag: "Welke stukken heb je naar partners gestuurd of laten vaststellen?",
  waarom: "Met een lijst van versies weet ieder over welke tekst het gaat.",
  id: {},
  kop: "document",
  diepte: "verdieping",
  velden: {
    document: tekst({
      vraag: "Om welk document gaat het, met de naam uit de documentenlijst?",
      waarom: "Met dezelfde naam vindt het programma het bestand en de status bij elkaar.",
      voorbeeld: "initiatiefvoorstel",
      zicht: "P",
      diepte: "kern",
    }),
    voor: tekst({
      vraag: "Voor wie of waarvoor is dit exemplaar, als er meer van zijn?",
      waarom: "Een verslag hoort bij één bijeenkomst en een brief bij één persoon.",
      voorbeeld: "startbijeenkomst",
      zicht: "P",
      diepte: "verdieping",
    }),
    versie: tekst({
      vraag: "Welke versie is dit?",
      waarom: "Onder 1.0 is het een concept; 1.0 is de versie die de partners vaststellen.",
      voorbeeld: "0.9",
      zicht: "P",
      diepte: "kern",
    }),
    status: keuze({
      opties: ["concept", "ter bespreking", "vastgesteld", "getekend", "ingetrokken"],
      vraag: "Welke status heeft deze versie?",
      waarom: "De status bepaalt wat er bovenaan staat en wie het mag lezen.",
      voorbeeld: "ter bespreking: partners krijgen het stuk vóór de bijeenkomst en kunnen nog reageren",
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      vraag: "Van welke dag is deze versie?",
      waarom: "Bij twee versies met hetzelfde nummer geeft de datum uitsluitsel.",
      voorbeeld: "21 mei 2026",
      zicht: "P",
      diepte: "kern",
    }),
    bestand: tekst({
      vraag: "Hoe heet het bestand?",
      waarom: "Dan vind je precies terug wat de partners kregen.",
      voorbeeld: "initiatiefvoorstel-v0.9.docx",
      zicht: "P",
      diepte: "verdieping",
    }),
    verzonden,
    reactieVoor: datum({
      vraag: "Vóór welke dag kunnen partners reageren?",
      waarom: "Een redelijke termijn geeft partners tijd voor overleg in eigen huis.",
      voorbeeld: "2 juni 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    reacties,
    wijzigingen: teksten({
      vraag: "Wat is er veranderd na de vorige versie, in hele zinnen?",
      waarom: "Wie de vorige versie las, hoeft dan niet alles opnieuw te lezen.",
      voorbeeld: "Hoofdstuk 6 heeft nu twee opties in plaats van drie.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
