import { alineas, datum, getal, lijst, tekst, verwijzing } from "../velden.ts";

const indicatoren = lijst({
  naam: ["indicator", "indicatoren"],
  vraag: "Waaraan meten de partners of dit doel dichterbij komt?",
  waarom:
    "Eén goede indicator zegt meer dan vijf matige. Niet elk doel is te tellen; dan volstaat een beschrijving in woorden.",
  id: {},
  kop: "naam",
  diepte: "verdieping",
  velden: {
    naam: tekst({
      vraag: "Wat meten de partners precies?",
      waarom: "Wie de indicator leest, moet hem zelf kunnen natellen.",
      voorbeeld: "Leegstand van winkelruimte in de binnenstad",
      slecht: { antwoord: "levendigheid", omdat: "twee mensen tellen dan twee verschillende dingen." },
      zicht: "P",
      diepte: "kern",
    }),
    eenheid: tekst({
      vraag: "In welke eenheid meten ze dat?",
      waarom: "Zonder eenheid zegt een getal niets.",
      voorbeeld: "% van de vloeroppervlakte",
      zicht: "P",
      diepte: "verdieping",
    }),
    nul: getal({
      vraag: "Wat is de waarde nu, als getal in die eenheid?",
      waarom: "Zonder beginwaarde kun je later niet laten zien dat er iets veranderde.",
      voorbeeld: "14",
      zicht: "P",
      diepte: "verdieping",
    }),
    peildatum: datum({
      vraag: "Op welke dag is die beginwaarde gemeten?",
      waarom: "Oude cijfers kunnen een verkeerd begin geven. De datum laat zien hoe vers ze zijn.",
      voorbeeld: "1 maart 2026",
      zicht: "P",
      diepte: "verdieping",
    }),
    streef: getal({
      vraag: "Welke waarde willen de partners bereiken, als getal in die eenheid?",
      waarom: "Een streefwaarde dwingt partners om te zeggen wanneer zij tevreden zijn.",
      voorbeeld: "5",
      zicht: "P",
      diepte: "verdieping",
    }),
    jaar: getal({
      vraag: "In welk jaar willen ze die waarde bereiken?",
      waarom: "Met een jaartal kun je halverwege zien of de coalitie op koers ligt.",
      voorbeeld: "2029",
      zicht: "P",
      diepte: "verdieping",
      min: 2000,
      max: 2100,
    }),
    bron: tekst({
      vraag: "Uit welke bron komen de cijfers?",
      waarom: "Kies een bron die elk jaar verschijnt, dan kost meten weinig werk.",
      voorbeeld: "Monitor binnenstad van de gemeente Hanzestad, elk jaar in maart",
      zicht: "P",
      diepte: "verdieping",
    }),
  },
});

export const doelen = lijst({
  naam: ["doel", "doelen"],
  vraag: "Welke doelen willen de partners samen bereiken?",
  waarom: "Een doel beschrijft hoe de wereld er straks uitziet. Wat de partners daarvoor doen, hoort bij de acties.",
  id: {},
  kop: "tekst",
  diepte: "kern",
  velden: {
    tekst: tekst({
      vraag: "Hoe ziet het eruit als dit doel bereikt is, in één hele zin met een jaartal?",
      waarom:
        "Een toestand kun je later controleren en laat de weg erheen open. Begint je zin met ‘organiseren’ of ‘stimuleren’, dan is het een actie.",
      voorbeeld: "In 2029 staat minder dan 5% van de winkelruimte in de binnenstad leeg.",
      slecht: {
        antwoord: "Organiseren van meer evenementen",
        omdat: "dit is een actie zonder jaartal; beschrijf hoe het er dan voor staat.",
      },
      zicht: "P",
      diepte: "kern",
    }),
    doelgroep: tekst({
      vraag: "Wie merken het als dit doel bereikt is?",
      waarom: "De coalitie werkt voor mensen buiten de vergaderzaal. Houd hen in beeld.",
      voorbeeld: "Bezoekers, bewoners en ondernemers van de binnenstad",
      slecht: { antwoord: "de samenleving", omdat: "die kun je niet vragen of het doel bereikt is." },
      zicht: "P",
      diepte: "verdieping",
    }),
    eigenaar: verwijzing({
      naar: "organisaties",
      vraag: "Welke partner houdt dit doel in de gaten?",
      waarom: "De eigenaar hoeft niet alles te doen, maar vertelt wel hoe het doel ervoor staat.",
      voorbeeld: "Gemeente Hanzestad",
      zicht: "P",
      diepte: "verdieping",
    }),
    kwalitatief: alineas({
      vraag: "Als dit doel niet te tellen is: waaraan zien de partners dan dat het bereikt is?",
      waarom: "Een goed verhaal over een verandering is beter dan een getal dat er niet bij past.",
      voorbeeld: "Bewoners vertellen in het straatgesprek dat zij ’s avonds graag door de stegen lopen.",
      slecht: { antwoord: "Het voelt beter.", omdat: "zeg wie dat merkt, en waaraan je het hoort of ziet." },
      zicht: "P",
      diepte: "verdieping",
    }),
    indicatoren,
  },
});
