import { datum, keuze, lijst, tekst, verwijzing } from "../velden.ts";

export const actiestatussen = lijst({
  naam: ["actiestatus", "actiestatussen"],
  vraag: "Hoe staan de afzonderlijke acties ervoor?",
  waarom: "Deze lijst is gereedschap voor de programmaleider. Partners krijgen alleen de uitzonderingen te zien.",
  id: {},
  kop: "actie",
  diepte: "verdieping",
  velden: {
    actie: verwijzing({
      naar: "acties",
      vraag: "Om welke actie gaat het?",
      waarom: "De laatste status van een actie telt. Oudere blijven bewaard.",
      voorbeeld: "Houd elke maand een avond met open winkels en muziek",
      zicht: "K",
      diepte: "kern",
    }),
    stand: keuze({
      opties: ["niet gestart", "op koers", "aandacht", "loopt vast", "gestopt", "gereed"],
      vraag: "Hoe staat deze actie ervoor?",
      waarom: "Bel de trekker voordat je ‘loopt vast’ kiest. Vaak is er meer aan de hand dan je ziet.",
      voorbeeld: "aandacht: de trekker miste twee mijlpalen, maar werkt wel door",
      uitleg: {
        "niet gestart": "Het begin ligt nog voor je.",
        "op koers": "Het loopt zoals afgesproken.",
        aandacht: "Het hapert; de trekker kan het zelf oplossen.",
        "loopt vast": "Zonder hulp van anderen komt het niet goed.",
        gestopt: "De uitvoerders gaan er niet mee door.",
        gereed: "Het resultaat is er.",
      },
      zicht: "K",
      diepte: "kern",
    }),
    datum: datum({
      ligt: "terug",
      vraag: "Van welke dag is deze status?",
      waarom: "Een status van drie maanden oud is geen status meer.",
      voorbeeld: "29 maart 2027",
      zicht: "K",
      diepte: "verdieping",
    }),
    toelichting: tekst({
      vraag: "Wat is er aan de hand?",
      waarom: "Eén zin is genoeg om later te weten waarom je dit koos.",
      voorbeeld: "De vergunning voor muziek op straat is nog niet binnen.",
      zicht: "K",
      diepte: "verdieping",
    }),
  },
});
