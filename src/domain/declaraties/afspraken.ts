import { datum, keuze, lijst, tekst, verwijzing } from "../velden.ts";

export const afspraken = lijst({
  naam: ["afspraak", "afspraken"],
  vraag: "Welke afspraken hebben de partners gemaakt over wie wat doet?",
  waarom: "Eén lijst voor alle bijeenkomsten voorkomt dat een afspraak in een oud verslag verdwijnt.",
  id: {},
  kop: "wat",
  diepte: "kern",
  velden: {
    wat: tekst({
      vraag: "Wat is er afgesproken, in een korte zin die met een werkwoord begint?",
      waarom: "Schrijf zo dat iemand die er niet bij was, het kan uitvoeren.",
      voorbeeld: "Stuur de lijst met lege panden naar alle partners",
      slecht: { antwoord: "Contact", omdat: "met wie, waarover en wie belt er?" },
      zicht: "P",
      diepte: "kern",
    }),
    wie: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner doet dit?",
      waarom: "Een afspraak heeft één eigenaar. Anders wacht ieder op de ander.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "P",
      diepte: "kern",
    }),
    persoon: verwijzing({
      naar: "personen",
      vraag: "Wie van die partner pakt het op?",
      waarom: "Met een naam erbij weet je wie je kunt bellen.",
      voorbeeld: "Ruud Postma",
      zicht: "P",
      diepte: "verdieping",
    }),
    voor: datum({
      vraag: "Vóór welke dag is het klaar?",
      waarom: "Zonder datum wordt ‘binnenkort’ al snel nooit.",
      voorbeeld: "1 april 2026",
      zicht: "P",
      diepte: "kern",
    }),
    uit: verwijzing({
      naar: "bijeenkomsten",
      vraag: "In welke bijeenkomst is dit afgesproken?",
      waarom: "Dan staat de afspraak in het goede verslag.",
      voorbeeld: "Verkenningsbijeenkomst van 12 maart 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    stand: keuze({
      opties: ["open", "gereed", "vervallen"],
      vraag: "Is de afspraak nog open, gereed of vervallen?",
      waarom: "Afspraken die klaar zijn, mogen gezien worden. Dat motiveert meer dan een lijst met wat nog moet.",
      voorbeeld: "open: de Vastgoedkring heeft nog niet gemeld dat de lijst verstuurd is",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
