import { alineas, groep, jaNee, keuze, lijst, tekst, verwijzing, verwijzingen } from "../velden.ts";
import { MODEL } from "./opties.ts";

/** How a body of the coalition decides. */
export const BESLUITREGEL = [
  "consensus",
  "consent",
  "gewone meerderheid",
  "twee derde",
  "ieder over de eigen inzet",
] as const;

const gremia = lijst({
  naam: ["gremium", "gremia"],
  vraag: "Welke overleggen en teams heeft de samenwerking nodig?",
  waarom: "Elke kernpartner hoort ergens een plek te hebben. Houd het aantal klein: elk gremium kost iedereen tijd.",
  id: { uit: "naam" },
  kop: "naam",
  diepte: "kern",
  velden: {
    naam: tekst({
      vraag: "Hoe heet dit gremium?",
      waarom: "Kies één naam en gebruik die overal.",
      voorbeeld: "Stuurgroep Binnenstad",
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
      zicht: "P",
      diepte: "kern",
    }),
    besluitregel: keuze({
      opties: BESLUITREGEL,
      vraag: "Hoe komt dit gremium tot een besluit?",
      waarom:
        "Spreek dit af als er nog geen ruzie is. Over de eigen mensen en het eigen geld beslist een partner altijd zelf.",
      voorbeeld: "consent: een besluit gaat door tenzij iemand een zwaarwegend bezwaar heeft",
      zicht: "P",
      diepte: "kern",
    }),
    taak: alineas({
      vraag: "Wat doet dit gremium, in een zin die met een werkwoord begint?",
      waarom: "Elk soort besluit hoort bij één gremium. Anders wacht ieder op de ander.",
      voorbeeld: "Stelt het plan vast en beslist over aanpassingen van doelen, geld en tijd.",
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
  },
});

const rasci = lijst({
  naam: ["RASCI-regel", "RASCI-regels"],
  vraag: "Wie heeft bij elk belangrijk besluit welke rol?",
  waarom:
    "De tabel laat in één oogopslag zien wie beslist. Bij elk besluit draagt precies één gremium de eindverantwoordelijkheid.",
  kop: "besluit",
  diepte: "verdieping",
  velden: {
    besluit: tekst({
      vraag: "Om welk besluit of product gaat het?",
      waarom: "Denk aan visie, plan, bijstelling, toetreding, communicatie, monitoring en afronding.",
      voorbeeld: "Plan van aanpak vaststellen",
      zicht: "P",
      diepte: "kern",
    }),
    r: tekst({
      vraag: "Wie voert dit uit (R)?",
      waarom: "De uitvoerder doet het werk, maar hakt de knoop niet door.",
      voorbeeld: "programmateam",
      zicht: "P",
      diepte: "kern",
    }),
    a: verwijzing({
      naar: "gremia",
      vraag: "Welk gremium is eindverantwoordelijk (A)?",
      waarom: "Precies één: bij twee eindverantwoordelijken beslist niemand.",
      voorbeeld: "Stuurgroep Binnenstad",
      zicht: "P",
      diepte: "kern",
    }),
    s: tekst({
      vraag: "Wie helpt daarbij (S)?",
      waarom: "Wie helpt, moet er ook tijd voor hebben.",
      voorbeeld: "trekkers van de acties",
      zicht: "P",
      diepte: "verdieping",
    }),
    c: tekst({
      vraag: "Wie geeft vooraf advies (C)?",
      waarom: "Advies vooraf is iets anders dan uitleg achteraf. Noem alleen wie je echt wilt horen.",
      voorbeeld: "klankbordgroep van bewoners",
      zicht: "P",
      diepte: "verdieping",
    }),
    i: tekst({
      vraag: "Wie krijgt na afloop bericht (I)?",
      waarom: "Partners die niets horen, denken dat er niets gebeurt.",
      voorbeeld: "alle partners",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

export const organisatie = groep({
  titel: "De organisatie van de samenwerking",
  velden: {
    model: keuze({
      opties: MODEL,
      vraag: "Voor welk besturingsmodel hebben de partners gekozen?",
      waarom:
        "Het model bepaalt wie het plan mag vaststellen en bijstellen. In de praktijk maak je het altijd op maat.",
      voorbeeld: "stuurgroep met programmateam: vier partners brengen mensen en geld in",
      zicht: "P",
      diepte: "kern",
    }),
    omschrijving: alineas({
      vraag: "Hoe werken de partners in dit model samen?",
      waarom: "Een paar gewone zinnen helpen meer dan een schema alleen.",
      voorbeeld:
        "Vier bestuurders vormen de stuurgroep. Een klein programmateam met mensen van de partners verbindt de acties. Bewoners denken mee in een klankbordgroep.",
      zicht: "P",
      diepte: "verdieping",
    }),
    gremia,
    aanspreken: alineas({
      vraag: "Hoe spreken de partners elkaar aan als iemand een toezegging niet nakomt?",
      waarom: "Aanspreken lukt beter als de manier vooraf is afgesproken. Dan is het een gewone stap en geen verwijt.",
      voorbeeld:
        "De trekker belt eerst zelf. Helpt dat niet, dan bespreekt de voorzitter het met de bestuurder. Daarna komt het op de agenda van de stuurgroep.",
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
    financiering: alineas({
      vraag: "Hoe betalen de partners wat ze samen doen?",
      waarom: "Het gaat hier om de spelregel. De bedragen staan bij de acties en de begroting.",
      voorbeeld:
        "Elke partner betaalt het eigen werk. Het programmateam betalen de gemeente en de twee scholen samen, ieder een derde.",
      zicht: "P",
      diepte: "verdieping",
    }),
    voortgangsbewaking: alineas({
      vraag: "Hoe houden de partners samen zicht op de voortgang?",
      waarom:
        "De partners moeten elkaar blijven ontmoeten over de visie. Een lange lijst per actie past daar slecht bij.",
      voorbeeld:
        "De programmaleider houdt de stand bij. De stuurgroep bespreekt elk kwartaal hooguit vijf aandachtspunten.",
      zicht: "P",
      diepte: "verdieping",
    }),
    toetreding: alineas({
      vraag: "Hoe kan een nieuwe partner meedoen?",
      waarom: "Niet alle acties hebben bij de start een uitvoerder. Maak het daarom makkelijk om later aan te sluiten.",
      voorbeeld:
        "Een nieuwe partner onderschrijft de visie en noemt een eigen bijdrage. De stuurgroep beslist in haar eerstvolgende overleg.",
      zicht: "P",
      diepte: "verdieping",
    }),
    uittreding: alineas({
      vraag: "Hoe kan een partner stoppen?",
      waarom: "Een nette uitgang maakt instappen minder spannend. Regel vooral wie de lopende acties overneemt.",
      voorbeeld:
        "Een partner die wil stoppen, meldt dat drie maanden vooraf met de reden. De partner draagt lopende acties over of rondt ze af.",
      zicht: "P",
      diepte: "verdieping",
    }),
    woordvoering: alineas({
      vraag: "Wie spreekt namens de coalitie met pers en publiek?",
      waarom: "Partners verrassen elkaar dan niet in de krant.",
      voorbeeld:
        "De voorzitter van de stuurgroep spreekt namens de coalitie. Elke partner spreekt over de eigen acties.",
      zicht: "P",
      diepte: "verdieping",
    }),
    communicatie: alineas({
      vraag: "Hoe vertellen de partners samen wat zij doen en bereiken?",
      waarom: "Zichtbaar succes trekt nieuwe partners en geldgevers aan. Laat ook zien wie wat bijdroeg.",
      voorbeeld: "Elk kwartaal een kort verhaal uit de binnenstad, dat alle partners via hun eigen kanalen delen.",
      zicht: "P",
      diepte: "verdieping",
    }),
    rasci,
    modelAdvies: tekst({
      vraag: "Welke modellen passen volgens de vuistregels bij deze partners?",
      waarom: "Het advies is een begin van het gesprek. Bewaar het naast de keuze, dan kun je het verschil uitleggen.",
      voorbeeld: "stuurgroep met programmateam of thematafels",
      zicht: "K",
      diepte: "verdieping",
    }),
    modelReden: alineas({
      vraag: "Waarom kozen de partners dit model, zeker als het afwijkt van het advies?",
      waarom: "Bij een wisseling van bestuur is dit vaak de eerste vraag.",
      voorbeeld: "De bestuurders willen zelf aan tafel zitten, omdat elk van hen mensen levert.",
      zicht: "K",
      diepte: "verdieping",
    }),
    vertrouwen: keuze({
      opties: ["laag", "wisselend", "hoog"],
      vraag: "Hoe groot is volgens jou het onderlinge vertrouwen tussen de partners?",
      waarom:
        "Weinig vertrouwen vraagt om duidelijker regels en een vaste regisseur. Dit oordeel blijft bij jou en komt in geen enkel document.",
      voorbeeld: "wisselend: de scholen kennen elkaar goed, ondernemers en bewoners tasten elkaar nog af",
      zicht: "V",
      diepte: "verdieping",
    }),
    dominanteFinancier: jaNee({
      vraag: "Betaalt één partner veruit het meeste van wat de coalitie samen doet?",
      waarom: "Wie het meeste betaalt, wil meestal ook het laatste woord. Een model dat dat ontkent, houdt geen stand.",
      voorbeeld: "ja: de gemeente brengt driekwart van het extra geld in",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
