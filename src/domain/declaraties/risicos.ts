import { alineas, keuze, lijst, tekst, verwijzing } from "../velden.ts";
import { NIVEAU } from "./opties.ts";

export const risicos = lijst({
  naam: ["risico", "risico’s"],
  vraag: "Welke risico’s kunnen de coalitie als geheel raken?",
  waarom: "Vijf tot acht risico’s zijn genoeg. Risico’s van één actie horen bij die actie.",
  id: {},
  kop: "risico",
  diepte: "verdieping",
  velden: {
    risico: tekst({
      vraag: "Wat kan er misgaan?",
      waarom: "Beschrijf een gebeurtenis. Schrijf over de samenwerking en niet over de zwakke kant van één partner.",
      voorbeeld: "Een belangrijke partner haakt na een jaar af.",
      slecht: {
        antwoord: "De vastgoedeigenaren werken tegen.",
        omdat: "zo wijs je één partner aan, en die leest mee.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    oorzaak: tekst({
      vraag: "Waardoor zou dat gebeuren?",
      waarom: "Wie de oorzaak kent, kan het risico kleiner maken.",
      voorbeeld: "Een nieuw bestuur stelt andere prioriteiten.",
      slecht: { antwoord: "Slechte communicatie", omdat: "dat past bij elk risico en helpt bij geen enkel." },
      zicht: "P",
      diepte: "verdieping",
    }),
    gevolg: tekst({
      vraag: "Wat merkt de coalitie daarvan?",
      waarom: "Het gevolg laat zien hoeveel moeite een maatregel waard is.",
      voorbeeld: "Twee acties verliezen hun trekker en komen stil te liggen.",
      slecht: { antwoord: "vertraging", omdat: "hoe lang, en welke actie staat daardoor stil?" },
      zicht: "P",
      diepte: "verdieping",
    }),
    kans: keuze({
      opties: NIVEAU,
      vraag: "Hoe groot is de kans dat dit gebeurt?",
      waarom: "Drie niveaus zijn genoeg om te kiezen waar je op let.",
      voorbeeld: "midden: bij een eerdere samenwerking in de stad gebeurde dit ook een keer",
      zicht: "P",
      diepte: "verdieping",
    }),
    effect: keuze({
      opties: NIVEAU,
      vraag: "Hoe groot is het effect als dit gebeurt?",
      waarom: "Een kleine kans met een groot effect vraagt ook aandacht.",
      voorbeeld: "hoog: zonder deze partner is een doel niet meer haalbaar",
      zicht: "P",
      diepte: "verdieping",
    }),
    maatregel: alineas({
      vraag: "Wat doen de partners om dit te voorkomen of op te vangen?",
      waarom: "Een risico zonder maatregel is alleen een zorg.",
      voorbeeld: "Elke partner wijst naast de bestuurder een vaste medewerker aan, die ook na een wisseling blijft.",
      slecht: { antwoord: "Goed monitoren.", omdat: "kijken houdt niets tegen; zeg wat je doet als het misgaat." },
      zicht: "P",
      diepte: "kern",
    }),
    eigenaar: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner let op dit risico?",
      waarom: "Wat van iedereen is, houdt niemand in de gaten.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
