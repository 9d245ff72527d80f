import { alineas, keuze, lijst, tekst } from "../velden.ts";
import { MATE } from "./opties.ts";

export const uitdagingen = lijst({
  naam: ["centrale uitdaging", "centrale uitdagingen"],
  vraag: "Wat zijn de centrale uitdagingen van deze opgave?",
  waarom:
    "Aan de centrale uitdagingen toets je bij de start of de coalitie genoeg aanpakt. Noem er drie tot vijf; wie er tien heeft, heeft nog niet gekozen.",
  id: {},
  kop: "tekst",
  diepte: "kern",
  velden: {
    tekst: tekst({
      vraag: "Welke uitdaging is dit, in hooguit acht woorden?",
      waarom: "De tekst komt ook in een figuur te staan. Kort werkt daar het best.",
      voorbeeld: "Lege winkels en verdiepingen weer gebruiken",
      slecht: {
        antwoord: "De problematiek van de leegstand in relatie tot de economische ontwikkeling",
        omdat: "dit past niet in de figuur, en halverwege haakt de lezer af.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    toelichting: alineas({
      vraag: "Waarom is dit een centrale uitdaging?",
      waarom: "Een uitdaging is centraal als de visie zonder die stap niet kan uitkomen.",
      voorbeeld:
        "Bezoekers mijden straten met lege etalages. Zolang die leeg zijn, komen er ook geen nieuwe zaken bij.",
      zicht: "P",
      diepte: "verdieping",
    }),
    geraakt: keuze({
      opties: MATE,
      vraag: "Pakken de acties die al een uitvoerder hebben deze uitdaging aan?",
      waarom:
        "Dit is de startcheck: een oordeel per uitdaging, geen rekensom. Een eerlijk ‘nee’ laat zien welke partner je nog zoekt.",
      voorbeeld: "deels: er zijn twee acties met een uitvoerder, maar voor de woningen boven winkels is er nog niemand",
      zicht: "P",
      diepte: "verdieping",
    }),
    motivering: alineas({
      vraag: "Waarom vinden de partners dat?",
      waarom: "Met de reden erbij kan een bestuur of geldgever volgen waarom de start verantwoord is.",
      voorbeeld:
        "Het stadslab vult twee grote panden. Voor de verdiepingen boven de winkels zoeken we nog een financier.",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
