import { getal, groep, keuze, meerkeuze } from "../velden.ts";
import { COMMITMENT } from "./opties.ts";

/** The adviser's own estimate of an organisation, for the sketch of step 3; appears in no document for partners. */
export const profiel = groep({
  titel: "Je inschatting van deze organisatie",
  velden: {
    rol: meerkeuze({
      vraag: "Welke rollen kan deze organisatie bij de opgave vervullen?",
      waarom: "Een coalitie heeft meer nodig dan uitvoerders. Zo zie je of er een beslisser of financier ontbreekt.",
      voorbeeld: "beslisser en financier: de gemeente verleent de vergunningen en heeft een budget voor de binnenstad",
      zicht: "K",
      diepte: "kern",
      opties: [
        "beslisser",
        "financier",
        "uitvoerder",
        "regisseur",
        "kennisdrager",
        "vertegenwoordiger",
        "ambassadeur",
        "belanghebbende",
      ],
    }),
    uitvoeringskracht: keuze({
      vraag: "Hoeveel kan deze organisatie op eigen kracht uitvoeren?",
      waarom: "Hiervan hangt af wie je uitnodigt, wie meeschrijft en welk besturingsmodel past.",
      voorbeeld: "gedeeltelijk: Cultuurplein heeft podia en programmeurs, maar geen geld voor nieuwe evenementen",
      zicht: "K",
      diepte: "kern",
      opties: ["groot", "gedeeltelijk", "geen zelfstandige", "onbekend"],
    }),
    belang: getal({
      vraag: "Hoe groot is hun belang bij de opgave, van 1 (klein) tot 5 (groot)?",
      waarom: "Wie veel te winnen of te verliezen heeft, wil vroeg meepraten. Dit blijft bij jou.",
      voorbeeld: "5",
      zicht: "V",
      diepte: "verdieping",
      min: 1,
      max: 5,
    }),
    invloed: getal({
      vraag: "Hoeveel invloed hebben ze op het slagen, van 1 (weinig) tot 5 (veel)?",
      waarom: "Wie veel invloed heeft en niet wordt gehoord, kan alles tegenhouden. Dit blijft bij jou.",
      voorbeeld: "4",
      zicht: "V",
      diepte: "verdieping",
      min: 1,
      max: 5,
    }),
    strategie: keuze({
      vraag: "Hoe houd je deze organisatie het beste betrokken?",
      waarom: "Niet iedereen hoeft overal bij te zijn. Een bewuste keuze voorkomt dat je iemand vergeet of overvraagt.",
      voorbeeld: "nauw betrekken: groot belang en veel invloed, dus elke drie weken even bellen",
      zicht: "V",
      diepte: "verdieping",
      opties: ["nauw betrekken", "tevreden houden", "raadplegen", "informeren"],
    }),
    commitment: keuze({
      vraag: "Hoe schat je hun bereidheid in om mee te doen?",
      waarom: "Een vitale coalitie vraagt om enthousiasme én om daden. Kijk naar allebei.",
      voorbeeld: "doet mee mits: Hogeschool Merwede doet mee als haar studenten een eigen plek krijgen",
      zicht: "K",
      diepte: "verdieping",
      opties: COMMITMENT,
    }),
  },
});
