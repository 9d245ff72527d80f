import { alineas, keuze, lijst, tekst, teksten, verwijzing, verwijzingen } from "../velden.ts";
import { MODEL, OORDEEL } from "./opties.ts";
import { gremiumvelden, regelvelden, rolvelden } from "./samenwerking.ts";

/** The judgement per criterion, the same for options of content and of organisation, so that they can be compared. */
const oordelen = lijst({
  naam: ["oordeel", "oordelen"],
  vraag: "Hoe scoort deze optie op elk van de criteria?",
  waarom: "Met dezelfde criteria bij elke optie kunnen de partners eerlijk vergelijken.",
  kop: "criterium",
  diepte: "verdieping",
  velden: {
    criterium: tekst({
      vraag: "Over welk criterium gaat dit oordeel?",
      waarom:
        "Gebruik precies de woorden van de lijst met criteria, dan komt het oordeel op de goede plek in de tabel.",
      voorbeeld: "Zichtbaar resultaat binnen twee jaar",
      slecht: { antwoord: "snelheid", omdat: "in jullie lijst heet dit ‘zichtbaar resultaat binnen twee jaar’." },
      zicht: "P",
      diepte: "kern",
    }),
    oordeel: keuze({
      opties: OORDEEL,
      vraag: "Is deze optie op dit criterium sterk, redelijk of zwak?",
      waarom: "Drie woorden zijn genoeg voor een gesprek. Een rapportcijfer lijkt preciezer dan het is.",
      voorbeeld: "sterk: de eerste panden zijn al beschikbaar",
      zicht: "P",
      diepte: "kern",
    }),
    toelichting: tekst({
      vraag: "Waarom krijgt deze optie dit oordeel?",
      waarom: "Met de reden erbij kunnen partners het oordeel controleren of tegenspreken.",
      voorbeeld: "De eerste lege panden kunnen al na de zomer open.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const alleenInitiatief = { veld: "variant", is: ["initiatief"] } as const;

export const inhoudelijkeOpties = lijst({
  naam: ["inhoudelijke optie", "inhoudelijke opties"],
  vraag: "Uit welke twee of drie inhoudelijke richtingen kunnen de partners kiezen?",
  waarom:
    "Met één optie valt er niets te kiezen en met vier raken partners het overzicht kwijt. Elke optie legt een ander accent binnen dezelfde visie.",
  id: {},
  kop: "naam",
  diepte: "kern",
  wanneer: alleenInitiatief,
  velden: {
    naam: tekst({
      vraag: "Hoe noem je deze optie in een paar woorden?",
      waarom: "Een sprekende naam maakt het gesprek makkelijker. De letter A, B of C komt er vanzelf voor.",
      voorbeeld: "Leren in de binnenstad",
      slecht: { antwoord: "Optie A plus", omdat: "de letter komt er vanzelf bij; de naam moet vertellen wat het is." },
      zicht: "P",
      diepte: "kern",
    }),
    kern: alineas({
      vraag: "Waar draait het om als de partners voor deze optie kiezen?",
      waarom:
        "De kern laat zien waarin deze optie verschilt van de andere. Lees ze naast elkaar om dat te controleren.",
      voorbeeld:
        "Studenten en bewoners leren en werken in lege winkels. Zo komt er overdag weer leven in de straten rond de Grote Markt.",
      slecht: {
        antwoord: "Een brede aanpak op alle onderwerpen.",
        omdat: "als alles erin zit, valt er niets te kiezen.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    voordelen: teksten({
      vraag: "Welke voordelen heeft deze optie, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Noem ook voordelen waar vooral één partner iets aan heeft. Die bepalen vaak of hij meedoet.",
      voorbeeld: "snel zichtbaar voor bezoekers",
      slecht: { antwoord: "beter voor iedereen", omdat: "zeg welke partner er wat aan heeft." },
      zicht: "P",
      diepte: "kern",
    }),
    nadelen: teksten({
      vraag: "Welke nadelen heeft deze optie, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Een optie zonder nadelen gelooft niemand. Eerlijke nadelen maken de keuze beter.",
      voorbeeld: "levert de Vastgoedkring pas op termijn iets op",
      slecht: { antwoord: "geen", omdat: "lezers gaan dan zelf zoeken en vertrouwen de rest ook minder." },
      zicht: "P",
      diepte: "kern",
    }),
    wel: teksten({
      vraag: "Wat doen de partners wel als ze deze optie kiezen, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Zo weten partners waar ze ja tegen zeggen.",
      voorbeeld: "lege winkels tijdelijk geschikt maken voor onderwijs",
      slecht: {
        antwoord: "inzetten op leegstand",
        omdat: "‘inzetten op’ kan alles zijn; begin met wat mensen zien gebeuren.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    niet: teksten({
      vraag: "Wat laten de partners liggen als ze deze optie kiezen, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Kiezen is ook iets niet doen. Als dat vooraf duidelijk is, komt er later minder teleurstelling.",
      voorbeeld: "nieuwe grote evenementen",
      slecht: { antwoord: "minder belangrijke zaken", omdat: "wie zijn wens hier mist, wil lezen dat je eraan dacht." },
      zicht: "P",
      diepte: "verdieping",
    }),
    bijdrageAanDoelen: alineas({
      vraag: "Wat draagt deze optie bij aan de doelen waar de partners aan denken?",
      waarom: "De optie is een weg naar de doelen. Wie de bijdrage niet kan uitleggen, heeft een losse activiteit.",
      voorbeeld:
        "Deze optie helpt vooral tegen leegstand en trekt jonge bezoekers. Aan het vergroenen draagt ze weinig bij.",
      zicht: "P",
      diepte: "verdieping",
    }),
    aantrekkelijkVoor: verwijzingen({
      naar: "organisaties",
      vraag: "Voor welke partners is deze optie het aantrekkelijkst?",
      waarom:
        "Je ziet zo of elke partner in minstens één optie iets van zijn belang terugvindt. Noem alleen partners van wie je dit mag delen.",
      voorbeeld: "Hanzecollege en Hogeschool Merwede",
      zicht: "P",
      diepte: "verdieping",
    }),
    inzet: tekst({
      vraag: "Hoeveel inzet vraagt deze optie naar schatting van de partners?",
      waarom: "Een grove schatting is nu genoeg. Bedragen en uren per actie komen in het plan van aanpak.",
      voorbeeld: "Ongeveer een dag per week van vier partners, en geld voor de inrichting van twee panden.",
      slecht: { antwoord: "beperkt", omdat: "reken uit hoeveel dagen en van wie, ook al is het een schatting." },
      zicht: "P",
      diepte: "verdieping",
    }),
    risico: tekst({
      vraag: "Wat is het grootste risico van deze optie?",
      waarom: "Door het risico vooraf te noemen, kunnen partners er een voorwaarde bij stellen.",
      voorbeeld: "Eigenaren verhuren een pand toch aan een betalende huurder, zodat de school moet verhuizen.",
      slecht: { antwoord: "het kan mislukken", omdat: "noem de gebeurtenis waardoor het mislukt." },
      zicht: "P",
      diepte: "verdieping",
    }),
    oordelen,
    variantVan: verwijzing({
      naar: "inhoudelijkeOpties",
      vraag: "Van welke eerdere optie is dit een variant?",
      waarom: "Na een gesprek ontstaat vaak een tussenvorm. Zo blijft te volgen waar die vandaan komt.",
      voorbeeld: "Leren in de binnenstad",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

/** Rows, for nothing refers to a body before it is chosen; step 7 of the plan starts from them. */
const gremia = lijst({
  naam: ["gremium", "gremia"],
  vraag: "Welke overleggen en teams horen bij deze manier van samenwerken?",
  waarom: "Partners kiezen pas echt als zij zien wie waar aan tafel zit, wie voorzit en hoe een besluit valt.",
  kop: "naam",
  diepte: "kern",
  velden: gremiumvelden,
});

export const samenwerkingsopties = lijst({
  naam: ["samenwerkingsoptie", "samenwerkingsopties"],
  vraag: "Uit welke twee of drie manieren van samenwerken kunnen de partners kiezen?",
  waarom:
    "Partners hebben vaak eigen ideeën over wie beslist en wie betaalt. Houd deze keuze los van de inhoud, dan kan elke inhoudelijke optie met elk model samengaan.",
  id: {},
  kop: "naam",
  diepte: "kern",
  wanneer: alleenInitiatief,
  velden: {
    model: keuze({
      opties: MODEL,
      vraag: "Op welk besturingsmodel lijkt deze optie het meest?",
      waarom: "De modellen geven een begin met rollen en overleggen. Je past ze daarna aan op deze partners.",
      voorbeeld: "thematafels: elke partner is vooral bij één thema betrokken",
      zicht: "P",
      diepte: "kern",
    }),
    modelAdvies: tekst({
      vraag: "Welk besturingsmodel past volgens de vuistregels bij deze optie?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "netwerktafel",
      zicht: "K",
      diepte: "verdieping",
    }),
    modelReden: alineas({
      vraag: "Waarom werk je een ander model uit dan het advies?",
      waarom: "Partners vragen waarom een model er niet bij zit. Dan heb je een antwoord.",
      voorbeeld: "Twee besturen vroegen zelf om een stuurgroep, dus die hoort bij de keuze.",
      zicht: "K",
      diepte: "verdieping",
    }),
    naam: tekst({
      vraag: "Hoe noem je deze manier van samenwerken?",
      waarom: "Een eigen naam maakt het model van de partners zelf. Het nummer komt er vanzelf voor.",
      voorbeeld: "Drie binnenstadstafels",
      slecht: {
        antwoord: "Model 3 (variant b)",
        omdat: "partners kiezen makkelijker als de naam laat zien wie er samen zit.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    beschrijving: alineas({
      vraag: "Hoe werkt dit in deze coalitie: wie overlegt, wie beslist en wie voert uit?",
      waarom: "Partners willen zich kunnen voorstellen waar zij zelf komen te zitten.",
      voorbeeld:
        "Aan elke tafel werken drie tot vijf partners aan één thema. De trekkers van de tafels zien elkaar elke maand en bewaken samen de visie.",
      zicht: "P",
      diepte: "verdieping",
    }),
    voordelen: teksten({
      vraag: "Welke voordelen heeft dit model voor deze partners, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Kijk niet naar het model in het algemeen, maar naar deze partners en hun verschillen.",
      voorbeeld: "kleine partners doen mee zonder veel te vergaderen",
      slecht: { antwoord: "bewezen effectief", omdat: "waar dan, en waarom ook bij deze zeven partners?" },
      zicht: "P",
      diepte: "kern",
    }),
    nadelen: teksten({
      vraag: "Welke nadelen heeft dit model voor deze partners, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Elk model kost iets: tijd, invloed of geld. Partners kiezen beter als ze dat vooraf weten.",
      voorbeeld: "niemand stuurt als een tafel stilvalt",
      slecht: { antwoord: "kost overleg", omdat: "elk model kost overleg; noem hoeveel avonden en van wie." },
      zicht: "P",
      diepte: "kern",
    }),
    gremia,
    ...rolvelden,
    financiering: alineas({
      vraag: "Hoe betalen de partners in dit model de acties die extra geld vragen?",
      waarom:
        "De precieze bedragen zijn nog niet nodig. Een basisafspraak per model voorkomt dat geld later de samenwerking openbreekt.",
      voorbeeld: "Elke tafel zoekt zelf geld voor de eigen acties. Samen betalen de partners alleen de coördinator.",
      zicht: "P",
      diepte: "verdieping",
    }),
    voortgangsbewaking: alineas({
      vraag: "Hoe houden de partners in dit model samen zicht op de voortgang?",
      waarom: "Wie dit nu al bespreekt, hoeft later niet te onderhandelen over controle.",
      voorbeeld: "Elk halfjaar vertelt elke trekker op de partnerdag wat zichtbaar werd en wat vastloopt.",
      zicht: "P",
      diepte: "verdieping",
    }),
    ...regelvelden,
    oordelen,
    variantVan: verwijzing({
      vraag: "Van welke eerdere manier van samenwerken is dit een variant?",
      waarom: "Na een gesprek ontstaat vaak een tussenvorm. Zo blijft te volgen waar die vandaan komt.",
      voorbeeld: "Drie binnenstadstafels",
      zicht: "P",
      diepte: "verdieping",
      naar: "samenwerkingsopties",
    }),
  },
});
