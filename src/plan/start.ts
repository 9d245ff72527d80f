import { adviesRondes } from "./adviezen.ts";
import type { Onderdeel } from "./stap.ts";

/** The first questions of a new coalition. They come before step 1: whom it is for, who asks, where everybody stands. */
export const START: Onderdeel = {
  titel: "Een nieuwe coalitie",
  fase: "zij",
  doel: "Vastleggen om welke opgave het gaat, voor wie je werkt en hoe ver de partijen al zijn.",
  uitleg: [
    "Begin bij de mensen om wie het gaat: ‘zij’. Beschrijf de maatschappelijke opgave in een paar zinnen, los van wat een organisatie ervan vindt. Pas daarna komt aan bod wat jij zelf wilt.",
    "Het aantal rondes hangt van twee dingen af: hoe ver de partijen het inhoudelijk eens zijn, en hoe goed zij al samenwerken. Je krijgt een advies; jij kiest.",
    "Wat mensen je in vertrouwen vertellen, staat in een apart bestand. Kunnen ook partners deze map lezen? Zeg dat dan hier. Het programma houdt dat aparte bestand dan bij jullie.",
  ],
  blokken: [
    {
      soort: "velden",
      titel: "De coalitie en de opgave",
      velden: ["coalitie.naam", "coalitie.opgave", "coalitie.aanleiding", "coalitie.onderwerp", "coalitie.gebied"],
    },
    {
      soort: "lijst",
      titel: "Bronnen bij de opgave",
      lijst: "coalitie.bronnen",
      velden: ["feit", "titel", "vindplaats", "datum"],
    },
    {
      soort: "velden",
      titel: "Voor wie je werkt",
      velden: [
        "coalitie.opdrachtgever",
        "coalitie.initiatiefnemers",
        "coalitie.adviseur.naam",
        "coalitie.adviseur.bureau",
        "coalitie.adviseur.adres",
        "coalitie.adviseur.postcode",
        "coalitie.adviseur.plaats",
        "coalitie.adviseur.telefoon",
        "coalitie.adviseur.email",
        "coalitie.adviseur.website",
      ],
    },
    {
      soort: "velden",
      titel: "Hoe ver jullie al zijn",
      velden: [
        "coalitie.overeenstemming",
        "coalitie.bestaandeSamenwerking",
        "coalitie.gevoelig",
        "coalitie.gevoeligWaarom",
      ],
    },
    // After the sensitivity, which is asked on request and counts in the advice.
    {
      soort: "velden",
      titel: "Het aantal rondes",
      velden: ["coalitie.rondes.keuze", "coalitie.rondes.advies", "coalitie.rondes.reden"],
    },
    { soort: "velden", titel: "Wie deze map kan lezen", velden: ["coalitie.leesrecht", "coalitie.kerngroep"] },
    { soort: "lijst", titel: "Het team", lijst: "coalitie.team", velden: ["naam", "rol"] },
  ],
  adviezen: [adviesRondes],
};
