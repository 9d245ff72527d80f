import { datum, jaNee, lijst, tekst } from "../velden.ts";

export const planning = lijst({
  naam: ["mijlpaal", "mijlpalen"],
  vraag: "Welke mijlpalen heeft het proces op weg naar en tijdens de samenwerking?",
  waarom: "Partners plannen maanden vooruit. Een planning vanaf de eerste week laat zien wanneer je hen nodig hebt.",
  id: {},
  kop: "mijlpaal",
  diepte: "verdieping",
  velden: {
    mijlpaal: tekst({
      vraag: "Wat is er dan klaar of wat gebeurt er dan?",
      waarom: "Noem momenten die partners in hun agenda moeten zetten of waar anderen op wachten.",
      voorbeeld: "Initiatiefvoorstel naar de partners",
      slecht: { antwoord: "Fase 2", omdat: "een fase kun je niet in je agenda zetten." },
      zicht: "P",
      diepte: "kern",
    }),
    datum: datum({
      vraag: "Op welke dag is dat?",
      waarom: "Reken terug vanaf de vergaderingen van besturen en raad.",
      voorbeeld: "21 mei 2026",
      zicht: "P",
      diepte: "kern",
    }),
    gereed: jaNee({
      vraag: "Is deze mijlpaal gehaald?",
      waarom: "Gehaalde mijlpalen laten zien dat er beweging in zit.",
      voorbeeld: "ja: het voorstel is verstuurd",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
