import { lijstVan, weet } from "./boom.ts";
import type { Coalitie } from "./declaratie.ts";
import type { Wijziging } from "./wijziging.ts";

/**
 * Sending the feedback on a talk is asking: with the day on which it went, the wordings in it that nobody had asked about
 * are marked as asked. What is written down afterwards is not.
 */
export function vraagBijVersturen(voor: Coalitie, na: Coalitie): readonly Wijziging[] {
  const verstuurdVan = (c: Coalitie, id: string | undefined) =>
    weet(lijstVan(c.gesprekken).find((g) => g.id === id)?.terugkoppeling?.verstuurd);
  return lijstVan(na.gesprekken).flatMap((gesprek) => {
    const verstuurd = weet(gesprek.terugkoppeling?.verstuurd);
    if (verstuurd === undefined || verstuurd === verstuurdVan(voor, gesprek.id)) return [];
    return lijstVan(gesprek.formuleringen)
      .filter((f) => weet(f.tekst) !== undefined && (weet(f.stand) ?? "niet gevraagd") === "niet gevraagd")
      .map((f) => ({
        soort: "zet" as const,
        pad: `gesprekken[${gesprek.id}].formuleringen[${f.id}].stand`,
        waarde: "gevraagd",
      }));
  });
}
