import { alineas, datum, groep, keuze, lijst, tekst, teksten, verwijzing, verwijzingen } from "../velden.ts";
import { BELANG, UITLEG_BELANG } from "./opties.ts";

const perPartner = lijst({
  naam: ["partner", "partners"],
  vraag: "Voor welke partners is dit onderwerp van belang, en hoe sterk?",
  waarom: "Een onderwerp hoeft niet van iedereen te zijn. Soms is het de reden waarom één partner meedoet.",
  diepte: "kern",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Voor welke partner geef je het belang aan?",
      waarom: "Zo ontstaat een tabel van onderwerpen en partners, de basis voor de figuur van het domein.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "P",
      diepte: "kern",
      naar: "organisaties",
    }),
    belang: keuze({
      vraag: "Hoe belangrijk is dit onderwerp voor deze partner?",
      waarom:
        "Elke partner moet minstens één onderwerp hebben dat tot de kern hoort. Gebruik alleen wat is vrijgegeven.",
      voorbeeld: "kern: zonder aandacht voor leegstand doet de Vastgoedkring niet mee",
      zicht: "P",
      diepte: "kern",
      opties: BELANG,
      uitleg: UITLEG_BELANG,
    }),
  },
});

const onderwerpen = lijst({
  naam: ["onderwerp", "onderwerpen"],
  vraag: "Welke onderwerpen kwamen uit de gesprekken en uit je eigen ideeën?",
  waarom:
    "Samen vormen ze het domein. Dat is groter dan wat alle partners delen: ook het onderwerp van één partner kan erbij horen.",
  diepte: "kern",
  id: { uit: "naam" },
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Wat is het onderwerp, in een paar woorden?",
      waarom: "Een korte naam past in de figuur en in tabellen.",
      voorbeeld: "Leegstand op de begane grond",
      slecht: {
        antwoord: "Alles wat met wonen, winkels en groen te maken heeft",
        omdat: "dit zijn drie onderwerpen, en het past niet in de figuur.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    positie: keuze({
      vraag: "Hoort dit onderwerp bij de coalitie?",
      waarom: "Een onderwerp bewust buiten laten geeft net zo veel rust als het opnemen.",
      voorbeeld: "nog open: de ondernemers willen parkeren erbij, de bewoners twijfelen",
      uitleg: {
        "in het domein": "Hier werken de partners samen aan.",
        "bewust buiten": "Hier blijft de coalitie van af.",
        "nog open": "Daar praten de partners nog over.",
      },
      zicht: "P",
      diepte: "kern",
      opties: ["in het domein", "bewust buiten", "nog open"],
    }),
    omschrijving: alineas({
      vraag: "Wat valt er onder dit onderwerp, in hele zinnen?",
      waarom: "Twee partners die hetzelfde woord gebruiken, bedoelen niet altijd hetzelfde.",
      voorbeeld: "Het gaat om winkelpanden op de begane grond die langer dan een half jaar geen huurder hebben.",
      slecht: {
        antwoord: "Dit onderwerp spreekt voor zich.",
        omdat: "ieder heeft er een ander beeld bij, en dat merk je te laat.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    perPartner,
    thema: verwijzing({
      vraag: "Bij welk thema hoort dit onderwerp?",
      waarom: "Onderwerpen die op elkaar lijken, bespreek je in één groep.",
      voorbeeld: "Leven in lege panden",
      zicht: "P",
      diepte: "verdieping",
      naar: "themas",
    }),
    herkomst: keuze({
      vraag: "Waar komt dit onderwerp vandaan?",
      waarom: "Een eigen idee moet je nog toetsen. Wat in gesprekken is genoemd, leeft al bij een partner.",
      voorbeeld: "gesprek: drie partners begonnen er zelf over",
      zicht: "K",
      diepte: "verdieping",
      opties: ["gesprek", "eigen idee", "bijeenkomst", "stuk"],
    }),
    voorwaardeVoor: verwijzingen({
      vraag: "Welke partners doen alleen mee als dit onderwerp meetelt?",
      waarom: "Een onderwerp van één partner opnemen kan de prijs zijn van deelname. Dit blijft bij jou.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "V",
      diepte: "verdieping",
      naar: "organisaties",
    }),
  },
});

const afbakening = groep({
  titel: "De grenzen van het domein",
  velden: {
    nietIn: teksten({
      vraag: "Wat hoort nadrukkelijk niet bij deze coalitie?",
      waarom: "Door hardop te zeggen wat je niet doet, voorkom je verwachtingen die je niet waarmaakt.",
      voorbeeld: "De parkeertarieven / Nieuwbouw buiten de singels",
      slecht: {
        antwoord: "Zaken die buiten de opgave vallen",
        omdat: "hiermee sluit je niets uit; noem wat partners misschien verwachten.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    gebied: tekst({
      vraag: "Waar ligt de grens van het gebied?",
      waarom: "Eén straat meer of minder bepaalt soms wie partner is.",
      voorbeeld: "het gebied binnen de singels, met het stationsplein erbij",
      slecht: { antwoord: "het centrum en omgeving", omdat: "of de stationsbuurt meedoet, blijft zo een discussie." },
      zicht: "P",
      diepte: "verdieping",
    }),
    van: datum({
      vraag: "Vanaf welke datum geldt deze afbakening?",
      waarom: "Met een begin en een eind weten partners waar zij zich aan verbinden.",
      voorbeeld: "1 juli 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    tot: datum({
      ligt: "vooruit",
      vraag: "Tot welke datum kijken jullie vooruit?",
      waarom: "Een bestuurder zegt makkelijker ja tegen vier jaar dan tegen altijd.",
      voorbeeld: "31 december 2029",
      zicht: "P",
      diepte: "verdieping",
    }),
    doelgroep: tekst({
      vraag: "Voor welke mensen doen jullie dit?",
      waarom: "Als je de mensen noemt, blijft ‘zij’ in beeld en praat je niet alleen over gebouwen.",
      voorbeeld: "bewoners, studenten en bezoekers van de binnenstad",
      slecht: {
        antwoord: "alle inwoners en gebruikers",
        omdat: "wie het voor iedereen doet, weet niet wie hij moet vragen of het lukt.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

const doelenBuiten = lijst({
  naam: ["doel buiten het domein", "doelen buiten het domein"],
  vraag: "Welke eigen doelen houden partners buiten de coalitie?",
  waarom: "Een partner heeft altijd meer doelen dan hij deelt. Dat mag. Weet waar ze jullie plannen kunnen raken.",
  diepte: "verdieping",
  kop: "doel",
  velden: {
    partner: verwijzing({
      vraag: "Van welke partner is dit doel?",
      waarom: "Dit blijft bij jou tot de partner het vrijgeeft.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "V",
      diepte: "kern",
      naar: "organisaties",
    }),
    doel: tekst({
      vraag: "Welk doel houdt deze partner voor zichzelf?",
      waarom: "Je voorkomt dat een plan van de coalitie er ongemerkt tegenin gaat.",
      voorbeeld: "meer huur uit de kantoren aan de singel",
      slecht: { antwoord: "Eigen zaken", omdat: "als je het doel niet kent, kun je er ook niet omheen werken." },
      zicht: "V",
      diepte: "kern",
    }),
  },
});

/** What the coalition is about, and what it is not: step 2. */
export const domein = groep({
  titel: "Het domein van de coalitie",
  velden: { onderwerpen, afbakening, doelenBuiten },
});
