import { alineas, groep, lijst, tekst, teksten } from "../velden.ts";

const denkrichtingen = lijst({
  naam: ["denkrichting", "denkrichtingen"],
  vraag: "Welke richtingen voor de aanpak wil je de deelnemers voorleggen?",
  waarom:
    "Een paar richtingen naast elkaar helpen om te kiezen wat partners willen. Zeg nog niet welke jij het beste vindt.",
  diepte: "verdieping",
  kop: "naam",
  velden: {
    naam: tekst({
      vraag: "Hoe heet deze richting, in een paar woorden?",
      waarom: "Met een naam kunnen deelnemers erover praten.",
      voorbeeld: "Beginnen bij het plein",
      slecht: { antwoord: "De beste optie", omdat: "zo is de keuze al gemaakt voordat iemand iets zei." },
      zicht: "P",
      diepte: "kern",
    }),
    omschrijving: alineas({
      vraag: "Wat houdt deze richting in, in hele zinnen?",
      waarom: "Beschrijf elke richting even eerlijk, anders lijkt de keuze al gemaakt.",
      voorbeeld: "We kiezen één plek waar veel partners samenkomen. Wat daar werkt, doen we daarna in andere straten.",
      slecht: {
        antwoord: "Dit is goedkoper en veel logischer.",
        omdat: "je pleit al, terwijl deelnemers zelf willen wegen.",
      },
      zicht: "P",
      diepte: "kern",
    }),
  },
});

/** What is put before the participants on paper, to talk about. */
export const discussie = groep({
  titel: "Het gesprek in de bijeenkomst",
  velden: {
    vragen: teksten({
      vraag: "Welke open vragen leg je de deelnemers voor, twee tot vier?",
      waarom: "Wie de vragen vooraf krijgt, komt met een mening binnen die met de achterban is besproken.",
      voorbeeld: "Wat mist u in dit beeld van de binnenstad? / Welke bijdrage past bij uw organisatie?",
      slecht: {
        antwoord: "Bent u het eens met onze visie?",
        omdat: "een ja-neevraag sluit het gesprek; begin met ‘wat’ of ‘welke’.",
      },
      zicht: "P",
      diepte: "verdieping",
    }),
    denkrichtingen,
  },
});
