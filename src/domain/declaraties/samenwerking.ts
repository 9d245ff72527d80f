import { alineas, keuze, tekst, verwijzing, verwijzingen } from "../velden.ts";

/** How a body of the coalition decides. */
export const BESLUITREGEL = [
  "consensus",
  "consent",
  "gewone meerderheid",
  "twee derde",
  "ieder over de eigen inzet",
] as const;

/** What is laid down of a body, in an option as well as in the chosen organisation. */
export const gremiumvelden = {
  naam: tekst({
    vraag: "Hoe heet dit gremium?",
    waarom: "Kies één naam en gebruik die overal.",
    voorbeeld: "Stuurgroep Binnenstad",
    slecht: { antwoord: "Taskforce Transitie & Transformatie", omdat: "dit belooft veel en vertelt niets." },
    zicht: "P",
    diepte: "kern",
  }),
  leden: verwijzingen({
    naar: "organisaties",
    vraag: "Welke partners zitten hierin?",
    waarom: "Zo kun je nagaan of geen kernpartner buiten de boot valt.",
    voorbeeld: "Gemeente Hanzestad, Hanzecollege, Hartje Hanzestad, Vastgoedkring Hanzestad",
    zicht: "P",
    diepte: "kern",
  }),
  voorzitter: tekst({
    vraag: "Wie is de voorzitter?",
    waarom: "Een onafhankelijke of wisselende voorzitter helpt als één partner veel gewicht heeft.",
    voorbeeld: "een onafhankelijke voorzitter, door de partners samen gekozen",
    slecht: {
      antwoord: "wordt nog bepaald",
      omdat: "kies dan liever ‘later’, want deze woorden komen zo in het stuk.",
    },
    zicht: "P",
    diepte: "kern",
  }),
  besluitregel: keuze({
    opties: BESLUITREGEL,
    vraag: "Hoe komt dit gremium tot een besluit?",
    waarom:
      "Spreek dit af als er nog geen ruzie is. Over de eigen mensen en het eigen geld beslist een partner altijd zelf.",
    voorbeeld: "consent: een besluit gaat door tenzij iemand een zwaarwegend bezwaar heeft",
    uitleg: {
      consensus: "Allen zeggen ja.",
      consent: "Niemand heeft een groot bezwaar; enthousiast hoeft niet.",
      "gewone meerderheid": "Meer dan de helft is voor.",
      "twee derde": "Minstens twee van de drie zijn voor.",
      "ieder over de eigen inzet": "Niemand beslist over een ander; ieder doet zijn eigen deel.",
    },
    zicht: "P",
    diepte: "kern",
  }),
  taak: alineas({
    vraag: "Wat doet dit gremium, in een zin die met een werkwoord begint?",
    waarom: "Elk soort besluit hoort bij één gremium. Anders wacht ieder op de ander.",
    voorbeeld: "Stelt het plan vast en beslist over aanpassingen van doelen, geld en tijd.",
    slecht: { antwoord: "Regie voeren.", omdat: "na dit woord weet niemand wie de knoop doorhakt." },
    zicht: "P",
    diepte: "verdieping",
  }),
  frequentie: tekst({
    vraag: "Hoe vaak komt dit gremium bij elkaar, als slot van ‘Het gremium komt … bij elkaar’?",
    waarom: "Een vast ritme houdt de aandacht vast, ook als het druk is.",
    voorbeeld: "één keer per kwartaal",
    zicht: "P",
    diepte: "verdieping",
  }),
};

