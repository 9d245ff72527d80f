import { alineas, datum, groep, jaNee, keuze, lijst, tekst, verwijzing, verwijzingen } from "../velden.ts";
import { TAALVORM } from "./opties.ts";

const adviseur = groep({
  titel: "De adviseur",
  velden: {
    naam: tekst({
      vraag: "Wat is je eigen naam, zoals die onder stukken staat?",
      waarom: "Partners moeten weten wie het proces begeleidt en wie ze kunnen bellen.",
      voorbeeld: "Marieke Hofman",
      slecht: { antwoord: "Marieke", omdat: "onder een brief aan een wethouder hoort ook je achternaam." },
      zicht: "O",
      diepte: "kern",
    }),
    bureau: tekst({
      vraag: "Voor welk bureau of welke afdeling werk je?",
      waarom: "Zo is duidelijk vanuit welke plek je de partners begeleidt.",
      voorbeeld: "Bureau Samenloop",
      slecht: { antwoord: "advies", omdat: "hiermee weet niemand waar je te vinden bent." },
      zicht: "O",
      diepte: "kern",
    }),
    adres: tekst({
      vraag: "In welke straat en op welk nummer zit je bureau?",
      waarom: "Het staat als afzender boven brieven die jij verstuurt.",
      voorbeeld: "Havenkade 14",
      zicht: "P",
      diepte: "verdieping",
    }),
    postcode: tekst({
      vraag: "Wat is de postcode van je bureau?",
      waarom: "Samen met straat en plaats maakt die het adres in de brief compleet.",
      voorbeeld: "8011 KL",
      zicht: "P",
      diepte: "verdieping",
      vorm: "postcode",
    }),
    plaats: tekst({
      vraag: "In welke plaats zit je bureau?",
      waarom: "De plaats staat in het adres en voor de datum van je brieven.",
      voorbeeld: "Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    telefoon: tekst({
      vraag: "Op welk nummer kunnen partners je bellen?",
      waarom: "Wie twijfelt of hij meedoet, belt eerder dan dat hij schrijft.",
      voorbeeld: "06 12 34 56 78",
      zicht: "P",
      diepte: "verdieping",
      vorm: "telefoon",
    }),
    email: tekst({
      vraag: "Op welk e-mailadres kunnen partners je bereiken?",
      waarom: "Reacties op een brief of verslag komen dan bij jou terecht.",
      voorbeeld: "marieke@bureausamenloop.example",
      zicht: "P",
      diepte: "verdieping",
      vorm: "e-mail",
    }),
    website: tekst({
      vraag: "Wat is het adres van de website van je bureau?",
      waarom: "Een nieuwe partner kan zo nagaan wie er achter de uitnodiging zit.",
      voorbeeld: "www.bureausamenloop.example",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const bronnen = lijst({
  naam: ["bron", "bronnen"],
  vraag: "Op welke feiten over de opgave wil je je in stukken beroepen?",
  waarom: "Partners gaan sneller aan de slag als ze het eens zijn over de feiten. Een bron voorkomt welles-nietes.",
  diepte: "verdieping",
  kop: "feit",
  velden: {
    feit: tekst({
      vraag: "Welk feit wil je noemen?",
      waarom: "Eén duidelijk cijfer of feit zegt meer dan een algemene klacht.",
      voorbeeld: "Eind 2025 stond 14% van de winkelruimte in de binnenstad leeg.",
      slecht: {
        antwoord: "Het gaat slecht met de winkels.",
        omdat: "hier staat geen cijfer in, dus de lezer kan het niet nagaan.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    titel: tekst({
      vraag: "Uit welk onderzoek of stuk komt dit feit?",
      waarom: "De lezer kan dan zelf beoordelen hoe sterk het feit is.",
      voorbeeld: "Monitor binnenstad 2025, gemeente Hanzestad",
      slecht: { antwoord: "internet", omdat: "zo vindt niemand het stuk terug." },
      zicht: "P",
      diepte: "kern",
    }),
    vindplaats: tekst({
      vraag: "Waar kan de lezer deze bron vinden?",
      waarom: "Wie het cijfer wil nakijken, moet dat zonder jouw hulp kunnen doen.",
      voorbeeld: "www.hanzestad.example/monitor-binnenstad, bladzijde 12",
      zicht: "P",
      diepte: "verdieping",
    }),
    datum: datum({
      vraag: "Van welke datum is deze bron?",
      waarom: "Een oud cijfer nodigt uit tot discussie; met de datum erbij ben je eerlijk.",
      voorbeeld: "15 december 2025",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const rondes = groep({
  titel: "Het aantal rondes",
  velden: {
    advies: keuze({
      vraag: "Welk aantal rondes volgt uit de overeenstemming en de samenwerking die er al zijn?",
      waarom: "Wie het al eens is en al samenwerkt, kan sneller naar een plan. Anders is een ronde extra nodig.",
      voorbeeld: "3: de partners zijn het maar beperkt eens en werken alleen af en toe samen",
      zicht: "K",
      diepte: "verdieping",
      opties: ["2", "3", "2 of 3"],
    }),
    keuze: keuze({
      vraag: "Hoeveel rondes verwacht je nodig te hebben?",
      waarom:
        "Met 2 rondes ga je direct op een plan van aanpak af. Met 3 rondes beslissen de partners eerst of en hoe ze verder willen.",
      voorbeeld: "3: ondernemers en bewoners hebben nog niet eerder samen aan tafel gezeten",
      uitleg: {
        "2": "Na de eerste bijeenkomst schrijven jullie meteen een plan.",
        "3": "Jullie kiezen eerst samen een richting; daarna komt het plan.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["2", "3"],
    }),
    reden: alineas({
      vraag: "Waarom kies je voor dit aantal rondes?",
      waarom: "Later wil je nog weten waarom je van het advies afweek, of waarom je twijfelde.",
      voorbeeld:
        "De gemeente en het Hanzecollege kunnen snel, maar de Vastgoedkring wil eerst zien dat haar belang meetelt. Daarom nemen we een ronde extra.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});

const team = lijst({
  naam: ["teamlid", "teamleden"],
  vraag: "Wie werken er samen met jou aan deze opdracht?",
  waarom: "Gesprekken en bijeenkomsten verdeel je over het team, dus moet duidelijk zijn wie wat doet.",
  diepte: "verdieping",
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Hoe heet dit teamlid?",
      waarom: "Bij elk gesprek leg je vast wie het voerde.",
      voorbeeld: "Joost Brandsma",
      slecht: { antwoord: "de stagiair", omdat: "volgend jaar weet je niet meer wie dat was." },
      zicht: "K",
      diepte: "kern",
    }),
    rol: tekst({
      vraag: "Wat doet dit teamlid in de opdracht?",
      waarom: "Zo blijven taken niet tussen twee collega’s liggen.",
      voorbeeld: "voert de gesprekken met vastgoedeigenaren",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});

/** What is known of the coalition as a whole, before the first talk. */
export const coalitie = groep({
  titel: "De coalitie",
  velden: {
    naam: tekst({
      vraag: "Onder welke naam werken jullie aan deze coalitie?",
      waarom: "Een herkenbare naam maakt er iets gezamenlijks van. Een werktitel is genoeg om te beginnen.",
      voorbeeld: "Vitale binnenstad Hanzestad",
      slecht: { antwoord: "Project Stedelijke Vitalisering Fase 1", omdat: "zo praat niemand over zijn eigen straat." },
      zicht: "O",
      diepte: "kern",
    }),
    onderwerp: tekst({
      vraag: "Waarover gaat de coalitie, in een paar woorden die passen na ‘samenwerken aan’?",
      waarom: "Je gebruikt dit in de onderwerpregel van brieven en in de eerste zin van stukken.",
      voorbeeld: "een levendige binnenstad",
      slecht: { antwoord: "Vitaliteit", omdat: "na ‘samenwerken aan’ klinkt dit hol; noem de plek of het onderwerp." },
      zicht: "O",
      diepte: "verdieping",
    }),
    gebied: tekst({
      vraag: "Over welk gebied gaat het, in een paar woorden die passen na ‘in’?",
      waarom: "Wie buiten het gebied zit, weet dan dat het niet over hem gaat.",
      voorbeeld: "de binnenstad van Hanzestad",
      slecht: { antwoord: "de regio", omdat: "elke partner tekent dan een andere kaart." },
      zicht: "O",
      diepte: "verdieping",
    }),
    opgave: alineas({
      vraag: "Welke behoefte in de samenleving vraagt om deze coalitie, in één tot drie hele zinnen?",
      waarom:
        "Je begint bij ‘zij’: de mensen om wie het gaat. Pas daarna komt wat de organisaties zelf willen en hoe ze samenwerken.",
      voorbeeld:
        "Bewoners, studenten en bezoekers missen een binnenstad waar ook doordeweeks iets te doen is. Winkels staan leeg en ’s avonds voelen mensen zich er niet prettig.",
      slecht: {
        antwoord: "De gemeente wil een bruisend centrum.",
        omdat: "dit gaat over de gemeente en niet over de mensen in de stad.",
      },
      zicht: "O",
      diepte: "kern",
    }),
    aanleiding: alineas({
      vraag: "Wat is er gebeurd waardoor dit nu op tafel ligt, in hele zinnen?",
      waarom: "Een concrete aanleiding maakt duidelijk waarom wachten geen goede keuze is.",
      voorbeeld:
        "In september 2025 sloot het laatste warenhuis aan de Grote Markt. De gemeenteraad vroeg het college om samen met de stad een antwoord te zoeken.",
      slecht: {
        antwoord: "Er was behoefte aan een gesprek.",
        omdat: "noem wat er gebeurde, dan begrijpt de lezer het zonder toelichting.",
      },
      zicht: "O",
      diepte: "verdieping",
    }),
    initiatiefnemers: verwijzingen({
      vraag: "Welke organisaties nemen het initiatief voor deze coalitie?",
      waarom: "Zij spreken als eersten uit wat ze willen en staan vaak samen onder de uitnodiging.",
      voorbeeld: "Gemeente Hanzestad en Ondernemersvereniging Hartje Hanzestad",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
    }),
    opdrachtgever: verwijzing({
      vraag: "Voor welke organisatie doe je dit werk?",
      waarom: "Partners mogen weten wie jou betaalt. Dat helpt hen te vertrouwen dat je er voor iedereen bent.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    adviseur,
    taalvorm: keuze({
      vraag: "Spreek je de partners in brieven en stukken aan met ‘u’ of met ‘je’?",
      waarom:
        "Eén aanspreekvorm in alle stukken leest rustig. Kies je niets, dan is het ‘u’. Per persoon kun je afwijken.",
      voorbeeld: "u: bestuurders krijgen de brief, en niet iedereen kent elkaar al",
      zicht: "O",
      diepte: "verdieping",
      opties: TAALVORM,
    }),
    bronnen,
    leesrecht: keuze({
      vraag: "Wie kunnen er bij de map waarin dit project staat?",
      waarom:
        "Wat partners je in vertrouwen vertellen, mag niet bij andere partners komen. Van je antwoord hangt af hoe het interne bestand bewaard wordt.",
      voorbeeld: "alleen ons team: de map staat op de schijf van ons bureau",
      uitleg: {
        "alleen ons team": "De map blijft bij jullie; partners krijgen alleen documenten.",
        "ook partners": "Partners kunnen de map openen; vertrouwelijke antwoorden blijven apart.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["alleen ons team", "ook partners"],
    }),
    overeenstemming: keuze({
      vraag: "Hoe ver zijn de beoogde partners het nu al eens over de inhoud?",
      waarom:
        "Dit bepaalt mee hoeveel rondes je nodig hebt. Schat het voorzichtig in, voor de gesprekken weet je weinig.",
      voorbeeld: "beperkt: ieder vindt het belangrijk, maar niet om dezelfde reden",
      uitleg: {
        geen: "Ieder noemt een ander probleem.",
        beperkt: "Het probleem is gedeeld, de oplossing niet.",
        redelijk: "De richting is gedeeld, over de aanpak verschillen ze.",
        groot: "Over doel en aanpak zijn ze het bijna eens.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["geen", "beperkt", "redelijk", "groot"],
    }),
    bestaandeSamenwerking: keuze({
      vraag: "Hoe werken de beoogde partners nu al samen?",
      waarom: "Wie elkaar al kent en vertrouwt, heeft minder tijd nodig om tot afspraken te komen.",
      voorbeeld: "incidenteel: gemeente en ondernemers regelen samen de kerstmarkt, meer niet",
      uitleg: {
        geen: "Zij kennen elkaar nauwelijks.",
        incidenteel: "Af en toe doen zij samen een klus.",
        structureel: "Zij overleggen al vast met elkaar.",
        "eerder convenant": "Zij tekenden al eens een afspraak.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["geen", "incidenteel", "structureel", "eerder convenant"],
    }),
    gevoelig: jaNee({
      vraag: "Ligt deze samenwerking gevoelig, in de politiek of tussen de partners?",
      waarom:
        "Bij een gevoelige samenwerking zet je kleinere stappen en is een intentieverklaring vaak het eerste doel.",
      voorbeeld: "ja: er loopt nog een oud conflict over de parkeertarieven",
      zicht: "V",
      diepte: "verdieping",
    }),
    gevoeligWaarom: alineas({
      vraag: "Wat maakt deze samenwerking gevoelig?",
      waarom: "Als je weet waar het schuurt, kun je het ontzien of juist op tijd aan de orde stellen.",
      voorbeeld:
        "In 2022 stapte de ondernemersvereniging uit het overleg over parkeren. De krant schreef daar weken over.",
      zicht: "V",
      diepte: "verdieping",
      wanneer: { veld: "gevoelig", is: ["ja"] },
    }),
    rondes,
    team,
    kerngroep: verwijzingen({
      vraag: "Wie denken er van binnenuit met je mee over de aanpak?",
      waarom: "Zij mogen jullie afwegingen lezen, maar niet wat een partner jou in vertrouwen vertelde.",
      voorbeeld: "Karin de Wit en Jeroen van den Berg",
      zicht: "K",
      diepte: "verdieping",
      naar: "personen",
    }),
  },
});
