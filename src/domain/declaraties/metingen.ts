import { datum, getal, lijst, tekst, verwijzing } from "../velden.ts";

export const metingen = lijst({
  naam: ["meting", "metingen"],
  vraag: "Welke metingen zijn er gedaan?",
  waarom: "Een reeks metingen laat een ontwikkeling zien. Eén getal zegt weinig.",
  id: {},
  kop: "datum",
  diepte: "verdieping",
  velden: {
    datum: datum({
      ligt: "terug",
      vraag: "Op welke dag is gemeten?",
      waarom: "Alleen met de datum kun je metingen na elkaar zetten.",
      voorbeeld: "1 maart 2027",
      zicht: "P",
      diepte: "kern",
    }),
    indicator: verwijzing({
      naar: "indicatoren",
      vraag: "Over welke indicator gaat deze meting?",
      waarom: "De meting komt dan naast de beginwaarde en de streefwaarde van het doel te staan.",
      voorbeeld: "Leegstand van winkelruimte in de binnenstad",
      zicht: "P",
      diepte: "verdieping",
    }),
    actie: verwijzing({
      naar: "acties",
      vraag: "Over welke actie gaat deze meting, als ze niet bij een indicator hoort?",
      waarom: "Sommige acties hebben een eigen teller, zoals het aantal deelnemers.",
      voorbeeld: "Open een stadslab in een lege winkel aan de Grote Markt",
      zicht: "P",
      diepte: "verdieping",
    }),
    waarde: getal({
      vraag: "Welke waarde is gemeten, als getal in dezelfde eenheid als de indicator?",
      waarom: "Reken niet om. Dan blijft de meting te vergelijken met de bron.",
      voorbeeld: "12,5",
      zicht: "P",
      diepte: "kern",
    }),
    toelichting: tekst({
      vraag: "Wat moet de lezer bij dit getal weten?",
      waarom: "Een getal kan om een andere reden veranderen dan door jullie werk. Zeg dat erbij.",
      voorbeeld: "Twee grote winkels openden in januari, los van onze acties.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
