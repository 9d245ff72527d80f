import { alineas, bedrag, datum, groep, keuze, lijst, tekst, teksten, verwijzing } from "../velden.ts";
import { MATE } from "./opties.ts";

/**
 * Eight ways to go on or to stop. In the first four the organisation stays, in the last four it stops; within each four the
 * goal was reached, adjusted, changed much, or kept (not reached yet). `gewoon doorgaan` is in fact no closing.
 */
const SCENARIO = [
  "nieuw doel",
  "doorstart",
  "nieuw programma",
  "gewoon doorgaan",
  "beheer borgen",
  "kennis overdragen",
  "projecten stoppen",
  "inhoud en proces overdragen",
] as const;

const doelresultaten = lijst({
  naam: ["doelresultaat", "doelresultaten"],
  vraag: "Wat is er van elk doel terechtgekomen?",
  waarom: "Eerlijk terugkijken is ook erkenning. Een doel dat niet is gehaald, leert de volgende coalitie iets.",
  kop: "doel",
  diepte: "kern",
  velden: {
    doel: verwijzing({
      naar: "doelen",
      vraag: "Over welk doel gaat het?",
      waarom: "Neem alle doelen op, ook die onderweg zijn losgelaten.",
      voorbeeld: "In 2029 staat minder dan 5% van de winkelruimte in de binnenstad leeg.",
      zicht: "O",
      diepte: "kern",
    }),
    bereikt: keuze({
      opties: MATE,
      vraag: "Is dit doel bereikt?",
      waarom: "Kies wat de cijfers of verhalen laten zien, niet wat je hoopte.",
      voorbeeld: "deels: de leegstand daalde van 14% naar 7%, maar niet tot onder de 5%",
      zicht: "O",
      diepte: "kern",
    }),
    toelichting: alineas({
      vraag: "Hoe is dat gekomen?",
      waarom: "De lezer wil weten wat door de coalitie kwam en wat door iets anders.",
      voorbeeld:
        "Twaalf lege panden zijn weer in gebruik. De sluiting van een winkelketen in 2028 maakte een deel weer ongedaan.",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});

const overdracht = lijst({
  naam: ["overdracht", "overdrachten"],
  vraag: "Wat gaat er door, en wie neemt dat op zich?",
  waarom: "Zonder nieuwe eigenaar verdwijnt wat de coalitie heeft opgebouwd.",
  kop: "onderwerp",
  diepte: "kern",
  velden: {
    onderwerp: tekst({
      vraag: "Wat draag je over?",
      waarom: "Denk aan acties, kennis, contacten en beheer.",
      voorbeeld: "Beheer van het stadslab aan de Grote Markt",
      slecht: { antwoord: "alles wat nog loopt", omdat: "de nieuwe eigenaar weet zo niet wat er op zijn bureau komt." },
      zicht: "P",
      diepte: "kern",
    }),
    van: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner draagt het over?",
      waarom: "Deze partner zorgt dat de nieuwe eigenaar alles krijgt wat nodig is.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    naar: verwijzing({
      naar: "organisaties",
      vraag: "Welke organisatie neemt het over?",
      waarom: "Vraag om een duidelijk ja voordat je het opschrijft.",
      voorbeeld: "Hogeschool Merwede",
      zicht: "P",
      diepte: "kern",
    }),
    per: datum({
      vraag: "Op welke dag gaat het over?",
      waarom: "Tot die dag blijft de oude eigenaar verantwoordelijk.",
      voorbeeld: "1 januari 2030",
      zicht: "P",
      diepte: "kern",
    }),
    middelen: bedrag({
      vraag: "Hoeveel euro gaat er mee?",
      waarom: "Een taak zonder geld of mensen is geen overdracht. Vul 0 in als er geen geld meegaat.",
      voorbeeld: "12.000",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const bijdragen = lijst({
  naam: ["bijdrage", "bijdragen"],
  vraag: "Wat hebben alle partners en mensen bijgedragen?",
  waarom: "Iedereen die zich heeft ingezet, verdient het om genoemd te worden. Ook wie eerder vertrok.",
  kop: "partner",
  diepte: "kern",
  velden: {
    partner: verwijzing({
      naar: "organisaties",
      vraag: "Om welke partner gaat het?",
      waarom: "Loop de hele lijst na, zodat je niemand vergeet.",
      voorbeeld: "Bewonersplatform Binnenstad",
      zicht: "O",
      diepte: "kern",
    }),
    persoon: verwijzing({
      vraag: "Gaat het om de inzet van één persoon, wie is dat dan?",
      waarom: "Sommige mensen deden meer dan hun functie vroeg. Geef hen een eigen regel bij hun organisatie.",
      voorbeeld: "Meral Yildiz",
      zicht: "O",
      diepte: "verdieping",
      naar: "personen",
    }),
    bijdrage: alineas({
      vraag: "Wat was de bijdrage, in een hele zin om trots op te zijn?",
      waarom: "Deze zin komt in het slotdocument en in de bedankbrief. Wees precies, dan voelt de dank echt.",
      voorbeeld: "Het Bewonersplatform sprak met 300 bewoners en hield vier jaar lang elke maand een straatgesprek.",
      slecht: {
        antwoord: "Bedankt voor de prettige samenwerking.",
        omdat: "deze zin past op iedereen, dus niemand voelt zich gezien.",
      },
      zicht: "O",
      diepte: "kern",
    }),
  },
});

const eindafrekening = groep({
  titel: "Eindafrekening",
  velden: {
    ontvangen: bedrag({
      vraag: "Hoeveel euro hebben de partners samen ontvangen?",
      waarom: "Het gaat om gezamenlijk geld. Wat partners in hun eigen werk uitgaven, telt niet mee.",
      voorbeeld: "310.000",
      zicht: "P",
      diepte: "verdieping",
    }),
    besteed: bedrag({
      vraag: "Hoeveel euro is daarvan besteed?",
      waarom: "Partners en geldgevers kunnen het bedrag naast het plan leggen.",
      voorbeeld: "298.000",
      zicht: "P",
      diepte: "verdieping",
    }),
    restant: bedrag({
      vraag: "Hoeveel euro is er over?",
      waarom: "Ontvangen min besteed. Klopt dat niet, zoek het uit voor de laatste bijeenkomst.",
      voorbeeld: "12.000",
      zicht: "P",
      diepte: "verdieping",
    }),
    bestemming: tekst({
      vraag: "Waar gaat het geld naartoe dat over is?",
      waarom: "Een restant zonder bestemming geeft achteraf ruzie.",
      voorbeeld: "naar het beheer van het stadslab",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

export const afronding = groep({
  titel: "De afronding",
  velden: {
    reden: keuze({
      opties: ["doel bereikt", "nieuwe opgave", "geen meerwaarde meer", "middelen op", "komt niet tot stand", "anders"],
      vraag: "Waarom ronden de partners deze samenwerking af?",
      waarom:
        "Kies liever samen een einde dan dat de samenwerking langzaam stilvalt. Een open reden helpt iedereen verder.",
      voorbeeld: "doel bereikt: de partners zien dat hun doelen grotendeels zijn gehaald",
      uitleg: {
        "doel bereikt": "Wat jullie wilden, is er.",
        "nieuwe opgave": "Er is iets anders belangrijker geworden.",
        "geen meerwaarde meer": "Ieder kan het nu zelf, of het levert samen te weinig op.",
        "middelen op": "Het geld of de mensen zijn er niet meer.",
        "komt niet tot stand": "De partners zijn nooit echt begonnen.",
        anders: "Leg het hierna uit.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    toelichting: alineas({
      vraag: "Hoe leg je de reden uit aan iemand die er niet bij was?",
      waarom: "Achterbannen en geldgevers willen het verhaal achter het woord.",
      voorbeeld:
        "De binnenstad leeft weer en de meeste acties zijn gewoon werk geworden. Een aparte coalitie voegt daar weinig meer aan toe.",
      slecht: { antwoord: "De subsidie was op.", omdat: "vertel ook wat er met de opgave gebeurde." },
      zicht: "P",
      diepte: "verdieping",
    }),
    keuze: keuze({
      opties: ["omvormen", "beëindigen", "tijdelijk andere verbanden"],
      vraag: "Wat gebeurt er met de coalitie?",
      waarom: "Ook bij omvormen eindigt de oude aanpak. Zo begint de nieuwe opgave met een schone lei.",
      voorbeeld: "omvormen: de partners willen samen door met een nieuwe opgave",
      uitleg: {
        omvormen: "Dezelfde partners gaan verder met iets nieuws.",
        beëindigen: "De coalitie stopt, en het resultaat krijgt een eigenaar.",
        "tijdelijk andere verbanden": "Kleine groepen gaan verder, zonder coalitie.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    scenario: keuze({
      opties: SCENARIO,
      vraag: "Welk scenario past het best bij wat er met het doel en de organisatie gebeurt?",
      waarom:
        "Bij de eerste vier blijft de organisatie bestaan, bij de laatste vier stopt ze. Elk scenario vraagt ander werk: een nieuw plan of juist een goede overdracht.",
      voorbeeld: "beheer borgen: het doel is bereikt, de coalitie stopt en partners onderhouden het resultaat",
      uitleg: {
        "nieuw doel": "Zelfde coalitie, andere bestemming.",
        doorstart: "Zelfde doel, met een nieuwe opzet.",
        "nieuw programma": "Een grotere aanpak neemt het over.",
        "gewoon doorgaan": "Jullie stoppen toch niet.",
        "beheer borgen": "Het resultaat is er; een partner houdt het in stand.",
        "kennis overdragen": "Wat jullie leerden, gaat naar een ander.",
        "projecten stoppen": "Het werk houdt op; zorg goed voor de relaties.",
        "inhoud en proces overdragen": "Een ander neemt alles over.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    besluit: groep({
      titel: "Het besluit om af te ronden",
      velden: {
        door: tekst({
          vraag: "Wie besluit over de afronding?",
          waarom: "Wie de coalitie oprichtte, besluit ook over het einde.",
          voorbeeld: "alle partners, in de slotbijeenkomst",
          slecht: {
            antwoord: "de projectleider",
            omdat: "wie het werk leidt, kan de partners niet van hun afspraak ontslaan.",
          },
          zicht: "P",
          diepte: "kern",
        }),
        datum: datum({
          vraag: "Op welke dag besluiten zij dat?",
          waarom: "Na deze dag neemt de coalitie geen nieuwe verplichtingen meer op zich.",
          voorbeeld: "15 november 2029",
          zicht: "P",
          diepte: "kern",
        }),
      },
    }),
    werkelijkheid: alineas({
      vraag: "Hoe ziet het er nu in werkelijkheid uit, vergeleken met de visie van toen, in hele zinnen?",
      waarom: "Daar begint het slotdocument mee. Wees eerlijk: ook wat anders liep, hoort erbij.",
      voorbeeld:
        "In de Korte Hanzestraat brandt weer licht boven de winkels. Op doordeweekse avonden is het rustiger dan de partners hoopten.",
      slecht: { antwoord: "Alles is bereikt.", omdat: "wie op een dinsdagavond door de stad loopt, ziet het zelf." },
      zicht: "P",
      diepte: "verdieping",
    }),
    doelresultaten,
    overdracht,
    bijdragen,
    lessen: teksten({
      vraag: "Wat hebben de partners geleerd, in hele zinnen?",
      waarom: "Een les is bruikbaar als een andere coalitie er iets door anders zou doen.",
      voorbeeld:
        "Betrek eigenaren van panden voordat het plan klaar is. / Plan elk werkbezoek op een dag dat winkels open zijn.",
      slecht: {
        antwoord: "Communicatie is belangrijk.",
        omdat: "wat doe je de volgende keer anders, en op welk moment?",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    netwerk: alineas({
      vraag: "Hoe houden de partners contact als de coalitie stopt?",
      waarom: "De volgende opgave komt. Partners die elkaar nog kennen, beginnen dan niet bij nul.",
      voorbeeld: "Hartje Hanzestad organiseert elk voorjaar een lunch voor iedereen die meedeed.",
      zicht: "P",
      diepte: "verdieping",
    }),
    evaluatie: alineas({
      vraag: "Hoe kijken de partners terug op de samenwerking zelf?",
      waarom: "Goede resultaten kunnen uit een stroef proces komen, en andersom. Vraag naar allebei.",
      voorbeeld:
        "De partners zijn trots op de verhalen uit de stad. Het overleg vonden zij in het eerste jaar te zwaar; met thematafels ging het beter.",
      zicht: "P",
      diepte: "verdieping",
    }),
    eindafrekening,
    slotmoment: verwijzing({
      naar: "bijeenkomsten",
      vraag: "In welke bijeenkomst sluiten de partners samen af?",
      waarom: "Een slotmoment geeft ruimte voor dank en afscheid. Een mail is daarvoor te weinig.",
      voorbeeld: "Slotbijeenkomst van 15 november 2029",
      zicht: "P",
      diepte: "verdieping",
    }),
    archief: tekst({
      vraag: "Waar bewaar je de stukken van de coalitie?",
      waarom: "Overheden hebben een wettelijke plicht om stukken te bewaren. Spreek af wie dat voor de coalitie doet.",
      voorbeeld: "in het archief van de gemeente Hanzestad",
      zicht: "K",
      diepte: "verdieping",
    }),
    wisdatum: datum({
      ligt: "vooruit",
      vraag: "Op welke dag verwijder je de vertrouwelijke notities?",
      waarom: "Partners vertelden je dingen voor dit doel. Is het werk klaar, dan horen die notities weg te zijn.",
      voorbeeld: "1 mei 2030",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
