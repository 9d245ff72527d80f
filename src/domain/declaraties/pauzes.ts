import { datum, lijst, tekst } from "../velden.ts";

export const pauzes = lijst({
  naam: ["pauze", "pauzes"],
  vraag: "Hebben de partners het werk in deze gang een tijd stilgelegd?",
  waarom:
    "Een pauze hoort erbij, bijvoorbeeld rond verkiezingen of een fusie. Leg haar vast met een dag om weer te beginnen. Anders lijkt het alsof de coalitie is weggezakt.",
  id: {},
  kop: "van",
  diepte: "verdieping",
  velden: {
    van: datum({
      vraag: "Vanaf welke dag ligt het werk stil?",
      waarom: "Met de dag erbij staat de pauze op de goede plek in de route.",
      voorbeeld: "16 februari 2026",
      zicht: "P",
      diepte: "kern",
    }),
    tot: datum({
      vraag: "Op welke dag willen de partners het werk weer oppakken?",
      waarom: "Die dag komt op je lijst van wat binnenkort moet. Zo begint het ook echt weer.",
      voorbeeld: "1 juni 2026",
      zicht: "P",
      diepte: "kern",
    }),
    reden: tekst({
      vraag: "Waarom ligt het werk stil?",
      waarom: "Bij de herstart weet je dan waarop jullie wachtten. De reden blijft in het interne bestand.",
      voorbeeld: "het college wil wachten tot na de verkiezingen",
      slecht: { antwoord: "omstandigheden", omdat: "bij de herstart weet je dan niet of die voorbij zijn." },
      zicht: "K",
      diepte: "kern",
    }),
    hervat: datum({
      vraag: "Op welke dag pakten de partners het werk weer op?",
      waarom: "Zolang deze dag leeg is, zegt de route dat het werk stilligt.",
      voorbeeld: "8 juni 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
