import { alineas, getal, groep, jaNee, keuze, lijst, tekst, verwijzing } from "../velden.ts";
import { MODEL } from "./opties.ts";
import { gremiumvelden, regelvelden, rolvelden } from "./samenwerking.ts";

const gremia = lijst({
  naam: ["gremium", "gremia"],
  vraag: "Welke overleggen en teams heeft de samenwerking nodig?",
  waarom: "Elke kernpartner hoort ergens een plek te hebben. Houd het aantal klein: elk gremium kost iedereen tijd.",
  id: { uit: "naam" },
  kop: "naam",
  diepte: "kern",
  velden: gremiumvelden,
});

const rasci = lijst({
  naam: ["RASCI-regel", "RASCI-regels"],
  vraag: "Wie heeft bij elk belangrijk besluit welke rol?",
  waarom:
    "De tabel laat in één oogopslag zien wie beslist. Bij elk besluit is precies één gremium of partner eindverantwoordelijk.",
  kop: "besluit",
  diepte: "verdieping",
  velden: {
    besluit: tekst({
      vraag: "Om welk besluit of product gaat het?",
      waarom: "Denk aan visie, plan, bijstelling, toetreding, communicatie, monitoring en afronding.",
      voorbeeld: "Plan van aanpak vaststellen",
      slecht: { antwoord: "diverse besluiten", omdat: "bij elk besluit hoort een ander rijtje namen." },
      zicht: "P",
      diepte: "kern",
    }),
    r: tekst({
      vraag: "Wie voert dit uit (R)?",
      waarom: "De uitvoerder doet het werk, maar hakt de knoop niet door.",
      voorbeeld: "programmateam",
      slecht: { antwoord: "allemaal", omdat: "als allen het doen, begint er niemand." },
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
    aPartner: verwijzing({
      vraag: "Welke partner is eindverantwoordelijk (A), als dat geen gremium is?",
      waarom:
        "Soms beslist één partner, bijvoorbeeld over de eigen actie. Kies een gremium of een partner, nooit allebei.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
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
    ...rolvelden,
    financiering: alineas({
      vraag: "Hoe betalen de partners wat ze samen doen?",
      waarom: "Het gaat hier om de spelregel. De bedragen staan bij de acties en de begroting.",
      voorbeeld:
        "Elke partner betaalt het eigen werk. Het programmateam betalen de gemeente en de twee scholen samen, ieder een derde.",
      zicht: "P",
      diepte: "verdieping",
    }),
    prijspeil: getal({
      vraag: "Van welk jaar zijn de prijzen in het plan?",
      waarom: "Kosten stijgen. Met het jaar erbij weet iedereen later waarmee je rekende.",
      voorbeeld: "2026",
      zicht: "P",
      diepte: "verdieping",
      min: 2000,
      max: 2100,
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
    ...regelvelden,
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
    langdurig: jaNee({
      vraag: "Is de samenwerking bedoeld voor vele jaren?",
      waarom: "In vele jaren wisselen de mensen. Dan helpt een vorm die niet van personen afhangt.",
      voorbeeld: "nee: de partners denken aan drie of vier jaar",
      zicht: "K",
      diepte: "verdieping",
    }),
    neutraleIdentiteit: jaNee({
      vraag: "Hebben de partners naar buiten een gezicht nodig dat van niemand is?",
      waarom: "Soms wil geen partner achter de vlag van een ander lopen. Een eigen bureau is dan van allemaal.",
      voorbeeld: "nee: niemand heeft er moeite mee dat de gemeente het woord voert",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
