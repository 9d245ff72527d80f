import { alineas, lijst, tekst, teksten, verwijzing } from "../velden.ts";

/** Themes into which the task is divided; topics, groups, goals and actions refer to them. */
export const themas = lijst({
  naam: ["thema", "thema’s"],
  vraag: "In welke thema’s verdelen jullie de opgave?",
  waarom:
    "Met thema’s praat ieder mee waar het eigen belang en de eigen invloed het grootst zijn. Drie tot vijf is genoeg.",
  diepte: "verdieping",
  id: { uit: "naam" },
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Hoe heet dit thema, in een paar woorden?",
      waarom: "De naam komt in het programma, het plan en de figuren terug.",
      voorbeeld: "Leven in lege panden",
      slecht: { antwoord: "Thema 1", omdat: "met een nummer weet niemand aan welke tafel hij hoort." },
      zicht: "P",
      diepte: "kern",
    }),
    omschrijving: alineas({
      vraag: "Waarover gaat dit thema wel en niet, in hele zinnen?",
      waarom: "Een duidelijke grens voorkomt dat twee groepen hetzelfde bespreken.",
      voorbeeld: "Het gaat over panden die langer dan een half jaar leegstaan. Woningen boven winkels horen bij wonen.",
      slecht: {
        antwoord: "Dit thema gaat over alles rond leegstand.",
        omdat: "ook zeggen wat er níet bij hoort, voorkomt dubbel werk.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    trekker: verwijzing({
      vraag: "Welke organisatie trekt dit thema?",
      waarom: "Eén trekker zorgt dat het thema tussen de bijeenkomsten niet stilvalt.",
      voorbeeld: "Vastgoedkring Hanzestad",
      zicht: "P",
      diepte: "verdieping",
      naar: "organisaties",
    }),
    gespreksvragen: teksten({
      vraag: "Welke open vragen wil je over dit thema met de partners bespreken?",
      waarom: "Op een open vraag komt een verhaal, op een ja-of-neevraag een standpunt. Twee of drie vragen is genoeg.",
      voorbeeld: "Welke panden lenen zich het beste voor een proef? / Wat hebben eigenaren nodig om mee te doen?",
      slecht: {
        antwoord: "Vindt u leegstand ook een probleem?",
        omdat: "hierop is ja het enige antwoord, en dan is het stil.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});
