import { alineas, groep, jaNee, keuze, lijst, tekst, teksten, verwijzing } from "../velden.ts";
import { COMMITMENT, UITLEG_COMMITMENT } from "./opties.ts";

const perPartner = lijst({
  naam: ["partner", "partners"],
  vraag: "Hoe staat elke partner er na de bijeenkomst in?",
  waarom: "Wie partner voor partner kijkt, laat zich minder meeslepen door de sfeer in de zaal.",
  diepte: "verdieping",
  kop: "partner",
  velden: {
    partner: verwijzing({
      vraag: "Over welke partner gaat dit oordeel?",
      waarom: "Begin bij de kernpartners, want zonder hen kun je niet verder.",
      voorbeeld: "Hogeschool Merwede",
      zicht: "K",
      diepte: "kern",
      naar: "organisaties",
    }),
    stand: keuze({
      vraag: "Doet deze partner mee?",
      waarom: "Let op wat is toegezegd, niet op hoe vriendelijk het klonk.",
      voorbeeld: "doet mee mits: er komt een werkplek voor studenten in de straat",
      zicht: "K",
      diepte: "kern",
      opties: COMMITMENT,
      uitleg: UITLEG_COMMITMENT,
    }),
  },
});

/** How far the partners want to go on, as the team judges it; decides between a plan and a proposal. */
export const commitment = groep({
  titel: "De bereidheid om door te gaan",
  velden: {
    mate: keuze({
      vraag: "Hoe groot is het commitment van de partners na deze bijeenkomst?",
      waarom:
        "Hier splitst de weg. Bij groot maak je een plan van aanpak, bij pril eerst een initiatiefvoorstel. Bij onvoldoende ga je weer in gesprek.",
      voorbeeld: "pril: veel instemming, maar slechts twee partners noemden een concrete bijdrage",
      uitleg: {
        groot: "De meeste partners noemden zelf een bijdrage.",
        pril: "Er is sympathie, maar weinig is al concreet.",
        onvoldoende: "Een belangrijke partner haakt af, of de opgave wordt niet gedeeld.",
      },
      zicht: "K",
      diepte: "kern",
      opties: ["groot", "pril", "onvoldoende"],
    }),
    gevoelig: jaNee({
      vraag: "Ligt de samenwerking na deze bijeenkomst gevoelig?",
      waarom:
        "Ook bij groot commitment kan een intentieverklaring dan een veiliger eerste stap zijn. Dit blijft bij jou.",
      voorbeeld: "ja: twee partners zijn elkaars concurrent en de krant kijkt mee",
      zicht: "V",
      diepte: "kern",
    }),
    signalen: teksten({
      vraag: "Uit welke signalen maak je op hoe groot het commitment is?",
      waarom:
        "Let op concrete bijdragen, aanwezige bestuurders met mandaat, en of open punten over de richting gaan of over de praktijk.",
      voorbeeld:
        "De visie is aangevuld, niet bestreden / Vier partners willen het eerst intern bespreken / De Vastgoedkring luisterde alleen",
      slecht: { antwoord: "Goede sfeer", omdat: "in een goede sfeer kan iedereen nog steeds nee bedoelen." },
      zicht: "K",
      diepte: "kern",
    }),
    door: tekst({
      vraag: "Wie hebben dit oordeel samen geveld?",
      waarom: "Een oordeel van twee mensen is beter dan een indruk van één.",
      voorbeeld: "Marieke Hofman en Karin de Wit, direct na afloop",
      zicht: "K",
      diepte: "verdieping",
    }),
    gevoeligSignalen: teksten({
      vraag: "Waaraan merk je dat het wel of niet gevoelig ligt?",
      waarom:
        "Denk aan een oud conflict, zorgen over een kernpartner, pers of politiek, en concurrenten. Dit blijft bij jou.",
      voorbeeld: "Er zitten concurrenten aan tafel. / De krant belde al twee keer",
      zicht: "V",
      diepte: "verdieping",
    }),
    gevoeligAdvies: tekst({
      vraag: "Wijzen je aantekeningen op een gevoelige samenwerking?",
      waarom: "Het advies staat naast je eigen oordeel, zodat later te zien is waar je afweek.",
      voorbeeld: "ja",
      zicht: "V",
      diepte: "verdieping",
    }),
    gevoeligReden: alineas({
      vraag: "Waarom oordeel je anders over de gevoeligheid dan je aantekeningen doen verwachten?",
      waarom: "Jij kent de mensen. Later weet je nog wat jou geruststelde, of juist niet.",
      voorbeeld: "De twee bestuurders hebben het oude conflict vorige week samen uitgesproken.",
      zicht: "V",
      diepte: "verdieping",
    }),
    advies: tekst({
      vraag: "Hoe groot is het commitment volgens de signalen die zijn vastgelegd?",
      waarom: "Het advies staat naast je eigen keuze, zodat later te zien is waar je afweek.",
      voorbeeld: "pril",
      zicht: "K",
      diepte: "verdieping",
    }),
    reden: alineas({
      vraag: "Waarom volg je dit advies wel of niet?",
      waarom: "Jij kent de mensen, de methode niet. Leg vast wat jou liet kiezen.",
      voorbeeld:
        "De gemeente en Hartje Hanzestad willen direct een plan. De anderen volgen, denken wij, na de eerste resultaten.",
      zicht: "K",
      diepte: "verdieping",
    }),
    perPartner,
  },
});
