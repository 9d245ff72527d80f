import { alineas, datum, groep, jaNee, keuze, lijst, tekst, teksten, verwijzing, verwijzingen } from "../velden.ts";
import { inhoudelijkeOpties, samenwerkingsopties } from "./gangopties.ts";
import { pauzes } from "./pauzes.ts";

const werkvormen = lijst({
  naam: ["werkvorm", "werkvormen"],
  vraag: "In welke groepen werken medewerkers van de partners mee aan de uitwerking?",
  waarom:
    "Wie meeschrijft, verdedigt het stuk later in de eigen organisatie. Welke vorm past, hangt af van wat partners zelf kunnen doen.",
  id: {},
  kop: "naam",
  diepte: "verdieping",
  velden: {
    soort: keuze({
      opties: ["werkgroep", "projectteam", "programmateam", "stuurgroep", "klankbordgroep"],
      vraag: "Wat voor groep is dit?",
      waarom: "De soort zegt of deze mensen schrijven, beslissen of alleen meedenken.",
      voorbeeld: "werkgroep: vier medewerkers werken samen het onderwerp lege panden uit",
      uitleg: {
        werkgroep: "Een paar mensen werken één onderwerp uit.",
        projectteam: "Een vast team met een opdracht en een einddatum.",
        programmateam: "Houdt alle acties samen bij.",
        stuurgroep: "Bestuurders die beslissen.",
        klankbordgroep: "Geeft advies en beslist niet.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    naam: tekst({
      vraag: "Hoe heet deze groep?",
      waarom: "Onder deze naam staat de groep in het stuk en in de planning.",
      voorbeeld: "Werkgroep Lege panden",
      slecht: { antwoord: "Groepje Marieke", omdat: "als Marieke stopt, weet niemand meer wat de groep deed." },
      zicht: "P",
      diepte: "kern",
    }),
    opdracht: alineas({
      vraag: "Wat moet deze groep opleveren, en wanneer?",
      waarom: "Met een duidelijke opdracht weten de leden wanneer ze klaar zijn.",
      voorbeeld: "Vóór 1 mei 2026 twee opties uitwerken voor de lege panden rond de Grote Markt.",
      slecht: {
        antwoord: "Meedenken over de binnenstad.",
        omdat: "zonder product en datum praat de groep door tot de zomer.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    leden: verwijzingen({
      naar: "personen",
      vraag: "Wie zitten er in deze groep?",
      waarom: "De namen komen in het colofon, zodat hun werk gezien wordt.",
      voorbeeld: "Meral Yildiz (gemeente), Tom Bakker (Hanzecollege) en Ruud Postma (Vastgoedkring)",
      zicht: "P",
      diepte: "kern",
    }),
    trekker: verwijzing({
      naar: "personen",
      vraag: "Wie trekt deze groep?",
      waarom: "Met één trekker is duidelijk wie het volgende overleg plant.",
      voorbeeld: "Meral Yildiz",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const reacties = lijst({
  naam: ["reactie", "reacties"],
  vraag: "Hoe reageerden partners op de opties, voor jouw eigen voorbereiding?",
  waarom:
    "Als je weet wie waar warm voor loopt, kun je verschillen bespreken vóór de bijeenkomst. Deze reacties blijven bij jou.",
  kop: "partner",
  diepte: "verdieping",
  velden: {
    partner: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner reageerde?",
      waarom: "Zo zie je welke partner je nog niet hebt gehoord.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "V",
      diepte: "kern",
    }),
    optie: tekst({
      vraag: "Op welke optie reageerde deze partner?",
      waarom: "Een partner kan de ene optie toejuichen en de andere afwijzen.",
      voorbeeld: "Leren in de binnenstad",
      slecht: { antwoord: "de eerste", omdat: "schrijf de naam erbij, want de volgorde kan veranderen." },
      zicht: "V",
      diepte: "kern",
    }),
    reactie: alineas({
      vraag: "Wat vond deze partner van de optie?",
      waarom: "Noteer wat de partner zei. Je eigen uitleg kun je er later bij bedenken.",
      voorbeeld: "Wil meedoen als de tijdelijke huur minstens de vaste lasten dekt.",
      slecht: { antwoord: "Ze begrijpen het niet.", omdat: "dat is jouw uitleg; schrijf op wat zij zeiden." },
      zicht: "V",
      diepte: "kern",
    }),
  },
});

const basisafspraken = groep({
  titel: "Basisafspraken",
  wanneer: { veld: "variant", is: ["initiatief"] },
  velden: {
    financiering: alineas({
      vraag: "Wat spreken de partners in grote lijnen af over het betalen van acties die extra geld vragen?",
      waarom:
        "Een actie uit het eigen werk betaalt een partner zelf. Voor de rest helpt een afspraak op hoofdlijnen, ook als de bedragen nog onbekend zijn.",
      voorbeeld:
        "Acties binnen het eigen werk betaalt elke partner zelf. Voor extra acties zoeken de trekkers samen subsidie, en de gemeente dient de aanvraag in.",
      slecht: {
        antwoord: "Iedereen betaalt mee.",
        omdat: "over acties die in het eigen werk passen hoef je het hier niet te hebben.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    voortgangsbewaking: alineas({
      vraag: "Wat spreken de partners in grote lijnen af over het volgen van de voortgang?",
      waarom: "Partners zeggen makkelijker ja als ze weten dat ook de anderen laten zien wat ze doen.",
      voorbeeld: "De partners zien elkaar elk kwartaal. Dan vertelt elke partner wat hij deed en wat bleef liggen.",
      slecht: {
        antwoord: "Er komt een uitgebreide maandrapportage.",
        omdat: "een dik rapport leest niemand; spreek af wanneer jullie elkaar zien.",
      },
      zicht: "P",
      diepte: "kern",
    }),
  },
});

export const gangen = lijst({
  naam: ["gang", "gangen"],
  vraag: "Welke keren hebben de partners de stappen 6, 7 en 8 doorlopen?",
  waarom:
    "Een gang is één keer uitwerken: eerst de inhoud, dan de samenwerking, dan een stuk om over te besluiten. Na een oprichting of een afwijzing begint een nieuwe gang en blijft de oude leesbaar.",
  id: {},
  kop: "variant",
  diepte: "kern",
  velden: {
    variant: keuze({
      opties: ["initiatief", "plan"],
      vraag: "Werk je toe naar een initiatiefvoorstel of meteen naar een plan van aanpak?",
      waarom:
        "Als partners nog aarzelen, kiezen ze met een initiatiefvoorstel eerst een richting. Als ze al weten wat ze willen, kun je direct een plan maken.",
      voorbeeld: "initiatief: de partners tonen sympathie, maar noemen nog geen bijdrage",
      uitleg: {
        initiatief: "Partners kiezen eerst een richting uit twee of drie.",
        plan: "De richting is duidelijk; jullie werken doelen en acties uit.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    stand: keuze({
      opties: ["lopend", "besloten", "verlaten"],
      vraag: "Loopt deze gang nog, is er al besloten, of zijn de partners ermee gestopt?",
      waarom: "De stand bepaalt welke stap nu aan de beurt is.",
      voorbeeld: "lopend: de partners hebben nog niet over het stuk besloten",
      uitleg: {
        lopend: "Er wordt aan gewerkt.",
        besloten: "De partners beslisten over het stuk.",
        verlaten: "Jullie stopten ermee zonder besluit.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    vanaf: datum({
      vraag: "Op welke dag begon deze gang?",
      waarom: "Met de datum staat de weg van de coalitie in de goede volgorde.",
      voorbeeld: "16 maart 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    aanleiding: alineas({
      vraag: "Waarom begonnen de partners aan deze gang?",
      waarom: "Wie later instapt, begrijpt zo waarom er een tweede voorstel of een nieuw plan kwam.",
      voorbeeld:
        "In de verkenningsbijeenkomst van 12 maart 2026 vroegen de partners om eerst twee richtingen naast elkaar te zetten.",
      zicht: "P",
      diepte: "verdieping",
    }),
    pauzes,
    werkvormen,
    meegeschreven: verwijzingen({
      naar: "personen",
      vraag: "Wie schreven er mee aan dit stuk?",
      waarom: "Hun namen komen in het colofon. Dat is erkenning, en het laat zien dat het stuk van de partners is.",
      voorbeeld: "Meral Yildiz, Tom Bakker en Nynke van der Meer",
      zicht: "P",
      diepte: "verdieping",
    }),
    samenvatting: alineas({
      vraag: "Hoe vat je het stuk samen voor een bestuurder die maar één bladzijde leest?",
      waarom: "Veel bestuurders besluiten op de samenvatting. Schrijf die als laatste.",
      voorbeeld:
        "De binnenstad van Hanzestad verliest bezoekers en winkels. Zeven partners stellen voor om dat samen te keren. In dit voorstel staan twee richtingen en twee manieren van samenwerken.",
      slecht: {
        antwoord: "Dit stuk beschrijft de opzet van het stuk.",
        omdat: "een bestuurder wil weten wat hij moet beslissen, en waarom.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    gevraagdeBesluiten: teksten({
      vraag: "Welke besluiten vraag je de partners, per regel als slot van de zin ‘Wij vragen de partners om …’?",
      waarom: "Partners kunnen pas besluiten als vooraan staat wat je van ze vraagt.",
      voorbeeld: "een keuze te maken uit de twee inhoudelijke opties",
      slecht: { antwoord: "kennis te nemen van het voorstel", omdat: "wie alleen kennisneemt, zegt nergens ja tegen." },
      zicht: "P",
      diepte: "kern",
    }),
    criteria: teksten({
      vraag: "Op welke drie tot vijf punten willen de partners de opties vergelijken?",
      waarom: "Spreek de criteria af vóór het oordeel. Anders zoekt ieder argumenten bij de eigen voorkeur.",
      voorbeeld: "Zichtbaar resultaat binnen twee jaar",
      slecht: { antwoord: "kwaliteit", omdat: "alle opties vinden zichzelf goed; kies iets waarop ze verschillen." },
      zicht: "P",
      diepte: "verdieping",
    }),
    inhoudelijkeOpties,
    samenwerkingsopties,
    basisafspraken,
    genoemdeDoelen: verwijzingen({
      naar: "doelen",
      vraag: "Welke doelen noemt het voorstel als aanzet?",
      waarom:
        "In het plan worden de doelen scherper. Kies je ze hier, dan blijft te lezen waar het voorstel mee begon. Laat je dit leeg, dan noemt het voorstel ze allemaal zolang er geen nieuwe gang is.",
      voorbeeld: "In 2029 staat minder dan 5% van de winkelruimte in de binnenstad leeg.",
      zicht: "P",
      diepte: "verdieping",
      wanneer: { veld: "variant", is: ["initiatief"] },
    }),
    genoemdeActies: verwijzingen({
      naar: "acties",
      vraag: "Welke acties noemt het voorstel als mogelijkheid?",
      waarom:
        "De lijst met acties groeit door in het plan. Kies je ze hier, dan noemt dit voorstel later niet wat er nog niet was.",
      voorbeeld: "Open een stadslab in een lege winkel aan de Grote Markt",
      zicht: "P",
      diepte: "verdieping",
      wanneer: { veld: "variant", is: ["initiatief"] },
    }),
    genoemdeRisicos: verwijzingen({
      naar: "risicos",
      vraag: "Welke risico’s noemt het voorstel?",
      waarom: "Bij een voorstel zijn drie risico’s genoeg: die van de samenwerking zelf, en niet van één optie.",
      voorbeeld: "Een belangrijke partner haakt na een jaar af.",
      zicht: "P",
      diepte: "verdieping",
      wanneer: { veld: "variant", is: ["initiatief"] },
    }),
    reacties,
    voorkeur: alineas({
      vraag: "Welke opties hebben jouw voorkeur, en waarom?",
      waarom: "Een eigen idee helpt je om goede vragen te stellen. De keuze blijft aan de partners.",
      voorbeeld:
        "Leren in de binnenstad met drie tafels, omdat daarbij vijf van de zeven partners meteen kunnen beginnen.",
      zicht: "K",
      diepte: "verdieping",
    }),
    keuzeInhoud: verwijzing({
      naar: "inhoudelijkeOpties",
      vraag: "Welke inhoudelijke optie kozen de partners?",
      waarom: "Deze keuze is het begin van het plan van aanpak. Laat leeg wat nog niet besloten is.",
      voorbeeld: "Leren in de binnenstad",
      zicht: "P",
      diepte: "kern",
      wanneer: { veld: "variant", is: ["initiatief"] },
    }),
    keuzeSamenwerking: verwijzing({
      naar: "samenwerkingsopties",
      vraag: "Welke manier van samenwerken kozen de partners?",
      waarom: "Deze keuze staat los van de inhoud. Het plan werkt verder met de rollen en overleggen van deze optie.",
      voorbeeld: "Drie binnenstadstafels",
      zicht: "P",
      diepte: "kern",
      wanneer: { veld: "variant", is: ["initiatief"] },
    }),
    aanpassing: alineas({
      vraag: "Wat hebben de partners bij hun besluit nog veranderd?",
      waarom: "Een keuze is vaak ‘deze optie, maar dan met …’. Leg dat vast, anders onthoudt ieder iets anders.",
      voorbeeld: "De partners voegen de wens van het Bewonersplatform toe: na 23.00 uur is het stil in de woonstraten.",
      zicht: "P",
      diepte: "verdieping",
    }),
    uitkomst: keuze({
      opties: ["aangenomen", "aangenomen met wijzigingen", "aangehouden", "verworpen"],
      vraag: "Wat besloten de partners samen over dit stuk?",
      waarom: "De uitkomst bepaalt of de coalitie verdergaat of dat er een nieuwe gang nodig is.",
      voorbeeld: "aangenomen met wijzigingen: na een aanpassing over de avonduren zijn alle partners akkoord",
      uitleg: {
        aangenomen: "Het stuk geldt zoals het er ligt.",
        "aangenomen met wijzigingen": "Het geldt, met een paar veranderingen.",
        aangehouden: "Het besluit schuift door.",
        verworpen: "Dit stuk gaat niet door.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    andereAkkoord: jaNee({
      vraag: "Stemden alle andere partners in met het besluit?",
      waarom:
        "Is het antwoord ja, dan hoef je niet voor elke partner een besluit in te vullen. Alleen wie afwijkt, krijgt een eigen regel.",
      voorbeeld: "ja: alleen de gemeente wacht nog op de raad, de anderen zeiden zonder voorbehoud ja",
      zicht: "P",
      diepte: "kern",
    }),
    opgericht: datum({
      vraag: "Op welke dag hebben de partners de vitale coalitie opgericht?",
      waarom: "Vanaf deze dag spreken de partners officieel als coalitie. Vul ‘geen’ in als er niets is opgericht.",
      voorbeeld: "11 juni 2026",
      zicht: "P",
      diepte: "kern",
    }),
    startOordeel: alineas({
      vraag: "Waarom kunnen de partners van start, ook als nog niet alle acties een uitvoerder hebben?",
      waarom:
        "De coalitie hoeft niet alles rond te hebben. Het gaat erom dat ze een relevant deel van de opgave aanpakt en de centrale uitdagingen echt raakt. Een percentage zegt dat niet.",
      voorbeeld:
        "De acties die een uitvoerder hebben, pakken de leegstand en de stille avonden aan. Voor de vergroening zoeken de partners nog een financier; die kan later aansluiten.",
      slecht: {
        antwoord: "Van de twaalf acties zijn er negen geregeld, dus 75%.",
        omdat: "een percentage zegt niet of je de kern van de opgave raakt.",
      },
      zicht: "P",
      diepte: "kern",
      wanneer: { veld: "variant", is: ["plan"] },
    }),
    bezegelingAdvies: tekst({
      vraag: "Welke vorm van bezegelen past volgens de vuistregels bij deze samenwerking?",
      waarom: "Door het advies naast de keuze te bewaren, kun je later uitleggen waarom je ervan afweek.",
      voorbeeld: "Een intentieverklaring, want de samenwerking is nog pril.",
      zicht: "K",
      diepte: "verdieping",
    }),
    bezegelingKeuze: keuze({
      opties: ["intentieverklaring", "plan van aanpak", "convenant", "contract", "geen"],
      vraag: "Waarmee bezegelen de partners hun samenwerking?",
      waarom:
        "Een intentieverklaring past bij een pril of gevoelig begin. Wie al samenwerkt, heeft aan het plan van aanpak vaak genoeg.",
      voorbeeld: "intentieverklaring: de partners willen samen verder, maar moeten het plan nog maken",
      uitleg: {
        intentieverklaring: "Past bij een jonge of gevoelige samenwerking.",
        "plan van aanpak": "Past als partners elkaar kennen: het plan zelf is de afspraak.",
        convenant: "Past als de inhoud vaststaat en elk bestuur het op papier wil.",
        contract: "Past bij geld en plichten; laat een jurist meelezen.",
        geen: "Het verslag van de bijeenkomst is genoeg.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    bezegelingReden: alineas({
      vraag: "Waarom kozen jullie voor deze vorm van bezegelen?",
      waarom:
        "Partners hebben in de gesprekken gezegd hoe zij afspraken willen vastleggen. De reden laat zien wat je daarmee deed.",
      voorbeeld: "Twee besturen willen eerst de intentie vastleggen, zodat de medewerkers tijd krijgen voor het plan.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
