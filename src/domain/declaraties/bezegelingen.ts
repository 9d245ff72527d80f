import { alineas, datum, jaNee, keuze, lijst, tekst, teksten, verwijzing, verwijzingen } from "../velden.ts";

const ondertekenaars = lijst({
  naam: ["ondertekenaar", "ondertekenaars"],
  vraag: "Wie tekenen er, en namens welke partij?",
  waarom: "Elke partij gaat zelf na wie namens haar mag tekenen. Vraag daar ruim voor de ondertekening naar.",
  kop: "organisatie",
  diepte: "kern",
  velden: {
    organisatie: verwijzing({
      naar: "organisaties",
      vraag: "Namens welke partij tekent deze persoon?",
      waarom: "Alleen een organisatie met rechtspersoonlijkheid, of een bestuursorgaan, kan als partij tekenen.",
      voorbeeld: "Hanzecollege",
      zicht: "P",
      diepte: "kern",
    }),
    persoon: verwijzing({
      naar: "personen",
      vraag: "Wie tekent?",
      waarom: "Naam en functie komen onder de handtekening.",
      voorbeeld: "Ingrid Vos, voorzitter van het college van bestuur",
      zicht: "P",
      diepte: "kern",
    }),
    grondslag: tekst({
      vraag: "Waarom mag deze persoon tekenen, als slot van ‘op grond van …’?",
      waarom: "Wie zonder bevoegdheid tekent, bindt zijn organisatie niet.",
      voorbeeld: "het besluit van het college van burgemeester en wethouders van 2 juni 2026",
      slecht: {
        antwoord: "hij is de baas",
        omdat: "noem het besluit of de statuten, want die gelden ook na een wisseling.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    plaats: tekst({
      vraag: "In welke plaats tekent deze persoon, als dat een andere is dan bij de rest?",
      waarom: "Wie later of elders tekent, zet zijn eigen plaats erbij.",
      voorbeeld: "Zwolle",
      zicht: "P",
      diepte: "verdieping",
    }),
    getekendOp: datum({
      ligt: "terug",
      vraag: "Op welke dag heeft deze persoon getekend?",
      waarom: "Soms tekent een partij later. De samenwerking is pas rond als iedereen heeft getekend.",
      voorbeeld: "11 juni 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const voorbehouden = lijst({
  naam: ["voorbehoud", "voorbehouden"],
  vraag: "Welke partijen tekenen onder voorbehoud van een eigen orgaan?",
  waarom: "Een eerlijk voorbehoud is beter dan een handtekening die later niet blijkt te gelden.",
  kop: "organisatie",
  diepte: "verdieping",
  velden: {
    organisatie: verwijzing({
      naar: "organisaties",
      vraag: "Welke partij maakt het voorbehoud?",
      waarom: "De andere partijen moeten weten op wie zij wachten.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "kern",
    }),
    orgaan: tekst({
      vraag: "Welk orgaan moet nog instemmen, als slot van ‘onder voorbehoud van instemming van …’?",
      waarom: "Met het juiste orgaan erbij is duidelijk welke vergadering telt.",
      voorbeeld: "de gemeenteraad van Hanzestad",
      slecht: { antwoord: "intern overleg", omdat: "er moet straks iemand schriftelijk ja of nee kunnen zeggen." },
      zicht: "P",
      diepte: "kern",
    }),
    uiterlijk: datum({
      ligt: "vooruit",
      vraag: "Wat is de laatste dag waarop dat orgaan kan instemmen?",
      waarom: "Een uiterste datum voorkomt dat de andere partijen blijven wachten.",
      voorbeeld: "9 juli 2026",
      zicht: "P",
      diepte: "kern",
    }),
    besluit: verwijzing({
      naar: "besluiten",
      vraag: "Op welk besluit wacht dit voorbehoud?",
      waarom: "Zodra dat besluit er is, vervalt het voorbehoud.",
      voorbeeld: "Raadsbesluit van 9 juli 2026 over de intentieverklaring",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

export const bezegelingen = lijst({
  naam: ["bezegeling", "bezegelingen"],
  vraag: "Met welke documenten hebben de partners hun samenwerking bezegeld, of gaan ze dat doen?",
  waarom:
    "Een bezegeling maakt van een goed voornemen een gezamenlijke afspraak. Een coalitie kan er meer hebben: eerst een intentieverklaring en later een convenant.",
  id: { uit: "titel" },
  kop: "titel",
  diepte: "kern",
  velden: {
    soort: keuze({
      opties: ["intentieverklaring", "convenant", "plan van aanpak", "contract"],
      vraag: "Wat voor document tekenen de partijen?",
      waarom:
        "De inhoud bepaalt wat bindt, niet de titel. Kies wat past bij hoe ver de partijen zijn en laat een jurist meelezen bij een convenant of contract.",
      voorbeeld: "intentieverklaring: de samenwerking is pril of gevoelig en het plan moet nog komen",
      uitleg: {
        intentieverklaring: "Zegt wat partijen willen; niemand kan het afdwingen.",
        convenant: "Zegt wat elke partij gaat doen.",
        "plan van aanpak": "De handtekeningen staan onder het plan zelf.",
        contract: "Zegt wat partijen elkaar verplicht zijn.",
      },
      zicht: "O",
      diepte: "kern",
    }),
    titel: tekst({
      vraag: "Wat is de titel van het document?",
      waarom: "Partijen, pers en archief gebruiken deze titel. Kies hem kort en herkenbaar.",
      voorbeeld: "Intentieverklaring Vitale binnenstad Hanzestad",
      slecht: { antwoord: "Document def. v3 (nieuw)", omdat: "deze titel hangt straks ingelijst aan de muur." },
      zicht: "O",
      diepte: "kern",
    }),
    stand: keuze({
      opties: ["concept", "ter tekening", "getekend", "vervallen"],
      vraag: "Hoe ver is dit document?",
      waarom:
        "Zolang het een concept is, mag de tekst nog veranderen. Na ‘ter tekening’ leest iedereen dezelfde woorden.",
      voorbeeld: "ter tekening: alle partijen hebben de tekst goedgekeurd",
      uitleg: {
        concept: "De tekst mag nog veranderen.",
        "ter tekening": "De tekst staat vast; de handtekeningen moeten nog.",
        getekend: "Alle handtekeningen staan eronder.",
        vervallen: "Dit document geldt niet meer, of kwam er nooit.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      afspraak: true,
      vraag: "Op welke dag tekenen de partijen?",
      waarom: "Op deze dag begint de samenwerking officieel, tenzij je een andere begindatum afspreekt.",
      voorbeeld: "11 juni 2026",
      zicht: "O",
      diepte: "kern",
    }),
    plaats: tekst({
      vraag: "In welke plaats tekenen de partijen?",
      waarom: "Plaats en datum horen bij een ondertekening.",
      voorbeeld: "Hanzestad",
      slecht: { antwoord: "het stadhuis", omdat: "hier hoort de plaatsnaam; het gebouw staat al in de uitnodiging." },
      zicht: "O",
      diepte: "kern",
    }),
    partijen: verwijzingen({
      naar: "organisaties",
      vraag: "Welke organisaties zijn partij?",
      waarom: "Een platform of werkgroep bestaat juridisch vaak niet. Zo’n groep kan het document wel onderschrijven.",
      voorbeeld: "Gemeente Hanzestad, Hanzecollege, Hogeschool Merwede, Ondernemersvereniging Hartje Hanzestad",
      zicht: "O",
      diepte: "kern",
    }),
    ondertekenaars,
    gezamenlijkeInzet: teksten({
      vraag: "Wat gaan de partijen samen doen, per regel als slot van ‘Partijen zetten zich in om …’?",
      waarom:
        "Een bezegeling zonder volgende stap is alleen een feestje. Houd bij een intentieverklaring harde woorden als ‘betalen’ en ‘garanderen’ eruit.",
      voorbeeld:
        "vóór 1 november 2026 een plan van aanpak op te stellen / elke twee maanden bij elkaar te komen over de visie",
      slecht: {
        antwoord: "de overeengekomen bedragen uiterlijk 1 juli te betalen",
        omdat: "dit is een harde plicht, en die hoort niet in een intentieverklaring.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    totDatum: datum({
      ligt: "vooruit",
      vraag: "Tot en met welke dag geldt dit document?",
      waarom: "Zonder einddatum loopt een afspraak stilletjes door en voelt niemand zich nog gebonden.",
      voorbeeld: "31 december 2026",
      zicht: "P",
      diepte: "kern",
    }),
    totGebeurtenis: tekst({
      vraag: "Bij welke gebeurtenis stopt het eerder, als slot van ‘of zoveel eerder als …’?",
      waarom: "Een intentieverklaring is een brug. Ze mag verdwijnen zodra het plan er is.",
      voorbeeld: "de partijen het plan van aanpak hebben vastgesteld",
      zicht: "P",
      diepte: "verdieping",
    }),
    publicatie: keuze({
      opties: ["openbaar na ondertekening", "alleen voor partners"],
      vraag: "Wordt de tekst na de ondertekening openbaar?",
      waarom:
        "Openbaar tekenen maakt trots en schept verwachtingen. Bij overheden is openbaarheid meestal het uitgangspunt.",
      voorbeeld:
        "openbaar na ondertekening: de partijen nodigen de pers uit en de tekst bevat geen vertrouwelijke cijfers",
      zicht: "P",
      diepte: "kern",
    }),
    gang: verwijzing({
      naar: "gangen",
      vraag: "Uit welke gang komt dit document voort?",
      waarom: "Dan horen de gekozen opties en het plan vanzelf bij de afspraken.",
      voorbeeld: "De gang die naar het initiatiefvoorstel leidde",
      zicht: "P",
      diepte: "verdieping",
    }),
    bijeenkomst: verwijzing({
      naar: "bijeenkomsten",
      vraag: "In welke bijeenkomst tekenen de partijen?",
      waarom: "Dan staat het tekenen in het programma en weet ieder dat er iets wordt getekend.",
      voorbeeld: "Startbijeenkomst van 11 juni 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    aanvullingOp: verwijzing({
      naar: "bezegelingen",
      vraag: "Op welk eerder document is dit een aanvulling?",
      waarom: "Zo is duidelijk wat van de eerste afspraken blijft gelden.",
      voorbeeld: "Intentieverklaring Vitale binnenstad Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    ondertitel: tekst({
      vraag: "Welke ondertitel krijgt het document?",
      waarom: "De ondertitel vertelt in gewone taal waar het over gaat.",
      voorbeeld: "Zeven partners werken samen aan een binnenstad die de hele week leeft",
      zicht: "O",
      diepte: "verdieping",
    }),
    overwegingen: teksten({
      vraag: "Waarom gaan de partijen samenwerken, per regel als slot van ‘Partijen overwegen dat …’?",
      waarom:
        "De overwegingen vertellen het verhaal: de opgave, de visie, wat al gebeurde en wat nog open is. Noem redenen van een partner alleen als die daarmee akkoord is.",
      voorbeeld: "de leegstand in de binnenstad alle partijen raakt / geen van hen die ontwikkeling alleen kan keren",
      slecht: {
        antwoord: "Partijen overwegen dat samenwerken goed is",
        omdat: "het begin van de zin staat er al, en de rest mag over jullie stad gaan.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    intenties: teksten({
      vraag: "Wat willen de partijen bereiken, per regel als slot van ‘Partijen spreken de intentie uit om …’?",
      waarom:
        "Een intentie is een richting waar ieder achter staat. De stappen erheen staan bij de gezamenlijke inzet.",
      voorbeeld: "samen te werken aan een binnenstad waar de hele week wordt geleerd, gewerkt en gewoond",
      slecht: {
        antwoord: "te garanderen dat de leegstand verdwijnt",
        omdat: "een garantie is geen intentie; schrijf waar jullie naartoe willen.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    van: datum({
      vraag: "Op welke dag gaan de afspraken in, als dat niet de dag van tekenen is?",
      waarom: "Een begin op de eerste van de maand of het jaar sluit soms beter aan bij begrotingen.",
      voorbeeld: "1 juli 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    trekker: verwijzing({
      naar: "organisaties",
      vraag: "Welke partij trekt het werk tot de volgende stap?",
      waarom: "Na het tekenen zakt de aandacht snel weg. Eén trekker houdt de vaart erin.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    overleg: alineas({
      vraag: "Hoe overleggen en beslissen de partijen samen, in hele zinnen?",
      waarom: "Een eenvoudige afspraak is genoeg: wie nodigt uit, hoe vaak en hoe valt een besluit.",
      voorbeeld:
        "Partijen komen elke twee maanden bij elkaar. De gemeente nodigt uit. Partijen nemen besluiten als niemand bezwaar heeft.",
      zicht: "P",
      diepte: "verdieping",
    }),
    woordvoering: alineas({
      vraag: "Wie spreekt over deze samenwerking met de pers, in hele zinnen?",
      waarom: "Zo leest geen partij het nieuws voor het eerst in de krant.",
      voorbeeld: "De gemeente spreekt namens alle partijen en stemt persberichten vooraf met hen af.",
      zicht: "P",
      diepte: "verdieping",
    }),
    evaluatie: tekst({
      vraag: "Wanneer kijken de partijen terug, als slot van ‘Partijen evalueren de samenwerking …’?",
      waarom: "Een vast moment om terug te kijken voorkomt dat de samenwerking ongemerkt doodbloedt.",
      voorbeeld: "in oktober 2026, voordat zij over het plan van aanpak besluiten",
      zicht: "P",
      diepte: "verdieping",
    }),
    opzegtermijn: tekst({
      vraag: "Hoe lang van tevoren moet een partij zeggen dat zij stopt, als slot van ‘met een termijn van …’?",
      waarom: "De termijn geeft de anderen tijd om de taken over te nemen.",
      voorbeeld: "drie maanden",
      zicht: "P",
      diepte: "verdieping",
    }),
    uittreden: alineas({
      vraag: "Wat spreken de partijen af voor als een van hen stopt, in hele zinnen?",
      waarom: "Wie weet hoe hij eruit kan, stapt er makkelijker in.",
      voorbeeld:
        "Een partij die wil stoppen, bespreekt dat eerst met de andere partijen. Daarna meldt zij het schriftelijk, met de reden. De andere partijen gaan door.",
      slecht: {
        antwoord: "Een partij kan niet tussentijds stoppen.",
        omdat: "dan tekenen bestuurders pas na een jaar overleg.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    kosten: alineas({
      vraag: "Wie betaalt de kosten van het samenwerken zelf, in hele zinnen?",
      waarom: "Het gaat om overleg en voorbereiding. In een intentieverklaring horen geen bedragen voor acties.",
      voorbeeld:
        "Elke partij draagt haar eigen kosten. De gemeente betaalt de procesbegeleiding tot en met november 2026.",
      slecht: {
        antwoord: "Iedere partij moet verplicht bijdragen.",
        omdat: "een intentieverklaring legt geen plichten op; verdeel hooguit de eigen kosten.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    geheimhouding: alineas({
      vraag: "Wat houden de partijen onder elkaar vertrouwelijk, in hele zinnen?",
      waarom: "Beloof geen volledige geheimhouding: overheden moeten zich aan de Wet open overheid houden.",
      voorbeeld:
        "Partijen delen bedrijfscijfers van elkaar niet met anderen, tenzij de wet dat vraagt. Zij laten dat dan vooraf weten.",
      zicht: "P",
      diepte: "verdieping",
    }),
    geschillen: alineas({
      vraag: "Wat doen de partijen als ze het oneens blijven, in hele zinnen?",
      waarom: "Eerst praten, dan een bemiddelaar: die volgorde houdt de relatie heel.",
      voorbeeld:
        "Partijen proberen een meningsverschil eerst samen op te lossen. Lukt dat niet binnen een maand, dan vragen zij een bemiddelaar.",
      zicht: "P",
      diepte: "verdieping",
    }),
    goNoGo: alineas({
      vraag: "Op welk moment en op welke punten beslissen de partijen of ze doorgaan, in hele zinnen?",
      waarom: "Met een vooraf gekozen beslismoment durven voorzichtige partijen eerder te beginnen.",
      voorbeeld:
        "In november 2026 beslissen partijen of zij doorgaan. Zij kijken dan of voor elke centrale uitdaging minstens één actie een uitvoerder heeft.",
      zicht: "P",
      diepte: "verdieping",
    }),
    nogNietGeregeld: teksten({
      vraag: "Wat regelen de partijen later nog, in korte zinsdelen zonder hoofdletter en punt?",
      waarom: "Door open punten te noemen, kan niemand denken dat ze stilzwijgend geregeld zijn.",
      voorbeeld: "de verdeling van de kosten van het programmateam / het beheer van het stadslab na 2028",
      zicht: "P",
      diepte: "verdieping",
    }),
    afdwingbaar: jaNee({
      vraag: "Kan een partij naar de rechter als een andere zich niet aan het document houdt?",
      waarom:
        "De naam van het document beslist daar niet over, de tekst wel. Kies samen, en laat een jurist meelezen als het antwoord ‘ja’ is.",
      voorbeeld: "nee: partijen spreken elkaar aan, maar gaan niet naar de rechter",
      zicht: "P",
      diepte: "verdieping",
      wanneer: { veld: "soort", isNiet: ["intentieverklaring"] },
    }),
    zonderGeld: jaNee({
      vraag: "Laten de partijen geld helemaal buiten het document?",
      waarom:
        "Een college of bestuur tekent soms alleen als geld apart terugkomt. Dan staat er dat elk bedrag later een eigen besluit krijgt.",
      voorbeeld: "ja: het college legt financiële gevolgen later apart voor aan de gemeenteraad",
      zicht: "P",
      diepte: "verdieping",
      wanneer: { veld: "soort", isNiet: ["intentieverklaring"] },
    }),
    voorbehouden,
    bijlagen: teksten({
      vraag: "Welke bijlagen horen bij het document?",
      waarom: "Wat bij de handtekening hoort, moet erbij zitten als iemand tekent.",
      voorbeeld: "Initiatiefvoorstel Vitale binnenstad, versie 1.0 / Toetredingsformulier",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
