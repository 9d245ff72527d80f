import { alineas, bedrag, datum, getal, jaNee, keuze, lijst, tekst, verwijzing, verwijzingen } from "../velden.ts";
import { BRON, DEKKINGSTATUS, UITLEG_BRON, UITLEG_DEKKINGSTATUS } from "./opties.ts";

/** An action inside a partner's own work is that partner's own business: no amounts are asked or printed. */
const vraagtExtra = { veld: "werkpakket", is: ["past deels", "past niet"] } as const;

const dekking = lijst({
  naam: ["dekkingsregel", "dekkingsregels"],
  vraag: "Waaruit betalen de partners wat deze actie extra kost?",
  waarom: "Zet ook op een regel wat nog ontbreekt. Dan ziet ieder waar nog geld voor nodig is.",
  kop: "bron",
  diepte: "kern",
  wanneer: vraagtExtra,
  velden: {
    bron: keuze({
      opties: BRON,
      uitleg: UITLEG_BRON,
      vraag: "Uit wat voor bron komt dit geld?",
      waarom: "Extra geld komt vaak van een overheid, maar partners kunnen ook samen een fonds vullen.",
      voorbeeld: "subsidie overheid: de gemeente betaalt uit haar subsidieregeling voor de binnenstad",
      zicht: "P",
      diepte: "kern",
    }),
    wie: verwijzing({
      naar: "organisaties",
      vraag: "Welke organisatie betaalt dit deel?",
      waarom: "Een bedrag zonder betaler is een wens.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    bedrag: bedrag({
      vraag: "Om hoeveel euro gaat het?",
      waarom: "De dekking en wat ongedekt blijft, tellen samen op tot de kosten. Hele euro’s zijn genoeg.",
      voorbeeld: "25.000",
      zicht: "P",
      diepte: "kern",
    }),
    status: keuze({
      opties: DEKKINGSTATUS,
      uitleg: UITLEG_DEKKINGSTATUS,
      vraag: "Hoe zeker is dit geld?",
      waarom: "Geld dat beoogd is, mag in het plan niet lijken op geld dat is toegezegd.",
      voorbeeld: "aangevraagd: de aanvraag is ingediend, het antwoord komt in oktober",
      zicht: "P",
      diepte: "kern",
    }),
    alleenAanvankelijk: jaNee({
      vraag: "Is dit geld alleen bedoeld om te beginnen?",
      waarom: "Met startgeld loopt een actie niet vanzelf door. Bespreek op tijd wie het later betaalt.",
      voorbeeld: "ja: de subsidie stopt na het eerste jaar",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const mijlpalen = lijst({
  naam: ["mijlpaal", "mijlpalen"],
  vraag: "Welke tussenstappen laten zien dat deze actie vordert?",
  waarom: "Twee of drie mijlpalen zijn genoeg. De trekker stuurt zelf op de rest.",
  diepte: "verdieping",
  velden: {
    wat: tekst({
      vraag: "Wat is er dan klaar?",
      waarom: "Beschrijf iets wat je kunt zien of nalezen.",
      voorbeeld: "Huurcontract voor het eerste pand getekend",
      slecht: { antwoord: "voorbereiding goed op weg", omdat: "‘goed op weg’ kan jaren duren." },
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      vraag: "Op welke dag is dat klaar?",
      waarom: "De mijlpaal komt in de planning van het plan.",
      voorbeeld: "1 april 2027",
      zicht: "P",
      diepte: "kern",
    }),
  },
});

export const acties = lijst({
  naam: ["actie", "acties"],
  vraag: "Welke acties nemen de partners op zich, en welke zoeken nog een uitvoerder?",
  waarom:
    "Een coalitie wordt pas vitaal als partners iets doen binnen hun eigen verantwoordelijkheid. Bestaand werk telt mee als de partner het voortaan op de gezamenlijke visie richt.",
  id: { uit: "titel" },
  kop: "titel",
  diepte: "kern",
  velden: {
    titel: tekst({
      vraag: "Wat gaat er gebeuren, in een korte zin die met een werkwoord begint?",
      waarom:
        "Een werkwoord vooraan laat zien dat iemand iets doet. Dezelfde titel staat straks in tabel, planning en tekst.",
      voorbeeld: "Open een stadslab in een lege winkel aan de Grote Markt",
      slecht: {
        antwoord: "Stadslab",
        omdat: "zonder werkwoord weet je niet of het open moet, dicht moet of groter moet.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    uitvoerders: verwijzingen({
      naar: "organisaties",
      vraag: "Welke partners voeren deze actie uit, met de trekker als eerste?",
      waarom:
        "Eén trekker zorgt dat het gebeurt; samen uitvoeren maakt een actie vaak sterker. Is er nog niemand, antwoord dan ‘geen’: de actie blijft zichtbaar als ‘gezocht’.",
      voorbeeld: "Hanzecollege, Hogeschool Merwede",
      zicht: "P",
      diepte: "kern",
    }),
    doelen: verwijzingen({
      naar: "doelen",
      vraag: "Aan welke doelen draagt deze actie bij?",
      waarom: "Een actie zonder doel is los werk. Een doel zonder actie is een wens.",
      voorbeeld: "In 2029 staat minder dan 5% van de winkelruimte in de binnenstad leeg.",
      zicht: "P",
      diepte: "kern",
    }),
    uitdagingen: verwijzingen({
      naar: "uitdagingen",
      vraag: "Welke centrale uitdagingen pakt deze actie aan?",
      waarom: "Zo laat het plan zien welke uitdagingen al een uitvoerder hebben en waar nog gaten zitten.",
      voorbeeld: "Lege winkels en verdiepingen weer gebruiken",
      zicht: "P",
      diepte: "verdieping",
    }),
    eind: datum({
      vraag: "Op welke dag of in welk kwartaal is deze actie klaar?",
      waarom: "Zonder einddatum kan niemand zeggen of de actie op koers ligt.",
      voorbeeld: "31 december 2028",
      zicht: "P",
      diepte: "kern",
      kwartaal: true,
    }),
    werkpakket: keuze({
      opties: ["past", "past deels", "past niet"],
      vraag: "Past deze actie binnen het gewone werk van de uitvoerders?",
      waarom:
        "Past de actie, dan regelt de partner het geld zelf en vraagt niemand naar bedragen. Past ze niet of deels, dan is extra geld nodig.",
      voorbeeld: "past deels: docenten begeleiden studenten in hun gewone uren, maar de inrichting kost extra geld",
      uitleg: {
        past: "Zij doen het in hun gewone werk; over geld vragen we niets.",
        "past deels": "Voor een deel is er extra tijd of geld nodig.",
        "past niet": "Zonder extra tijd of geld gebeurt het niet.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    procesgeld: bedrag({
      vraag: "Hoeveel euro procesgeld is er extra nodig, bijvoorbeeld voor begeleiding of onderzoek?",
      waarom: "Procesgeld gaat op aan mensen en overleg. Het vraagt vaak een andere geldbron dan een investering.",
      voorbeeld: "15.000",
      zicht: "P",
      diepte: "kern",
      wanneer: vraagtExtra,
    }),
    investeringsgeld: bedrag({
      vraag: "Hoeveel euro investeringsgeld is er extra nodig, bijvoorbeeld voor een verbouwing of inrichting?",
      waarom: "Een investering laat iets blijvends achter. Vul 0 in als dat hier niet speelt.",
      voorbeeld: "60.000",
      zicht: "P",
      diepte: "kern",
      wanneer: vraagtExtra,
    }),
    dekking,
    resultaat: tekst({
      vraag: "Wat ligt of staat er als deze actie klaar is?",
      waarom: "Het resultaat is het bewijs dat de actie is uitgevoerd. Het doel is wat er daardoor verandert.",
      voorbeeld: "Een stadslab waar elke week 150 studenten aan vragen uit de binnenstad werken",
      slecht: { antwoord: "Meer samenwerking tussen mbo en hbo", omdat: "wat staat er dan, en kun je het aanwijzen?" },
      zicht: "P",
      diepte: "verdieping",
    }),
    omschrijving: alineas({
      vraag: "Wat houdt deze actie in?",
      waarom: "Schrijf voor een partner die er niet bij was toen het idee ontstond.",
      voorbeeld:
        "Studenten van mbo en hbo werken samen aan opdrachten van ondernemers en bewoners. De Vastgoedkring stelt het pand beschikbaar tegen een lage huur.",
      slecht: { antwoord: "Zie het projectplan.", omdat: "de andere partners hebben dat plan niet." },
      zicht: "P",
      diepte: "verdieping",
    }),
    thema: verwijzing({
      naar: "themas",
      vraag: "Bij welk thema hoort deze actie?",
      waarom: "Per thema zien partners hun eigen deel van het plan bij elkaar.",
      voorbeeld: "Leren en werken",
      zicht: "P",
      diepte: "verdieping",
    }),
    start: datum({
      vraag: "Op welke dag of in welk kwartaal begint deze actie?",
      waarom: "Met begin en einde komt de actie op de goede plaats in de planning.",
      voorbeeld: "eerste kwartaal 2027",
      zicht: "P",
      diepte: "verdieping",
      kwartaal: true,
    }),
    betrokken: verwijzingen({
      naar: "organisaties",
      vraag: "Welke andere partners helpen of denken mee?",
      waarom: "Wie alleen meedenkt, is geen uitvoerder. Dat verschil voorkomt misverstanden over wie wat toezegt.",
      voorbeeld: "Vastgoedkring Hanzestad, Bewonersplatform Binnenstad",
      zicht: "P",
      diepte: "verdieping",
    }),
    mijlpalen,
    capaciteit: getal({
      vraag: "Hoeveel werktijd kost deze actie, in uren of fte?",
      waarom: "Bijna elke actie kost werktijd. Als niemand die vrijmaakt, blijft de actie op papier staan.",
      voorbeeld: "480",
      zicht: "P",
      diepte: "verdieping",
      min: 0,
    }),
    capaciteitEenheid: keuze({
      opties: ["uren", "fte"],
      vraag: "Is die werktijd in uren of in fte?",
      waarom: "Reken in het hele plan liefst in één eenheid, dan kun je optellen.",
      voorbeeld: "uren: het is een afgeronde klus. Kies fte voor werk dat elke week terugkomt.",
      uitleg: {
        uren: "Voor een klus met een einde.",
        fte: "Voor werk dat elke week terugkomt; 1 fte is een volle werkweek.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    versterkt: verwijzingen({
      naar: "acties",
      vraag: "Welke andere acties worden beter door deze actie?",
      waarom:
        "Acties die elkaar versterken zijn de winst van een coalitie. Losse projecten had ieder ook alleen kunnen doen.",
      voorbeeld: "Houd elke maand een avond met open winkels en muziek",
      zicht: "P",
      diepte: "verdieping",
    }),
    afhankelijkVan: verwijzingen({
      naar: "acties",
      vraag: "Welke acties moeten eerst klaar of gestart zijn?",
      waarom: "Zo zie je op tijd welke vertraging doorwerkt naar andere partners.",
      voorbeeld: "Breng de lege panden en hun eigenaren in beeld",
      zicht: "P",
      diepte: "verdieping",
    }),
    risico: tekst({
      vraag: "Wat kan deze actie laten mislukken?",
      waarom: "De trekker kan pas op een risico letten als het genoemd is.",
      voorbeeld: "De eigenaar verkoopt het pand voordat het stadslab opengaat.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
