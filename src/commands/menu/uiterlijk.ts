import { type Gedaan, type Kader, kies } from "./kader.ts";

const UITLEG = `Documenten krijgen vanzelf een rustige standaardopmaak. Wil je het briefpapier van je opdrachtgever gebruiken, dan gaat dat zo:
  1. Zet een Word-document met dat briefpapier als ‘huisstijl.docx’ in de map van de coalitie.
  2. Typ in dat document {{inhoud}} op de plek waar de tekst moet komen.
  3. Maak je documenten opnieuw: ze staan dan op dat briefpapier, met zijn lettertype, logo en kleuren.
Heb je nog geen briefpapier? Dan maak ik een begin dat je in Word kunt aanpassen, met een voorbeeld van elke stijl.`;

/** Explains how the client's look is used, and makes something to begin with when that is wanted. */
export async function bekijkUiterlijk(kader: Kader): Promise<Gedaan> {
  kader.interviewer.toon(UITLEG);
  const keuze = await kies(
    kader,
    "Wat wil je doen?",
    [
      { waarde: "terug", naam: "Terug" },
      { waarde: "begin", naam: "Maak een begin voor eigen briefpapier, met een voorbeeld" },
    ],
    "terug",
  );
  if (keuze === "stop") return 130;
  return keuze === "begin" ? kader.doe("huisstijl", []) : "terug";
}
