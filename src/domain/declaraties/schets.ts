import { alineas, bedrag, datum, groep, keuze, lijst, tekst, teksten, verwijzing, verwijzingen } from "../velden.ts";
import { MODEL } from "./opties.ts";

const gremia = lijst({
  naam: ["overleg", "overleggen"],
  vraag: "Welke overleggen of teams zie je voor je?",
  waarom: "Teken het zo licht mogelijk. Elk overleg kost agenda’s en moet dus iets te beslissen of te doen hebben.",
  diepte: "verdieping",
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Hoe heet dit overleg of team?",
      waarom: "Een gewone naam zegt meteen wat er gebeurt.",
      voorbeeld: "Stuurgroep binnenstad",
      slecht: {
        antwoord: "Bestuurlijk regieteam governance",
        omdat: "wie dit leest, weet niet wie er aan tafel zit en waarvoor.",
      },
      zicht: "K",
      diepte: "kern",
    }),
    taak: alineas({
      vraag: "Wat doet of beslist dit overleg?",
      waarom: "Twee overleggen met dezelfde taak wachten op elkaar.",
      voorbeeld: "Stelt het plan vast, verdeelt het gezamenlijke geld en lost op wat het team niet kan oplossen.",
      zicht: "K",
      diepte: "verdieping",
    }),
    leden: verwijzingen({
      vraag: "Welke organisaties zitten erin?",
      waarom: "Elke kernpartner hoort ergens een plek te hebben waar het eigen belang telt.",
      voorbeeld: "Gemeente Hanzestad, Hartje Hanzestad en Vastgoedkring Hanzestad",
      zicht: "K",
      diepte: "kern",
      naar: "organisaties",
    }),
    frequentie: tekst({
      vraag: "Hoe vaak komt dit overleg bij elkaar?",
      waarom: "Bestuurders haken af bij te veel afspraken, uitvoerders bij te weinig.",
      voorbeeld: "vier keer per jaar",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});

const tijdpad = lijst({
  naam: ["mijlpaal", "mijlpalen"],
  vraag: "Welke mijlpalen zie je op weg naar de start?",
  waarom: "Partners denken makkelijker mee als ze weten hoelang het duurt en wanneer hun bestuur aan zet is.",
  diepte: "verdieping",
  kop: "mijlpaal",
  velden: {
    mijlpaal: tekst({
      vraag: "Wat is er bij deze mijlpaal klaar of gebeurd?",
      waarom: "Kies iets wat iedereen kan zien, zoals een bijeenkomst of een besluit.",
      voorbeeld: "Verkenningsbijeenkomst gehouden",
      slecht: { antwoord: "Draagvlak gecreëerd", omdat: "op welke dag is dat dan klaar, en wie ziet het?" },
      zicht: "K",
      diepte: "kern",
    }),
    datum: datum({
      ligt: "vooruit",
      vraag: "Wanneer moet deze mijlpaal bereikt zijn?",
      waarom: "Leg de datum naast de vergaderdata van besturen en raad.",
      voorbeeld: "12 maart 2026",
      zicht: "K",
      diepte: "kern",
    }),
  },
});

const borging = lijst({
  naam: ["belang", "belangen"],
  vraag: "Hoe krijgt het belang van elke kernpartner een vaste plaats in de samenwerking?",
  waarom: "Wie ziet dat zijn belang veilig is, hoeft het niet steeds te verdedigen. Dat neemt een drempel weg.",
  diepte: "kern",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Om het belang van welke partner gaat het?",
      waarom: "Loop alle kernpartners langs. Een lege regel is een partner die kan afhaken.",
      voorbeeld: "Bewonersplatform Binnenstad",
      zicht: "K",
      diepte: "kern",
      naar: "organisaties",
    }),
    belang: tekst({
      vraag: "Welk belang van deze partner moet veilig zijn?",
      waarom: "Noem alleen het belang dat de partner zelf heeft vrijgegeven, anders kun je de schets nooit delen.",
      voorbeeld: "rust in de woonstraten na middernacht",
      slecht: { antwoord: "Dat ze gehoord worden", omdat: "dat wil iedereen; noem wat deze partner kwijt kan raken." },
      zicht: "K",
      diepte: "kern",
    }),
    hoe: alineas({
      vraag: "Hoe zorgt jouw opzet daarvoor, in hele zinnen?",
      waarom: "Denk aan een plaats in een overleg, een vaste afspraak of een eigen besluit.",
      voorbeeld: "Het platform beslist mee over elk evenement dat na 23.00 uur doorgaat.",
      slecht: {
        antwoord: "Wij nemen dit mee in het proces.",
        omdat: "een belofte zonder plek in de opzet stelt niemand gerust.",
      },
      zicht: "K",
      diepte: "kern",
    }),
  },
});

