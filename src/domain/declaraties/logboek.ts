import { alineas, datum, lijst, verwijzingen } from "../velden.ts";

export const logboek = lijst({
  naam: ["logboeknotitie", "logboeknotities"],
  vraag: "Wat wil je onthouden, bijvoorbeeld na een telefoontje?",
  waarom: "Tien seconden nu schelen later zoeken. Het logboek is alleen voor jou.",
  id: {},
  kop: "datum",
  diepte: "verdieping",
  velden: {
    datum: datum({
      ligt: "terug",
      vraag: "Op welke dag was dat?",
      waarom: "Zo staat je logboek in de goede volgorde.",
      voorbeeld: "4 februari 2026",
      zicht: "V",
      diepte: "kern",
    }),
    over: verwijzingen({
      naar: "organisaties",
      vraag: "Over welke organisaties gaat het?",
      waarom: "Dan vind je de notitie terug als je het volgende gesprek voorbereidt.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "V",
      diepte: "verdieping",
    }),
    tekst: alineas({
      vraag: "Wat hoorde of zag je?",
      waarom: "Schrijf over organisaties en feiten. Wie erin genoemd staat, kan ooit vragen om het te lezen.",
      voorbeeld: "Belde zelf op. Wil het in het bestuur bespreken voordat de uitnodiging komt.",
      slecht: { antwoord: "Typisch hem weer.", omdat: "schrijf wat er gebeurde; hij mag dit ooit opvragen." },
      zicht: "V",
      diepte: "kern",
    }),
  },
});
