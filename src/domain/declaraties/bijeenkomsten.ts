import {
  alineas,
  datum,
  groep,
  jaNee,
  keuze,
  lijst,
  tekst,
  teksten,
  tijd,
  verwijzing,
  verwijzingen,
} from "../velden.ts";
import { afzegging, vooraankondiging, wijziging } from "./bijeenkomstberichten.ts";
import { commitment } from "./commitment.ts";
import { discussie } from "./discussie.ts";
import { draaiboek } from "./draaiboek.ts";
import { opbrengst } from "./opbrengst.ts";
import { genodigden, groepen, programma } from "./programma.ts";

const locatie = groep({
  titel: "De plaats",
  velden: {
    naam: tekst({
      vraag: "Hoe heet de plek waar jullie bij elkaar komen?",
      waarom: "De plek vertelt iets. In een leegstaand pand praat je anders over leegstand dan in het stadhuis.",
      voorbeeld: "Theater De Kaai",
      slecht: { antwoord: "bij ons op kantoor", omdat: "de genodigde weet niet van wie ‘ons’ is." },
      zicht: "O",
      diepte: "kern",
    }),
    adres: tekst({
      vraag: "In welke straat en op welk nummer is de bijeenkomst?",
      waarom: "Gasten die er nooit zijn geweest, zoeken op adres.",
      voorbeeld: "Kaai 3",
      slecht: { antwoord: "Grote Markt", omdat: "zonder huisnummer loopt een gast de hele markt rond." },
      zicht: "O",
      diepte: "kern",
    }),
    plaats: tekst({
      vraag: "In welke plaats is de bijeenkomst?",
      waarom: "Partners uit de regio of van het Rijk weten dat niet vanzelf.",
      voorbeeld: "Hanzestad",
      slecht: { antwoord: "centrum", omdat: "er zijn veel centra; gasten van buiten zoeken op de plaatsnaam." },
      zicht: "O",
      diepte: "kern",
    }),
    route: alineas({
      vraag: "Hoe komen gasten bij de bijeenkomst, in hele zinnen?",
      waarom: "Wie niet hoeft te zoeken, komt rustig binnen.",
      voorbeeld: "Vanaf het station is het acht minuten lopen. Parkeren kan in garage De Singel.",
      zicht: "O",
      diepte: "verdieping",
    }),
    toegankelijkheid: alineas({
      vraag: "Wat moeten gasten met een beperking over de plek weten, in hele zinnen?",
      waarom: "Wie hierover moet bellen, voelt zich al een beetje minder welkom.",
      voorbeeld: "De zaal is met een lift bereikbaar. Er is een ringleiding.",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});

const aanmelden = groep({
  titel: "Het aanmelden",
  velden: {
    bij: tekst({
      vraag: "Bij wie kunnen genodigden zich aanmelden?",
      waarom: "Met een naam erbij kunnen mensen ook een vraag stellen.",
      voorbeeld: "Joost Brandsma",
      slecht: { antwoord: "het secretariaat", omdat: "van welke organisatie, en naar wie vraag je dan?" },
      zicht: "O",
      diepte: "kern",
    }),
    email: tekst({
      vraag: "Op welk e-mailadres melden genodigden zich aan?",
      waarom: "Eén adres houdt de lijst op één plek bij.",
      voorbeeld: "binnenstad@bureausamenloop.example",
      slecht: {
        antwoord: "marieke.jansen@prive.example",
        omdat: "uit een eigen mailbox kan een collega de aanmeldingen niet overnemen.",
      },
      zicht: "O",
      diepte: "kern",
      vorm: "e-mail",
    }),
    voor: datum({
      ligt: "vooruit",
      vraag: "Voor welke datum moeten zij zich aanmelden?",
      waarom: "Een week voor de bijeenkomst heb je nog tijd om te bellen met wie zwijgt.",
      voorbeeld: "5 maart 2026",
      zicht: "O",
      diepte: "kern",
    }),
    vervanging: jaNee({
      vraag: "Mag iemand een vervanger sturen?",
      waarom: "Bij verkennen kan dat vaak. Als er wordt besloten, heb je mensen met mandaat nodig.",
      voorbeeld: "ja: als de vervanger namens de organisatie kan spreken",
      zicht: "O",
      diepte: "verdieping",
    }),
  },
});

const dagvoorzitter = groep({
  titel: "De dagvoorzitter",
  velden: {
    persoon: verwijzing({
      vraag: "Wie zit de bijeenkomst voor?",
      waarom: "De voorzitter trekt aan het eind de conclusie. Iedereen moet die van hem of haar willen aannemen.",
      voorbeeld: "Anneke Dijkstra",
      zicht: "O",
      diepte: "kern",
      naar: "personen",
    }),
    onafhankelijk: jaNee({
      vraag: "Is de dagvoorzitter onafhankelijk van de partners?",
      waarom: "Zonder eigen belang kan een ervaren voorzitter tegenstellingen bespreekbaar maken.",
      voorbeeld: "ja: zij woont niet in Hanzestad en werkt voor geen van de partners",
      zicht: "O",
      diepte: "kern",
    }),
    briefing: alineas({
      vraag: "Wat wil je de dagvoorzitter vooraf meegeven, in hele zinnen?",
      waarom: "Een voorzitter die weet waar het spannend wordt, kan op tijd ruimte maken of juist doorgaan.",
      voorbeeld:
        "Geef de bewoners vroeg het woord. Gaat het over parkeren, zeg dan dat dit niet bij de coalitie hoort en ga door.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});

const verplaatst = lijst({
  naam: ["verplaatsing", "verplaatsingen"],
  vraag: "Is deze bijeenkomst weleens verplaatst?",
  waarom: "Een tweede keer verplaatsen kost vertrouwen. Weet wat er al is gebeurd.",
  diepte: "verdieping",
  kop: "van",
  velden: {
    van: datum({
      vraag: "Op welke datum zou de bijeenkomst eerst zijn?",
      waarom: "Zo zie je later hoeveel de planning is verschoven.",
      voorbeeld: "26 februari 2026",
      zicht: "K",
      diepte: "kern",
    }),
    naar: datum({
      afspraak: true,
      vraag: "Naar welke datum is de bijeenkomst verplaatst?",
      waarom: "Controleer of de kernpartners dan echt kunnen.",
      voorbeeld: "12 maart 2026",
      zicht: "K",
      diepte: "kern",
    }),
    reden: alineas({
      vraag: "Waarom is de bijeenkomst verplaatst?",
      waarom: "Als dezelfde reden terugkomt, zit er misschien iets anders achter.",
      voorbeeld: "De wethouder moest onverwacht naar de gemeenteraad.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});

/** What gives partners fresh inspiration when they meet during the execution. */
const INSPIRATIE = [
  "onderzoeker",
  "organisatie van elders",
  "partner presenteert deelproject",
  "werkbezoek",
  "combinatie",
] as const;

const ALLEEN_ONTMOETING = { veld: "soort", is: ["partnerontmoeting"] } as const;

/** Meetings of any kind: their design, their programme and what they yielded. */
export const bijeenkomsten = lijst({
  naam: ["bijeenkomst", "bijeenkomsten"],
  vraag: "Welke bijeenkomsten zijn er geweest of komen er?",
  waarom: "In een bijeenkomst maken partners samen iets. Dat kan geen enkel stuk vervangen.",
  diepte: "kern",
  id: { uit: "benaming" },
  kop: "benaming",
  velden: {
    soort: keuze({
      vraag: "Wat voor bijeenkomst is dit?",
      waarom:
        "Bij een verkenning zoeken partners de richting, bij de start besluiten zij. Dat vraagt een ander programma.",
      voorbeeld: "verkenning: de partners zitten voor het eerst samen aan tafel",
      uitleg: {
        verkenning: "Partners delen hun belangen; stap 4 en 5.",
        start: "Partners besluiten samen; stap 9.",
        werksessie: "Een groep werkt iets uit.",
        overleg: "Een klein overleg tussendoor.",
        partnerontmoeting: "Elkaar spreken en nieuwe ideeën opdoen; stap 10.",
        informatie: "Mensen horen wat er gebeurt.",
        ondertekening: "Een apart moment om te tekenen.",
        slot: "Samen afsluiten en bedanken.",
      },
      zicht: "P",
      diepte: "kern",
      opties: [
        "verkenning",
        "start",
        "werksessie",
        "overleg",
        "partnerontmoeting",
        "informatie",
        "ondertekening",
        "slot",
      ],
    }),
    benaming: tekst({
      vraag: "Hoe noem je deze bijeenkomst in de uitnodiging?",
      waarom: "Kies een naam die niet meer belooft dan er gebeurt.",
      voorbeeld: "Werkconferentie Het huis van de stad",
      slecht: {
        antwoord: "Ondertekeningsbijeenkomst",
        omdat: "als er nog niets te tekenen valt, blijven mensen weg of komen ze boos.",
      },
      zicht: "O",
      diepte: "kern",
    }),
    doel: alineas({
      vraag: "Wat willen jullie met deze bijeenkomst bereiken, in één of twee hele zinnen?",
      waarom: "Een genodigde beslist op het doel of hij zijn agenda vrijmaakt.",
      voorbeeld:
        "We verkennen samen wat de binnenstad nodig heeft. Daarna kijken we wat ieder daaraan kan en wil bijdragen.",
      slecht: {
        antwoord: "Met elkaar in gesprek gaan.",
        omdat: "praten is een middel; zeg wat er aan het eind van de middag ligt.",
      },
      zicht: "O",
      diepte: "kern",
    }),
    datum: datum({
      afspraak: true,
      vraag: "Op welke datum is de bijeenkomst?",
      waarom: "Kies de datum acht tot tien weken vooruit, en vraag eerst de kernpartners.",
      voorbeeld: "12 maart 2026",
      zicht: "O",
      diepte: "kern",
    }),
    inloop: tijd({
      vraag: "Vanaf hoe laat kunnen gasten binnenlopen?",
      waarom: "De eerste kennismaking gebeurt bij de koffie.",
      voorbeeld: "13.30",
      zicht: "O",
      diepte: "verdieping",
    }),
    begin: tijd({
      vraag: "Hoe laat begint het programma?",
      waarom: "Een middag past voor bestuurders vaak beter dan een avond of een hele dag.",
      voorbeeld: "14.00",
      zicht: "O",
      diepte: "kern",
    }),
    eind: tijd({
      vraag: "Hoe laat eindigt het programma, met de afsluitende ontmoeting erbij?",
      waarom: "Reken het informele deel mee, anders vertrekt iedereen direct na de conclusie.",
      voorbeeld: "17.30",
      zicht: "O",
      diepte: "kern",
    }),
    locatie,
    afzenders: verwijzingen({
      vraag: "Wie zijn de afzenders van de uitnodiging: één leidende partner of een groepje koplopers?",
      waarom: "Met meer afzenders laat je zien dat het al van meer mensen is. Zij tekenen samen één brief.",
      voorbeeld: "Karin de Wit (gemeente) en Jeroen van den Berg (Hartje Hanzestad)",
      zicht: "O",
      diepte: "kern",
      naar: "personen",
    }),
    aanmelden,
    dagvoorzitter,
    verslaglegger: verwijzing({
      vraag: "Wie schrijft het verslag?",
      waarom: "Een verslag binnen een week houdt de vaart erin. Dat lukt alleen als het iemands taak is.",
      voorbeeld: "Joost Brandsma",
      zicht: "P",
      diepte: "verdieping",
      naar: "personen",
    }),
    kosten: tekst({
      vraag: "Wat kost deelname voor de gasten?",
      waarom: "Zeg het ook als het gratis is, dan hoeft niemand het te vragen.",
      voorbeeld: "Deelname is gratis.",
      zicht: "P",
      diepte: "verdieping",
    }),
    informatieVooraf: keuze({
      vraag: "Welke informatie krijgen genodigden vooraf?",
      waarom: "Een notitie geeft houvast, maar kan de indruk wekken dat alles al bedacht is.",
      voorbeeld: "alleen aanleiding en doel: de partners moeten de ruimte voelen om zelf te beginnen",
      uitleg: {
        "alleen aanleiding en doel": "Partners beginnen met een leeg vel.",
        "ook inhoudelijke notitie": "Partners lezen zich in; er is al iets om op te reageren.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["alleen aanleiding en doel", "ook inhoudelijke notitie"],
    }),
    bijlagen: teksten({
      vraag: "Welke bijlagen gaan er met de uitnodiging mee?",
      waarom: "Stuur alleen wat mensen vooraf echt moeten lezen.",
      voorbeeld: "Programma / Routebeschrijving",
      zicht: "P",
      diepte: "verdieping",
    }),
    briefdatum: datum({
      vraag: "Welke datum komt er boven de uitnodiging?",
      waarom: "Vier tot zes weken vooraf is op tijd voor een volle agenda.",
      voorbeeld: "2 februari 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    vooraankondiging,
    wijziging,
    afzegging,
    stuk: keuze({
      vraag: "Over welk stuk besluiten de partners in deze bijeenkomst?",
      waarom: "Wie moet besluiten, heeft tijd nodig om het eerst met zijn bestuur te bespreken.",
      voorbeeld: "initiatiefvoorstel: de partners kiezen een inhoudelijke optie en een manier van samenwerken",
      zicht: "P",
      diepte: "verdieping",
      opties: ["geen", "initiatiefvoorstel", "plan van aanpak", "beide"],
    }),
    gang: verwijzing({
      vraag: "Bij welke uitwerking, van een voorstel of van een plan, hoort deze bijeenkomst?",
      waarom: "Zo weet je later welk stuk hier besproken is.",
      voorbeeld: "het initiatiefvoorstel van juni 2026",
      zicht: "P",
      diepte: "verdieping",
      naar: "gangen",
    }),
    programma,
    groepen,
    genodigden,
    discussie,
    opbrengst,
    genodigdenkeuze: keuze({
      vraag: "Nodig je alleen partijen uit die zelf iets kunnen uitvoeren, of ook andere belanghebbenden?",
      waarom:
        "Met uitvoerders kom je sneller tot daden. Met belanghebbenden erbij klopt het beeld van de opgave beter.",
      voorbeeld: "ook belanghebbenden: de bewoners kunnen weinig uitvoeren, maar het gaat wel om hun buurt",
      uitleg: {
        "alleen met uitvoeringskracht": "Een kleine groep die zelf kan beginnen.",
        "ook belanghebbenden": "Ook wie er last of plezier van heeft, zit aan tafel.",
      },
      zicht: "K",
      diepte: "verdieping",
      opties: ["alleen met uitvoeringskracht", "ook belanghebbenden"],
    }),
    genodigdenAdvies: tekst({
      vraag: "Welke kring van genodigden past bij wat de partners kunnen uitvoeren?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "ook belanghebbenden",
      zicht: "K",
      diepte: "verdieping",
    }),
    genodigdenReden: alineas({
      vraag: "Waarom kies je voor deze kring van genodigden?",
      waarom: "Wie niet is uitgenodigd, vraagt er later naar. Dan heb je een antwoord.",
      voorbeeld: "Zonder bewoners praten we over hen in plaats van met hen. Met veertig mensen blijft het werkbaar.",
      zicht: "K",
      diepte: "verdieping",
    }),
    afzenderAdvies: tekst({
      vraag: "Welke afzenders passen bij wat je in de gesprekken hoorde?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "een groepje koplopers",
      zicht: "K",
      diepte: "verdieping",
    }),
    afzenderReden: alineas({
      vraag: "Waarom past deze afzender, of passen deze afzenders, het beste?",
      waarom: "De afzender bepaalt of mensen het zien als hun zaak of als die van een ander.",
      voorbeeld: "Als alleen de gemeente uitnodigt, verwachten ondernemers dat zij ook betaalt.",
      zicht: "K",
      diepte: "verdieping",
    }),
    informatieAdvies: tekst({
      vraag: "Welke informatie vooraf past bij hoe eens de partners het zijn?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "alleen aanleiding en doel",
      zicht: "K",
      diepte: "verdieping",
    }),
    informatieReden: alineas({
      vraag: "Waarom krijgen zij vooraf deze informatie, en niet meer of minder?",
      waarom: "Het hangt af van hoe goed partners het onderwerp en elkaar al kennen.",
      voorbeeld: "De belangen liggen nog ver uit elkaar. Een notitie zou nu vooral kritiek op woorden opleveren.",
      zicht: "K",
      diepte: "verdieping",
    }),
    kandidaten: verwijzingen({
      vraag: "Over wie twijfel je nog of je hen uitnodigt?",
      waarom: "Zolang je twijfelt, staan zij niet op de lijst die partners kunnen zien.",
      voorbeeld: "Els Kuipers",
      zicht: "K",
      diepte: "verdieping",
      naar: "personen",
    }),
    beoogdeOndertekening: keuze({
      vraag: "Wil je dat er in deze bijeenkomst iets wordt getekend?",
      waarom: "Tekenen lukt alleen als de tekst en de mandaten vooraf geregeld zijn. Beslis dit dus nu.",
      voorbeeld: "geen: dit is de eerste keer dat de partners elkaar spreken",
      uitleg: {
        geen: "Partners praten vrijuit; er ligt niets te tekenen.",
        intentieverklaring: "De tekst ligt vooraf klaar, zonder plichten.",
        convenant: "De afspraken zijn vooraf bij elk bestuur langs geweest.",
        contract: "Een jurist keek vooraf mee.",
        "plan van aanpak": "Tekenen is ja zeggen tegen het plan.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["geen", "intentieverklaring", "convenant", "contract", "plan van aanpak"],
    }),
    inspiratie: keuze({
      vraag: "Wat geeft de partners bij deze ontmoeting nieuwe inspiratie?",
      waarom:
        "Partners komen terug voor wat zij er leren. Alleen voortgang bespreken houdt het enthousiasme niet vast.",
      voorbeeld: "werkbezoek: de partners gaan samen kijken in het stadslab",
      zicht: "P",
      diepte: "verdieping",
      opties: INSPIRATIE,
      wanneer: ALLEEN_ONTMOETING,
    }),
    spreker: tekst({
      vraag: "Wie vertelt, presenteert of leidt rond?",
      waarom:
        "Iemand van buiten laat zien dat het elders ook lukt. Een partner die een deelproject toont, geeft de anderen zin.",
      voorbeeld: "lector Farida Amrani, over binnensteden na corona",
      zicht: "P",
      diepte: "verdieping",
      wanneer: ALLEEN_ONTMOETING,
    }),
    gastheer: verwijzing({
      vraag: "Welke partner ontvangt de anderen?",
      waarom: "Wie om de beurt gastheer is, laat zien wat hij doet en voelt zich mede-eigenaar.",
      voorbeeld: "Cultuurplein",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
      wanneer: ALLEEN_ONTMOETING,
    }),
    commitment,
    sfeer: alineas({
      vraag: "Hoe was de sfeer, en wat viel je op?",
      waarom: "Dit is je eigen indruk en die blijft bij jou. Schrijf over wat er gebeurde, niet over karakters.",
      voorbeeld: "Tot de pauze was het stijf. Toen het Bewonersplatform over de stegen vertelde, kwam het gesprek los.",
      zicht: "V",
      diepte: "verdieping",
    }),
    catering: tekst({
      vraag: "Wat staat er aan eten en drinken klaar?",
      waarom: "Een goed verzorgde afsluiting laat mensen langer blijven.",
      voorbeeld: "koffie bij de inloop, borrel van ondernemers uit de binnenstad",
      zicht: "K",
      diepte: "verdieping",
    }),
    planB: alineas({
      vraag: "Wat doe je als er iets anders loopt dan gepland?",
      waarom: "Een kernpartner die wegblijft of een gesprek dat vastloopt, vraagt een snel besluit. Bedenk het vooraf.",
      voorbeeld:
        "Komt de Vastgoedkring niet, dan laten we het thema lege panden vervallen en plannen we een apart gesprek.",
      zicht: "K",
      diepte: "verdieping",
    }),
    draaiboek,
    verplaatst,
  },
});
