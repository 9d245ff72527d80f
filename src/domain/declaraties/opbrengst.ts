import {
  alineas,
  datum,
  groep,
  jaNee,
  keuze,
  lijst,
  meerkeuze,
  tekst,
  teksten,
  verwijzing,
  verwijzingen,
} from "../velden.ts";

const tegenstellingen = lijst({
  naam: ["tegenstelling", "tegenstellingen"],
  vraag: "Welke tegenstellingen kwamen op tafel?",
  waarom: "Een verschil dat hardop is besproken, is half opgelost. Beschrijf het zonder namen.",
  diepte: "verdieping",
  kop: "punt",
  velden: {
    punt: tekst({
      vraag: "Waar liepen de belangen uiteen?",
      waarom: "Noem beide kanten even sterk, zodat iedereen zich herkent.",
      voorbeeld: "Levendige avonden tegenover rust voor bewoners",
      slecht: {
        antwoord: "De bewoners klagen over herrie.",
        omdat: "dit is de kant van één partij, en ‘klagen’ is al een oordeel.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    oplossing: alineas({
      vraag: "Hoe is deze tegenstelling opgelost of kleiner gemaakt, in hele zinnen?",
      waarom: "Een oplossing die de partners zelf bedachten, houdt langer stand dan een compromis van buiten.",
      voorbeeld:
        "Evenementen stoppen doordeweeks om 23.00 uur. In het weekend overlegt de organisator met het platform.",
      slecht: { antwoord: "Hier komen partijen wel uit.", omdat: "zeg wie wat toegaf, of dat het punt nog open is." },
      zicht: "P",
      diepte: "verdieping",
    }),
    open: jaNee({
      vraag: "Staat dit punt nog open?",
      waarom: "Een open punt verzwijgen komt later terug. Noem het en spreek af wie het oppakt.",
      voorbeeld: "ja: over de zondag waren de bewoners en de horeca het niet eens",
      zicht: "P",
      diepte: "kern",
    }),
  },
});

const bijdragen = lijst({
  naam: ["bijdrage", "bijdragen"],
  vraag: "Wie noemde in deze groep een bijdrage?",
  waarom: "Vraag bij elk idee of de partner het kan én of hij het wil. Pas dan is het meer dan een idee.",
  diepte: "verdieping",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Welke partner noemde deze bijdrage?",
      waarom: "Alleen de partner zelf kan iets aanbieden, een ander kan dat niet voor hem doen.",
      voorbeeld: "Cultuurplein",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    kan: jaNee({
      vraag: "Kan deze partner dat, met wat er nu is?",
      waarom: "Is het antwoord nee, dan is er een partner of geldbron bij nodig.",
      voorbeeld: "ja: de programmeurs en de podia zijn er al",
      zicht: "P",
      diepte: "kern",
    }),
    wil: jaNee({
      vraag: "Wil deze partner dat ook doen?",
      waarom: "Vraag het hardop. Een ja in de groep telt zwaarder dan een indruk van jou.",
      voorbeeld: "ja: de directeur zei het zelf",
      zicht: "P",
      diepte: "kern",
    }),
    tekst: tekst({
      vraag: "Wat is de bijdrage, in woorden die passen na een dubbele punt?",
      waarom: "Schrijf het niet sterker op dan het is gezegd.",
      voorbeeld: "elke donderdagavond een klein podium programmeren op de Grote Markt",
      slecht: {
        antwoord: "alle docenten werken mee",
        omdat: "er was sprake van twee docenten; dan schrikt de school van het verslag.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    inzet: verwijzing({
      vraag: "Bij welke inzet in de lijst hoort deze bijdrage?",
      waarom: "Zo zegt het verslag of de bijdrage is toegezegd of alleen genoemd. Het maakt een aanbod nooit sterker.",
      voorbeeld: "elke donderdagavond een klein podium programmeren",
      zicht: "P",
      diepte: "verdieping",
      naar: "inzetten",
    }),
  },
});

const perThema = lijst({
  naam: ["opbrengst van een thema", "opbrengst per thema"],
  vraag: "Wat leverde elk thema of elke groep op?",
  waarom: "In de groepen wordt de visie concreet en blijkt wie wat kan en wil doen.",
  diepte: "kern",
  kop: "titel",
  velden: {
    titel: tekst({
      vraag: "Onder welk kopje komt deze opbrengst in het verslag?",
      waarom: "Lezers zoeken hun eigen groep terug.",
      voorbeeld: "Leven in lege panden",
      slecht: { antwoord: "Groep 3", omdat: "wie er niet bij was, weet niet waar dit over gaat." },
      zicht: "P",
      diepte: "kern",
    }),
    opbrengst: alineas({
      vraag: "Wat kwam er uit het gesprek over dit thema, in hele zinnen?",
      waarom: "Vat samen per onderwerp en laat weg wie wat zei.",
      voorbeeld:
        "De groep wil beginnen met vijf panden in de Korte Hanzestraat. Makers krijgen een jaar de tijd om te laten zien wat werkt.",
      slecht: {
        antwoord: "Jan vond het te duur en Fatima niet.",
        omdat: "het gaat om wat de groep opleverde, niet om wie wat vond.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    thema: verwijzing({
      vraag: "Over welk thema uit de lijst ging dit?",
      waarom: "Daarmee komt de opbrengst later op de goede plaats in het voorstel of plan.",
      voorbeeld: "Leven in lege panden",
      zicht: "P",
      diepte: "verdieping",
      naar: "themas",
    }),
    tegenstellingen,
    bijdragen,
  },
});

const statements = lijst({
  naam: ["statement", "statements"],
  vraag: "Wat zei elke partner over waarom hij meedoet en wat hij bijdraagt?",
  waarom: "Wie het voor een volle zaal zegt, verbindt zich. Van een aanbod wordt het zo een toezegging.",
  diepte: "kern",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Namens welke partner is dit gezegd?",
      waarom: "Het statement komt op naam van deze partner in het verslag.",
      voorbeeld: "Ondernemersvereniging Hartje Hanzestad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    waarom: tekst({
      vraag: "Waarom doet deze partner mee, als hele zin met ‘wij’ of ‘we’?",
      waarom: "De reden laat anderen zien wat voor deze partner telt.",
      voorbeeld: "We doen mee omdat een lege straat slecht is voor elke winkel die nog open is.",
      slecht: {
        antwoord: "Omdat het belangrijk is.",
        omdat: "dat geldt voor elke partner; vraag naar de reden van deze.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    bijdrage: tekst({
      vraag: "Wat zegt deze partner toe, als hele zin met ‘wij’ of ‘we’?",
      waarom: "Alleen wat de partner zelf noemde. Klein en zeker is beter dan groot en vaag.",
      voorbeeld: "We organiseren in oktober twee koopavonden met muziek.",
      slecht: {
        antwoord: "Wij zullen ons volledig inzetten.",
        omdat: "groot en vaag: niemand kan hier later op terugkomen.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    akkoord: jaNee({
      vraag: "Vindt deze partner het goed dat dit in het verslag staat?",
      waarom: "Vraag het voor het verslag uitgaat. Een uitspraak in de zaal is nog geen zin op papier.",
      voorbeeld: "ja: de voorzitter las de zin na en knikte",
      zicht: "P",
      diepte: "kern",
    }),
    inzet: verwijzing({
      vraag: "Bij welke inzet in de lijst hoort deze toezegging?",
      waarom: "Een bijdrage staat op één plek. Daar zie je later of zij ook is nagekomen.",
      voorbeeld: "twee koopavonden met muziek organiseren",
      zicht: "P",
      diepte: "verdieping",
      naar: "inzetten",
    }),
  },
});

const nogUitTeZoeken = lijst({
  naam: ["punt", "punten"],
  vraag: "Wat moet nog worden uitgezocht of verder besproken?",
  waarom: "Een open punt met een eigenaar en een datum is een afspraak. Zonder blijft het liggen.",
  diepte: "kern",
  kop: "punt",
  velden: {
    punt: tekst({
      vraag: "Welke vraag moet beantwoord worden?",
      waarom: "Als je het als vraag opschrijft, weet de eigenaar wanneer hij klaar is.",
      voorbeeld: "Past een avondmarkt binnen de vergunningen die er al zijn?",
      slecht: { antwoord: "Financiën", omdat: "een los woord is geen vraag, dus ook nooit beantwoord." },
      zicht: "P",
      diepte: "kern",
    }),
    eigenaar: verwijzing({
      vraag: "Welke organisatie zoekt dit uit?",
      waarom: "Eén eigenaar, ook als er meer meehelpen.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    voor: datum({
      vraag: "Voor welke datum is het antwoord nodig?",
      waarom: "Kies een datum voor de volgende bijeenkomst, zodat het besluit niet hoeft te wachten.",
      voorbeeld: "15 mei 2026",
      zicht: "P",
      diepte: "kern",
    }),
  },
});

/** What a meeting yielded: the source of its report, and of the road after it. */
export const opbrengst = groep({
  titel: "De opbrengst van de bijeenkomst",
  velden: {
    visie: verwijzing({
      vraag: "Welke versie van de visie is gepresenteerd?",
      waarom: "Het verslag laat zien wat op tafel lag en wat de partners eraan toevoegden.",
      voorbeeld: "de schets van 16 februari 2026",
      zicht: "P",
      diepte: "verdieping",
      naar: "visies",
    }),
    visieWijziging: alineas({
      vraag: "Wat hebben de partners aan de visie toegevoegd of veranderd, in hele zinnen?",
      waarom: "Pas als er iets van henzelf in zit, wordt het ook hun visie.",
      voorbeeld:
        "De partners voegden de avonden toe. Ook wilden zij dat er niet alleen over bezoekers, maar ook over bewoners wordt gesproken.",
      slecht: {
        antwoord: "De visie is goed ontvangen.",
        omdat: "applaus is geen aanvulling; noem het woord of de zin die erbij kwam.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    standVanZaken: alineas({
      vraag: "Welk beeld is gegeven van hoe het er nu voor staat, in hele zinnen?",
      waarom: "Een gedeeld beeld van nu maakt het gesprek over straks een stuk korter.",
      voorbeeld: "Van de 320 winkels staan er 45 leeg. Het aantal bezoekers op zaterdag groeit, doordeweeks daalt het.",
      zicht: "P",
      diepte: "verdieping",
    }),
    kansen: teksten({
      vraag: "Welke kansen zijn in de bijeenkomst genoemd?",
      waarom: "Kansen geven energie en wijzen naar acties die snel kunnen.",
      voorbeeld: "Studenten die in de stad willen blijven / Panden die nu toch leegstaan",
      slecht: { antwoord: "Samenwerken", omdat: "noem wat er nu kan dat vorig jaar nog niet kon." },
      zicht: "P",
      diepte: "verdieping",
    }),
    bedreigingen: teksten({
      vraag: "Welke bedreigingen zijn in de bijeenkomst genoemd?",
      waarom: "Wat nu wordt genoemd, kan straks als risico in het plan.",
      voorbeeld: "Stijgende huren / Vertrek van de bioscoop naar de rand van de stad",
      slecht: { antwoord: "De politiek", omdat: "schrijf op wat er kan gebeuren, niet wie het zou doen." },
      zicht: "P",
      diepte: "verdieping",
    }),
    aanpak: alineas({
      vraag: "Welke aanpak op hoofdlijnen is geschetst, in hele zinnen?",
      waarom: "Partners zien zo dat de visie haalbaar is, zonder dat alles al is ingevuld.",
      voorbeeld:
        "We beginnen met de Korte Hanzestraat en de donderdagavond. Wat werkt, doen we daarna in de rest van de stad.",
      slecht: { antwoord: "Wij gaan voortvarend aan de slag.", omdat: "geen lezer weet nu waar jullie beginnen." },
      zicht: "P",
      diepte: "verdieping",
    }),
    perThema,
    statements,
    conclusie: alineas({
      vraag: "Wat concludeerde de voorzitter over de overeenstemming en de bereidheid om door te gaan, in hele zinnen?",
      waarom: "De voorzitter zegt hardop waar de partners staan. Dat is de basis waarop je verdergaat.",
      voorbeeld:
        "De voorzitter stelde vast dat alle partners de richting delen. Over de zondag en over het geld is nog een gesprek nodig.",
      slecht: {
        antwoord: "Het was een geslaagde middag.",
        omdat: "na deze zin weet nog niemand of jullie verdergaan.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    overeenstemming: teksten({
      vraag: "Waarover zijn de partners het eens, in een hele zin per punt?",
      waarom: "Deze punten zijn de basis voor het voorstel en voor een verklaring. Schrijf ze dus precies op.",
      voorbeeld:
        "De partners willen dat de binnenstad ook op doordeweekse avonden leeft. / Zij beginnen met de Korte Hanzestraat.",
      slecht: {
        antwoord: "Iedereen is enthousiast over het vervolg.",
        omdat: "enthousiasme is een stemming en geen punt waarover je het eens bent.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    nogUitTeZoeken,
    ondertekend: keuze({
      vraag: "Is er tijdens deze bijeenkomst iets ondertekend?",
      waarom: "Kennen de partners elkaar al lang en ligt de tekst klaar, dan kan tekenen al bij de eerste bijeenkomst.",
      voorbeeld: "niets: de partners willen eerst een voorstel zien",
      zicht: "P",
      diepte: "kern",
      opties: ["niets", "intentieverklaring", "convenant", "contract"],
    }),
    vervolgproduct: meerkeuze({
      vraag: "Welk stuk maken jullie hierna?",
      waarom: "Bij veel bereidheid kun je een plan maken. Is die nog pril, dan helpt een voorstel met opties beter.",
      voorbeeld: "initiatiefvoorstel: de partners willen door, maar kiezen nog geen richting",
      uitleg: {
        discussienotitie: "Een stuk om verder over te praten, zonder besluit.",
        initiatiefvoorstel: "Twee of drie richtingen om uit te kiezen.",
        "plan van aanpak": "Doelen, acties, geld en wie wat doet.",
        programmaplan: "Een plan van aanpak voor meer jaren met veel acties.",
      },
      zicht: "P",
      diepte: "kern",
      opties: ["discussienotitie", "initiatiefvoorstel", "plan van aanpak", "programmaplan"],
    }),
    vervolgproductAdvies: tekst({
      vraag: "Welk stuk past volgens de methode bij de mate van commitment?",
      waarom: "Het advies staat naast wat jullie afspraken, zodat later te zien is waar je afweek.",
      voorbeeld: "initiatiefvoorstel",
      zicht: "K",
      diepte: "verdieping",
    }),
    vervolgproductReden: alineas({
      vraag: "Waarom volgt er een ander stuk dan het advies?",
      waarom: "Een plan bij pril commitment, of andersom, kan goed zijn. Leg vast wat jullie daarmee willen.",
      voorbeeld: "De subsidie vraagt vóór de zomer een plan, ook al twijfelen twee partners nog.",
      zicht: "K",
      diepte: "verdieping",
    }),
    vervolgDatum: datum({
      vraag: "Op welke datum is de volgende bijeenkomst?",
      waarom: "Prik de datum voor iedereen naar huis gaat. Daarna kost het weken.",
      voorbeeld: "11 juni 2026",
      zicht: "P",
      diepte: "kern",
    }),
    vervolgPeriode: tekst({
      vraag: "In welke periode komen jullie weer bij elkaar, als er nog geen datum is?",
      waarom: "Een periode is beter dan ‘later’, want je kunt er naartoe werken.",
      voorbeeld: "eerste helft van juni 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    uitTeNodigen: verwijzingen({
      vraag: "Welke organisaties nodig je de volgende keer uit?",
      waarom: "Spreek dit samen af. Wie er dan bij hoort, is een besluit van de partners en niet van jou.",
      voorbeeld: "Alle partners van vandaag en Woningstichting De Brug",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
    }),
  },
});
