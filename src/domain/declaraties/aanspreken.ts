import { alineas, datum, lijst, tekst, verwijzing } from "../velden.ts";

export const aanspreken = lijst({
  naam: ["aanspreekgesprek", "aanspreekgesprekken"],
  vraag: "Welke toezeggingen kwam een partner niet na, en wat deed je daarmee?",
  waarom:
    "Als niemand een gemiste toezegging noemt, nemen ook de andere partners hun beloften minder serieus. Begin met een gewoon gesprek.",
  id: {},
  kop: "partner",
  diepte: "verdieping",
  velden: {
    partner: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner gaat dit aan?",
      waarom: "Je spreekt de organisatie aan. Schrijf niet over personen.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "K",
      diepte: "kern",
    }),
    toezegging: verwijzing({
      naar: "inzetten",
      vraag: "Om welke toezegging gaat het?",
      waarom: "Ga terug naar wat de partner echt heeft toegezegd. Herinneringen groeien.",
      voorbeeld: "Tijdelijk een leeg pand aan de Grote Markt beschikbaar stellen",
      zicht: "K",
      diepte: "verdieping",
    }),
    feit: alineas({
      vraag: "Wat is er feitelijk wel en niet gebeurd?",
      waarom: "Feiten openen een gesprek, een oordeel sluit het af.",
      voorbeeld: "Het pand zou op 1 februari 2027 vrij zijn. Op 15 maart was de sleutel nog niet overgedragen.",
      slecht: {
        antwoord: "Ze houden zich nooit aan afspraken.",
        omdat: "‘nooit’ is een verwijt; noem de afspraak en de dag.",
      },
      zicht: "K",
      diepte: "kern",
    }),
    gesprekDoor: tekst({
      vraag: "Wie voert het gesprek met deze partner?",
      waarom: "Tussen gelijken gaat het makkelijkst: een bestuurder spreekt een bestuurder aan.",
      voorbeeld: "de voorzitter van de stuurgroep",
      zicht: "K",
      diepte: "verdieping",
    }),
    datum: datum({
      vraag: "Op welke dag is of wordt het gesprek gevoerd?",
      waarom: "Snel aanspreken is makkelijker dan lang wachten.",
      voorbeeld: "22 maart 2027",
      zicht: "K",
      diepte: "verdieping",
    }),
    uitkomst: alineas({
      vraag: "Wat hebben jullie in dat gesprek afgesproken?",
      waarom: "Een goede uitkomst is een nieuwe, haalbare toezegging of een eerlijk besluit om die te schrappen.",
      voorbeeld: "De Vastgoedkring levert de sleutel op 1 april. Lukt dat niet, dan zoekt zij zelf een ander pand.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