const gedeeldeBorging = lijst({
  naam: ["gedeeld belang", "gedeelde belangen"],
  vraag: "Welke belangen noemt de schets die partners hebben gekregen?",
  waarom: "Partners lezen hier terug of je hen goed hebt begrepen. Neem alleen over wat is vrijgegeven.",
  diepte: "verdieping",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Van welke partner is dit belang?",
      waarom: "Andere partners lezen mee, dus het moet een belang zijn dat deze partner zelf noemt.",
      voorbeeld: "Bewonersplatform Binnenstad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    belang: tekst({
      vraag: "Welk belang staat er in de gedeelde schets?",
      waarom: "Gebruik de woorden van de partner, dan herkent die zich erin.",
      voorbeeld: "rust in de woonstraten na middernacht",
      slecht: {
        antwoord: "Het financiële belang van deze partij",
        omdat: "zo schreef de partner het niet, en het klinkt alsof alleen geld telt.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    hoe: alineas({
      vraag: "Hoe houdt de gedeelde schets rekening met dit belang, in hele zinnen?",
      waarom: "Een partner stapt makkelijker in als hij zijn belang concreet terugziet.",
      voorbeeld: "Het platform beslist mee over elk evenement dat na 23.00 uur doorgaat.",
      slecht: {
        antwoord: "Hier houden we rekening mee.",
        omdat: "de partner zoekt zijn stoel aan tafel of een afspraak, en vindt die niet.",
      },
      zicht: "P",
      diepte: "kern",
    }),
  },
});