/** Who has which part, and how the partners hold each other to account. */
export const rolvelden = {
  aanspreken: alineas({
    vraag: "Hoe spreken de partners elkaar aan als iemand een toezegging niet nakomt?",
    waarom: "Aanspreken lukt beter als de manier vooraf is afgesproken. Dan is het een gewone stap en geen verwijt.",
    voorbeeld:
      "De trekker belt eerst zelf. Helpt dat niet, dan bespreekt de voorzitter het met de bestuurder. Daarna komt het op de agenda van de stuurgroep.",
    slecht: {
      antwoord: "We zijn allemaal volwassen.",
      omdat: "juist zonder afspraak durft niemand als eerste iets te zeggen.",
    },
    zicht: "P",
    diepte: "kern",
  }),
  opdrachtgever: verwijzing({
    naar: "organisaties",
    vraag: "Welke organisatie is opdrachtgever, als de partners er één aanwijzen?",
    waarom:
      "De opdrachtgever wil het resultaat en beslist over richting en middelen. Een stuurgroep kan dat ook samen zijn.",
    voorbeeld: "Gemeente Hanzestad",
    zicht: "P",
    diepte: "verdieping",
  }),
  programmaleider: verwijzing({
    naar: "personen",
    vraag: "Wie leidt het programma van dag tot dag?",
    waarom: "Deze persoon verbindt de acties en stelt op tijd een bijstelling voor.",
    voorbeeld: "Meral Yildiz",
    zicht: "P",
    diepte: "verdieping",
  }),
  penvoerder: verwijzing({
    naar: "organisaties",
    vraag: "Welke partner vraagt namens allen geld aan en legt er verantwoording over af?",
    waarom: "Een geldgever wil één aanspreekpunt. De penvoerder loopt daarbij ook risico; bespreek dat.",
    voorbeeld: "Hogeschool Merwede",
    zicht: "P",
    diepte: "verdieping",
  }),
  kassier: verwijzing({
    naar: "organisaties",
    vraag: "Welke partner beheert het gezamenlijke geld?",
    waarom:
      "De kassier betaalt wat de partners besluiten en houdt de boeken bij. Zonder gezamenlijk geld is er geen kassier nodig.",
    voorbeeld: "Gemeente Hanzestad",
    zicht: "P",
    diepte: "verdieping",
  }),
  secretariaat: tekst({
    vraag: "Wie verzorgt het secretariaat?",
    waarom: "Iemand moet de afspraken onthouden en de volgende datum plannen.",
    voorbeeld: "het bestuurssecretariaat van Cultuurplein, een halve dag per week",
    zicht: "P",
    diepte: "verdieping",
  }),
};

/** How partners come in and go out, and who speaks for all. */
export const regelvelden = {
  toetreding: alineas({
    vraag: "Hoe kan een nieuwe partner meedoen?",
    waarom: "Niet alle acties hebben bij de start een uitvoerder. Maak het daarom makkelijk om later aan te sluiten.",
    voorbeeld:
      "Een nieuwe partner onderschrijft de visie en noemt een eigen bijdrage. De stuurgroep beslist in haar eerstvolgende overleg.",
    slecht: {
      antwoord: "Nieuwe partners zijn welkom.",
      omdat: "je leest niet wat zij meebrengen en wie erover beslist.",
    },
    zicht: "P",
    diepte: "verdieping",
  }),
  uittreding: alineas({
    vraag: "Hoe kan een partner stoppen?",
    waarom: "Een nette uitgang maakt instappen minder spannend. Regel vooral wie de lopende acties overneemt.",
    voorbeeld:
      "Een partner die wil stoppen, meldt dat drie maanden vooraf met de reden. De partner draagt lopende acties over of rondt ze af.",
    slecht: { antwoord: "Stoppen kan niet.", omdat: "wie niet weg mag, durft ook niet te beginnen." },
    zicht: "P",
    diepte: "verdieping",
  }),
  woordvoering: alineas({
    vraag: "Wie spreekt namens de coalitie met pers en publiek?",
    waarom: "Partners verrassen elkaar dan niet in de krant.",
    voorbeeld: "De voorzitter van de stuurgroep spreekt namens de coalitie. Elke partner spreekt over de eigen acties.",
    slecht: { antwoord: "Iedereen mag met de pers praten.", omdat: "morgen staan er dan drie verhalen in de krant." },
    zicht: "P",
    diepte: "verdieping",
  }),
};
