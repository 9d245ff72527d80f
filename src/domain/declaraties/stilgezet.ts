import { datum, lijst, tekst } from "../velden.ts";

/** Warnings that somebody read and wants to hear no more of, until what they are about changes. No step asks for it. */
export const stilgezet = lijst({
  naam: ["stilgezet aandachtspunt", "stilgezette aandachtspunten"],
  vraag: "Welke aandachtspunten wil je niet meer zien?",
  waarom: "Soms klopt een melding, en kies je toch bewust zo. Verandert het antwoord, dan hoor je haar weer.",
  kop: "plek",
  diepte: "verdieping",
  velden: {
    regel: tekst({
      vraag: "Om wat voor aandachtspunt gaat het?",
      waarom: "Op één plek kunnen er meer zijn. Alleen dit punt is stil.",
      voorbeeld: "lange-zin",
      zicht: "V",
      diepte: "verdieping",
    }),
    plek: tekst({
      vraag: "Bij welk antwoord hoort het?",
      waarom: "Op andere plekken meldt het programma hetzelfde punt gewoon.",
      voorbeeld: "eigen.waaromNu",
      zicht: "V",
      diepte: "verdieping",
    }),
    afdruk: tekst({
      vraag: "Waaraan is te zien of het antwoord sindsdien veranderde?",
      waarom: "Het programma vult dit zelf in. Het is een korte code van het antwoord van toen.",
      voorbeeld: "3f9a1c0b7e52",
      zicht: "V",
      diepte: "verdieping",
    }),
    op: datum({
      vraag: "Op welke dag heb je het stilgezet?",
      waarom: "Je collega ziet zo sinds wanneer jullie dit zo laten.",
      voorbeeld: "12 maart 2026",
      zicht: "V",
      diepte: "verdieping",
    }),
  },
});
