import { alineas, datum, groep, jaNee, keuze, lijst, tekst, tijd, verwijzingen } from "../velden.ts";
import { formuleringen } from "./formuleringen.ts";
import { zevenVragen } from "./zevenVragen.ts";

const terugkoppeling = groep({
  titel: "De terugkoppeling aan de gesprekspartner",
  velden: {
    antwoordVoor: datum({
      ligt: "vooruit",
      vraag: "Voor welke datum vraag je om een reactie op de terugkoppeling?",
      waarom: "Met een datum weet de ander waar hij aan toe is, en weet jij wanneer je mag bellen.",
      voorbeeld: "30 januari 2026",
      zicht: "G",
      diepte: "kern",
    }),
    watErmeeGebeurt: alineas({
      vraag: "Wat doe je met wat zij je vertelden, in hele zinnen aan de gesprekspartner?",
      waarom: "Wie weet waar zijn woorden terechtkomen, geeft eerder toestemming.",
      voorbeeld:
        "De zinnen waarmee u akkoord gaat, gebruik ik in stukken voor de lezers die achter de zin staan. De rest van ons gesprek deel ik niet met de andere partners.",
      zicht: "G",
      diepte: "verdieping",
    }),
    verstuurd: datum({
      ligt: "terug",
      vraag: "Op welke datum is de terugkoppeling verstuurd?",
      waarom: "Een gesprek is pas klaar als de ander heeft gezien wat jij ervan meeneemt.",
      voorbeeld: "19 januari 2026",
      zicht: "G",
      diepte: "kern",
    }),
    reactie: alineas({
      vraag: "Wat antwoordden zij op de terugkoppeling?",
      waarom: "Een correctie zegt vaak meer over hun belang dan het gesprek zelf.",
      voorbeeld: "Zij willen ‘stageplek’ vervangen door ‘leerwerkplek’. Verder herkennen zij alles.",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});

/** Talks with intended partners. What is said stays with the adviser until the partner releases a wording of it. */
export const gesprekken = lijst({
  naam: ["gesprek", "gesprekken"],
  vraag: "Welke gesprekken voer je met mogelijke partners?",
  waarom:
    "Onder vier ogen zeggen mensen wat zij aan een volle tafel verzwijgen. Spreek in ieder geval alle kernpartners.",
  diepte: "kern",
  id: {},
  kop: "partners",
  velden: {
    partners: verwijzingen({
      vraag: "Met welke organisatie of organisaties is dit gesprek?",
      waarom: "Meestal praat je met één partner tegelijk. In een groep zijn mensen voorzichtiger.",
      voorbeeld: "Hanzecollege",
      zicht: "G",
      diepte: "kern",
      naar: "organisaties",
    }),
    personen: verwijzingen({
      vraag: "Wie zitten er namens hen aan tafel?",
      waarom: "Een directeur kijkt anders naar de opgave dan een docent. Weet wiens blik je hoort.",
      voorbeeld: "Tom Bakker en Pieter Jansma",
      zicht: "G",
      diepte: "kern",
      naar: "personen",
    }),
    stand: keuze({
      vraag: "Hoe ver ben je met dit gesprek?",
      waarom: "Ook een weigering leg je vast. Dan vraagt niemand zich later af of je deze partner vergeten bent.",
      voorbeeld: "gepland: de afspraak staat, de leidraad moet nog worden gemaakt",
      uitleg: {
        "te plannen": "Er is nog geen dag.",
        gepland: "De dag staat vast.",
        gevoerd: "Het gesprek is geweest.",
        geweigerd: "Zij willen niet praten; ook dat is een antwoord.",
        "niet nodig": "Je weet al genoeg, of zij doen niet mee.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["te plannen", "gepland", "gevoerd", "geweigerd", "niet nodig"],
    }),
    datum: datum({
      afspraak: true,
      vraag: "Op welke datum is het gesprek?",
      waarom: "De datum staat in het verzoek en in de terugkoppeling.",
      voorbeeld: "15 januari 2026",
      zicht: "G",
      diepte: "kern",
    }),
    tijd: tijd({
      vraag: "Hoe laat begint het gesprek?",
      waarom: "Reken op een uur. Korter is te weinig voor alle zeven vragen.",
      voorbeeld: "10.00",
      zicht: "G",
      diepte: "verdieping",
    }),
    plaats: tekst({
      vraag: "Waar is het gesprek?",
      waarom: "Ga zo mogelijk naar hen toe. Je ziet dan meteen hoe zij werken.",
      voorbeeld: "Hanzecollege, Schoolstraat 2, kamer 1.14",
      zicht: "G",
      diepte: "verdieping",
    }),
    vorm: keuze({
      vraag: "In welke vorm voer je dit gesprek?",
      waarom: "Bilateraal is de gewone vorm. Een groep of een telefoontje kan, als je weet wat je mist.",
      voorbeeld: "bilateraal: de bestuurder heeft zorgen die hij niet in een groep wil delen",
      uitleg: {
        bilateraal: "Jij met één organisatie; dat is de gewone vorm.",
        groepsgesprek: "Met meer organisaties tegelijk.",
        "telefonisch of online": "Op afstand, met één organisatie.",
        "op basis van stukken": "Je las het in een visie of jaarplan; er was geen gesprek.",
      },
      zicht: "G",
      diepte: "verdieping",
      opties: ["bilateraal", "groepsgesprek", "telefonisch of online", "op basis van stukken"],
    }),
    door: tekst({
      vraag: "Wie van jullie voert het gesprek?",
      waarom: "Twee paar oren horen meer, maar één gezicht praat makkelijker.",
      voorbeeld: "Marieke Hofman",
      zicht: "G",
      diepte: "verdieping",
    }),
    verzoekVerstuurd: datum({
      ligt: "terug",
      vraag: "Op welke datum is het verzoek om dit gesprek verstuurd?",
      waarom: "Hoor je na een week niets, dan bel je. De datum staat ook boven de brief.",
      voorbeeld: "15 december 2025",
      zicht: "G",
      diepte: "verdieping",
    }),
    vertrouwelijkheidBesproken: jaNee({
      vraag: "Heb je verteld wat je met hun antwoorden doet en wat je niet kunt beloven?",
      waarom: "Beloof nooit volledige geheimhouding: bij een overheid kan iemand notities opvragen.",
      voorbeeld: "ja: aan het begin, met de uitleg over de terugkoppeling",
      zicht: "V",
      diepte: "verdieping",
    }),
    notitie: alineas({
      vraag: "Wat heb je tijdens of na het gesprek opgeschreven?",
      waarom: "Plak hier gerust je ruwe aantekeningen. Ze blijven bij jou en komen in geen enkel stuk voor partners.",
      voorbeeld:
        "Open gesprek van een uur. Vooral stageplekken spelen. Hij noemde twee keer het pand aan de Korte Hanzestraat.",
      slecht: {
        antwoord: "Fijn gesprek gehad, zijn positief.",
        omdat: "over twee maanden kun je hier niets meer mee.",
      },
      zicht: "V",
      diepte: "kern",
    }),
    ...zevenVragen,
    observaties: alineas({
      vraag: "Wat viel je op aan de manier waarop het gesprek liep?",
      waarom: "Een stilte of een ander onderwerp zegt soms waar het om draait. Houd het feitelijk.",
      voorbeeld: "Over geld begon niemand, ook niet toen we de panden bespraken.",
      zicht: "V",
      diepte: "verdieping",
    }),
    formuleringen,
    terugkoppeling,
  },
});