const gedeeldeGremia = lijst({
  naam: ["gedeeld overleg", "gedeelde overleggen"],
  vraag: "Welke overleggen of teams laat de gedeelde schets zien?",
  waarom: "Met namen van overleggen wordt samenwerken voorstelbaar. Houd het licht, want alles kan nog veranderen.",
  diepte: "verdieping",
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Hoe heet dit overleg of team in de gedeelde schets?",
      waarom: "Een gewone naam zegt meteen wat er gebeurt.",
      voorbeeld: "Bestuurlijk overleg",
      slecht: { antwoord: "SG-overleg", omdat: "een afkorting schrikt mensen af die er nog niet bij horen." },
      zicht: "P",
      diepte: "kern",
    }),
    taak: alineas({
      vraag: "Wat doet of beslist dit overleg volgens de gedeelde schets?",
      waarom: "Partners willen weten waar besloten wordt, en waarover zij zelf blijven beslissen.",
      voorbeeld: "Bepaalt een paar keer per jaar de richting.",
      slecht: {
        antwoord: "Afstemmen en verbinden.",
        omdat: "nu weet een partner nog niet waarover hij zelf blijft beslissen.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    leden: verwijzingen({
      vraag: "Welke organisaties kunnen erin zitten?",
      waarom: "Elke partner zoekt zichzelf op. Wie zich mist, leest de rest met argwaan.",
      voorbeeld: "Gemeente Hanzestad, Hartje Hanzestad en Vastgoedkring Hanzestad",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
    }),
    frequentie: tekst({
      vraag: "Hoe vaak zou dit overleg bij elkaar komen?",
      waarom: "Daaraan ziet een partner wat meedoen aan tijd vraagt.",
      voorbeeld: "vier keer per jaar",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const gedeeld = groep({
  titel: "Wat je met partners deelt",
  velden: {
    datum: datum({
      ligt: "terug",
      vraag: "Op welke datum heb je de schets met partners gedeeld?",
      waarom: "Daarna kan iedereen hem kennen, ook wie niet aan tafel zat.",
      voorbeeld: "16 februari 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    schets: alineas({
      vraag: "Hoe beschrijf je de samenwerking voor partners, in hele zinnen?",
      waarom: "Zeg erbij dat het een eerste schets is. Partners moeten hem nog kunnen veranderen.",
      voorbeeld:
        "Dit is een eerste schets die nog kan veranderen. We denken aan een kleine stuurgroep en drie thematafels, elk met een eigen trekker.",
      zicht: "P",
      diepte: "verdieping",
    }),
    model: keuze({
      vraag: "Welk besturingsmodel laat de gedeelde schets zien?",
      waarom: "Het stuk legt het model in gewone taal uit. Deel je nog geen model, sla de vraag dan over.",
      voorbeeld: "thematafels: partners sluiten aan bij het thema waar hun belang ligt",
      zicht: "P",
      diepte: "verdieping",
      opties: MODEL,
    }),
    gremia: gedeeldeGremia,
    borging: gedeeldeBorging,
  },
});

/** The adviser's own sketch of the cooperation: step 3. It may change, and need not be shared. */
export const schets = groep({
  titel: "Je eigen schets van de samenwerking",
  velden: {
    model: keuze({
      vraag: "Welk besturingsmodel past volgens jou het best?",
      waarom:
        "Kijk naar ieders rol, belang, invloed en kracht om zelf iets uit te voeren. Je schets is een begin en mag veranderen.",
      voorbeeld: "thematafels: de belangen verschillen per onderwerp en iedereen wil snel beginnen",
      zicht: "K",
      diepte: "kern",
      opties: MODEL,
    }),
    modelAdvies: tekst({
      vraag: "Welk besturingsmodel past volgens de vuistregels bij deze partners?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "thematafels",
      zicht: "K",
      diepte: "verdieping",
    }),
    motivering: alineas({
      vraag: "Waarom past dit model bij deze partners?",
      waarom: "Als partners een ander model willen, weet je nog welke redenen overeind moeten blijven.",
      voorbeeld:
        "Geen van de partners kan of wil de baas zijn. De meeste acties passen in eigen werk, dus een gezamenlijk budget is nog niet nodig.",
      zicht: "K",
      diepte: "verdieping",
    }),
    gremia,
    trekker: verwijzing({
      vraag: "Welke organisatie zou de samenwerking moeten trekken?",
      waarom: "De trekker moet tijd hebben en door de anderen worden vertrouwd. Dat is niet altijd de grootste.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "K",
      diepte: "verdieping",
      naar: "organisaties",
    }),
    secretariaat: tekst({
      vraag: "Wie regelt de agenda’s, de stukken en de verslagen?",
      waarom: "Zonder iemand die dit doet, zakt een goede samenwerking weg in losse mails.",
      voorbeeld: "de centrummanager, één dag per week",
      zicht: "K",
      diepte: "verdieping",
    }),
    beslismomenten: teksten({
      vraag: "Op welke momenten besluiten partners of hun besturen?",
      waarom: "Een bestuur besluit alleen als het stuk op tijd op de agenda staat. Reken vanaf die momenten terug.",
      voorbeeld: "mei: colleges en besturen over het initiatiefvoorstel / november: gemeenteraad over de begroting",
      zicht: "K",
      diepte: "verdieping",
    }),
    tijdpad,
    borging,
    communicatie: alineas({
      vraag: "Hoe houd je partners en buitenwereld op de hoogte?",
      waarom: "Wie iets uit de krant moet lezen, voelt zich geen partner.",
      voorbeeld:
        "Na elke bijeenkomst krijgen alle partners binnen een week een kort verslag. De pers hoort het pas daarna.",
      zicht: "K",
      diepte: "verdieping",
    }),
    procesbudget: bedrag({
      vraag: "Hoeveel euro is er voor het proces zelf?",
      waarom: "Bijeenkomsten, begeleiding en verslagen kosten geld, ook voor er een plan is.",
      voorbeeld: "25.000",
      zicht: "K",
      diepte: "verdieping",
    }),
    delen: keuze({
      vraag: "Wat doe je nu met deze schets?",
      waarom: "Te vroeg delen lijkt op een voldongen feit. Te laat delen laat partners zoeken naar hoe het zou kunnen.",
      voorbeeld: "bespreken met koplopers: eerst de gemeente en Hartje Hanzestad, dan beslissen we over de rest",
      uitleg: {
        "in de la houden": "Alleen voor jou: het helpt je om goede vragen te stellen.",
        "bespreken met koplopers": "Eerst proeven bij een paar partners.",
        "meesturen als eerste schets": "Alle genodigden lezen hem, met erbij dat alles kan veranderen.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["in de la houden", "bespreken met koplopers", "meesturen als eerste schets"],
    }),
    gedeeld,
  },
});
