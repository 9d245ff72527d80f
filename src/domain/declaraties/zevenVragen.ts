import { alineas, datum, keuze, lijst, meerkeuze, tekst, teksten, verwijzingen } from "../velden.ts";
import { BEREIDHEID, MATE, NIVEAU, UITLEG_BEREIDHEID } from "./opties.ts";

const lopendeActiviteiten = lijst({
  naam: ["lopende activiteit", "lopende activiteiten"],
  vraag: "Welke dingen doen zij al die met de opgave te maken hebben?",
  waarom: "De meeste winst zit vaak niet in extra werk, maar in bestaand werk dat beter op elkaar aansluit.",
  diepte: "verdieping",
  kop: "omschrijving",
  velden: {
    omschrijving: tekst({
      vraag: "Wat doen zij nu al?",
      waarom: "Noem het zo concreet dat een ander erop kan aansluiten.",
      voorbeeld: "elk jaar een introductieweek voor 1.500 nieuwe studenten",
      slecht: { antwoord: "Ze doen van alles in de wijk.", omdat: "hier kan geen andere partner bij aanhaken." },
      zicht: "V",
      diepte: "kern",
    }),
    bereidheid: keuze({
      vraag: "Willen zij deze activiteit aanpassen aan een visie die iedereen deelt?",
      waarom: "Aanpassen in tijd, plaats of vorm kost vaak weinig en laat toch veel bereidheid zien.",
      voorbeeld: "ja mits: de week mag de binnenstad in als de roosters gelijk blijven",
      zicht: "V",
      diepte: "kern",
      opties: BEREIDHEID,
      uitleg: UITLEG_BEREIDHEID,
    }),
    voorwaarde: tekst({
      vraag: "Wat hebben zij nodig om deze activiteit aan te passen?",
      waarom: "Achter een voorwaarde zit meestal een belang waar je iets mee kunt.",
      voorbeeld: "één vast aanspreekpunt bij de gemeente voor vergunningen",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});

const aanstaandeBesluiten = lijst({
  naam: ["aanstaand besluit", "aanstaande besluiten"],
  vraag: "Welke beslissingen nemen zij binnenkort die met de opgave te maken hebben?",
  waarom: "Een besluit dat al genomen is, draai je niet meer terug. Weet dus op tijd wat eraan komt.",
  diepte: "verdieping",
  kop: "omschrijving",
  velden: {
    omschrijving: tekst({
      vraag: "Waarover gaan zij beslissen?",
      waarom: "Sommige besluiten helpen de opgave vooruit, andere zitten haar in de weg.",
      voorbeeld: "de keuze voor een nieuwe locatie van de opleiding horeca",
      slecht: { antwoord: "De begroting", omdat: "die komt elk jaar; schrijf op welk deel ervan de opgave raakt." },
      zicht: "V",
      diepte: "kern",
    }),
    beslisdatum: datum({
      vraag: "Wanneer valt dit besluit?",
      waarom: "De datum bepaalt of jouw bijeenkomst er nog invloed op kan hebben.",
      voorbeeld: "1 juli 2026",
      zicht: "V",
      diepte: "kern",
    }),
    bereidheid: keuze({
      vraag: "Willen zij dit besluit laten aansluiten op een visie die iedereen deelt?",
      waarom: "Wie een eigen besluit durft aan te passen, doet echt mee.",
      voorbeeld: "onbekend: Tom Bakker wil dit eerst in het college van bestuur bespreken",
      zicht: "V",
      diepte: "kern",
      opties: BEREIDHEID,
      uitleg: UITLEG_BEREIDHEID,
    }),
    voorwaarde: tekst({
      vraag: "Onder welke voorwaarde willen zij dit besluit aanpassen?",
      waarom: "Je ziet zo welke partner aan zet is om het mogelijk te maken.",
      voorbeeld: "een pand van minstens 1.200 vierkante meter voor dezelfde huur",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});

const extraInspanningen = lijst({
  naam: ["extra inspanning", "extra inspanningen"],
  vraag: "Welke extra inspanningen kwamen in het gesprek aan de orde?",
  waarom: "Een aanbod in vertrouwen is nog geen toezegging. Pas na vrijgave kunnen anderen erop rekenen.",
  diepte: "verdieping",
  kop: "omschrijving",
  velden: {
    omschrijving: tekst({
      vraag: "Om welke inspanning gaat het?",
      waarom: "Schrijf op wat er is gezegd en maak het niet groter.",
      voorbeeld: "vier studenten een half jaar laten werken aan een plan voor de Korte Hanzestraat",
      slecht: {
        antwoord: "Ze betalen de hele verbouwing.",
        omdat: "dat is groter dan wat ze zeiden: ze wilden erover nadenken.",
      },
      zicht: "V",
      diepte: "kern",
    }),
    kan: keuze({
      vraag: "Kunnen zij dit ook echt, met hun mensen en middelen?",
      waarom: "Iemand kan van goede wil zijn en toch de mensen niet hebben.",
      voorbeeld: "deels: er zijn studenten genoeg, maar begeleiders zijn er niet",
      zicht: "V",
      diepte: "kern",
      opties: MATE,
    }),
    wil: keuze({
      vraag: "Willen zij dit ook echt doen?",
      waarom: "Kunnen zonder willen levert een naam op een lijst op, geen actie.",
      voorbeeld: "ja mits: de resultaten ook gebruikt worden",
      zicht: "V",
      diepte: "kern",
      opties: ["ja", "ja mits", "nee"],
    }),
    nodig: alineas({
      vraag: "Wat hebben zij van anderen nodig om dit te doen?",
      waarom: "Wat de een mist, heeft een ander soms over. Zo vind je bijdragen die bij elkaar passen.",
      voorbeeld: "Een begeleider van de gemeente voor één dag per week, en een werkruimte in de straat zelf.",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});

const zorgenOfVragen = lijst({
  naam: ["zorg of vraag", "zorgen en vragen"],
  vraag: "Welke zorgen of vragen over andere partners noemden zij?",
  waarom: "Dit blijft altijd bij jou. Je kunt er wel een neutraal gesprekspunt van maken dat niemand herkent.",
  diepte: "verdieping",
  kop: "tekst",
  velden: {
    soort: keuze({
      vraag: "Is dit een zorg over een andere partner of een vraag aan die partner?",
      waarom: "Een vraag is met een antwoord opgelost. Een zorg vraagt om vertrouwen en kost meer tijd.",
      voorbeeld: "vraag: zij willen weten of de gemeente het budget al heeft",
      uitleg: {
        zorg: "Zij zijn bang dat iets misgaat.",
        vraag: "Zij willen iets weten voordat zij meedoen.",
      },
      zicht: "V",
      diepte: "kern",
      opties: ["zorg", "vraag"],
    }),
    overPartners: verwijzingen({
      vraag: "Over welke partner of partners gaat dit?",
      waarom: "Als meer gesprekken dezelfde partner noemen, praat je met die partner eerst apart.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "V",
      diepte: "kern",
      naar: "organisaties",
    }),
    tekst: alineas({
      vraag: "Wat is precies de zorg of de vraag?",
      waarom: "Schrijf over de organisatie en het gedrag, niet over iemands karakter.",
      voorbeeld: "Zij vrezen dat eigenaren de huur verhogen zodra de straat aantrekkelijker wordt.",
      slecht: {
        antwoord: "De directeur is een lastige man.",
        omdat: "dit is een oordeel over een mens, en hij kan ooit vragen om het te lezen.",
      },
      zicht: "V",
      diepte: "kern",
    }),
    ernst: keuze({
      vraag: "Hoe zwaar weegt dit voor hen?",
      waarom: "Een zware zorg los je op voor de eerste bijeenkomst, niet erna.",
      voorbeeld: "hoog: hier hangt hun deelname van af",
      zicht: "V",
      diepte: "verdieping",
      opties: NIVEAU,
    }),
    watHelpt: alineas({
      vraag: "Wat zou deze zorg wegnemen of deze vraag beantwoorden?",
      waarom: "Vaak weet degene met de zorg zelf het beste wat zou helpen.",
      voorbeeld: "Een afspraak dat de huur de eerste drie jaar gelijk blijft.",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});

/** The seven questions of an exploring talk, each as one text and, on request, split into its parts. */
export const zevenVragen = {
  drijfveer: alineas({
    vraag: "Waarom zouden zij mee willen doen, of juist niet?",
    waarom: "Wie handelt vanuit een eigen drijfveer, houdt het vol. Niet meedoen is ook een goede uitkomst.",
    voorbeeld:
      "Het Hanzecollege ziet studenten na hun diploma vertrekken. Zij willen dat leerlingen de stad leren kennen als plek om te werken.",
    slecht: { antwoord: "Ze willen meedoen.", omdat: "je weet nu dát ze willen, maar niet waarom." },
    zicht: "V",
    diepte: "kern",
  }),
  houding: keuze({
    vraag: "Hoe staan zij er na dit gesprek tegenover?",
    waarom: "Zo zie je wie een koploper kan zijn en wie je nog moet winnen. Dit blijft bij jou.",
    voorbeeld: "afwachtend: zij willen eerst zien wat de gemeente doet",
    zicht: "V",
    diepte: "kern",
    opties: ["enthousiast", "positief", "afwachtend", "kritisch", "doet niet mee"],
  }),
  omgeving: alineas({
    vraag: "Wat speelt er om hen heen: welke ontwikkelingen, kansen en bedreigingen noemen zij?",
    waarom: "Een coalitie die meebeweegt met wat er bij een partner toch al verandert, heeft het makkelijker.",
    voorbeeld:
      "Het aantal leerlingen daalt. Een nieuwe opleiding horeca is een kans, maar goede stageplekken in de stad zijn er te weinig.",
    slecht: { antwoord: "Er verandert veel.", omdat: "noem wat er verandert, en of dat helpt of tegenwerkt." },
    zicht: "V",
    diepte: "kern",
  }),
  ontwikkelingen: teksten({
    vraag: "Welke ontwikkelingen zijn voor hen belangrijk, los van de coalitie?",
    waarom: "Dit bepaalt hoeveel ruimte zij hebben om mee te doen, en wanneer.",
    voorbeeld: "Minder leerlingen vanaf 2027 / Fusie met een school in de regio",
    zicht: "V",
    diepte: "verdieping",
  }),
  kansen: teksten({
    vraag: "Welke kansen zien zij?",
    waarom: "Een kans die meer partners noemen, is een goede kandidaat voor de visie.",
    voorbeeld: "Lege panden gebruiken als leerwerkplek / Studenten die evenementen organiseren",
    zicht: "V",
    diepte: "verdieping",
  }),
  bedreigingen: teksten({
    vraag: "Welke bedreigingen zien zij?",
    waarom: "Een gedeelde bedreiging brengt mensen bij elkaar. Een eigen bedreiging maakt hen voorzichtig.",
    voorbeeld: "Studenten kiezen voor een grotere stad / Te weinig begeleiders",
    zicht: "V",
    diepte: "verdieping",
  }),
  opbrengst: alineas({
    vraag: "Wat moeten zij eraan overhouden om er tijd en geld in te willen steken?",
    waarom: "Elke partner moet er zelf beter van worden. Anders zakt de inzet weg na de eerste maanden.",
    voorbeeld: "Elk jaar veertig stageplekken op fietsafstand, en een plek waar ouders zien wat leerlingen maken.",
    slecht: { antwoord: "Zichtbaarheid", omdat: "vraag door: zichtbaar voor wie, en wat levert hun dat op?" },
    zicht: "V",
    diepte: "kern",
  }),
  minimaalVereist: alineas({
    vraag: "Wat is voor hen de ondergrens: wanneer haken zij af?",
    waarom: "Dit is gevoelig en blijft bij jou. Het helpt je om een voorstel te maken dat niemand verliest.",
    voorbeeld: "Minder dan tien stageplekken per jaar is voor het Hanzecollege de moeite niet.",
    zicht: "V",
    diepte: "verdieping",
  }),
  aanpassing: alineas({
    vraag: "Wat van hun lopende activiteiten en hun komende beslissingen willen zij aanpassen aan een gedeelde visie?",
    waarom: "Vraag naar allebei: wat zij al doen én wat zij nog gaan besluiten. Beslissingen worden vaak vergeten.",
    voorbeeld:
      "De introductieweek mag naar de binnenstad. Op 1 juli beslist het bestuur over de nieuwe plek voor horeca. Daar mogen partners nog over meepraten.",
    slecht: {
      antwoord: "Ze staan overal voor open.",
      omdat: "openstaan kost niets; vraag welke beslissing echt anders wordt.",
    },
    zicht: "V",
    diepte: "kern",
  }),
  lopendeActiviteiten,
  aanstaandeBesluiten,
  inspanning: alineas({
    vraag: "Wat kunnen zij extra doen, en wat daarvan willen zij ook?",
    waarom: "Kunnen en willen zijn twee vragen. Stel ze allebei, want een ja op de ene zegt weinig over de andere.",
    voorbeeld:
      "Zij kunnen en willen vier studenten een half jaar inzetten. Een eigen winkel openhouden zouden zij wel willen, maar daar hebben zij geen mensen voor.",
    slecht: { antwoord: "Ze willen graag helpen.", omdat: "willen is nog geen kunnen, en je weet niet waarmee." },
    zicht: "V",
    diepte: "kern",
  }),
  extraInspanningen,
  zorgen: alineas({
    vraag: "Welke zorgen hebben zij over andere partners, en wat willen zij van hen weten?",
    waarom: "Een zorg die niemand uitspreekt, remt de samenwerking het meest. Wat je hier schrijft, komt in geen stuk.",
    voorbeeld:
      "Zij vrezen dat de Vastgoedkring alleen aan hogere huren denkt. Van de gemeente willen zij weten of er al budget is.",
    slecht: { antwoord: "Geen", omdat: "vraag het nog eens anders: bijna iedereen heeft wel één zorg of vraag." },
    zicht: "V",
    diepte: "kern",
  }),
  zorgenOfVragen,
  vastlegging: meerkeuze({
    vraag: "In welke vorm zien zij afspraken het liefst op papier?",
    waarom:
      "De een voelt zich veilig bij een contract, de ander schrikt ervan. Dit bepaalt mee wat jullie straks tekenen.",
    voorbeeld: "verslag en intentieverklaring: eerst klein beginnen, een convenant kan later",
    uitleg: {
      verslag: "Een verslag van wat is gezegd is genoeg.",
      intentieverklaring: "Op papier wat partijen willen; niemand kan het afdwingen.",
      convenant: "Uitgewerkte afspraken, per partij.",
      contract: "Plichten waar een rechter naar kan kijken.",
      "subsidie of opdracht": "Een overheid legt vast wie waarvoor betaald krijgt.",
      anders: "Vraag hoe, en schrijf het in je notitie.",
    },
    zicht: "V",
    diepte: "kern",
    opties: ["verslag", "intentieverklaring", "convenant", "contract", "subsidie of opdracht", "anders"],
  }),
  vastleggingToelichting: alineas({
    vraag: "Waarom heeft die vorm hun voorkeur?",
    waarom: "Soms zit er een regel achter, soms een eerdere ervaring. Met allebei kun je rekening houden.",
    voorbeeld: "Een convenant moet langs de raad van toezicht, en die vergadert pas weer in november.",
    zicht: "V",
    diepte: "verdieping",
  }),
};
