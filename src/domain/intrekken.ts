import { UserError } from "../errors.ts";
import { lijstVan, type Stand, weet } from "./boom.ts";
import type { Coalitie } from "./declaratie.ts";
import type { Wijziging } from "./wijziging.ts";

const zet = (pad: string, waarde: string | undefined): Wijziging => ({ soort: "zet", pad, waarde });

/**
 * Takes a release back: the words leave the file for partners and return to the talk, marked `ingetrokken`. What was
 * printed or committed before stays what it was; the caller says so. Throws UserError when there are no such words, or
 * no talk for them to return to.
 */
export function trekIn(c: Coalitie, id: string): readonly Wijziging[] {
  const lijst = lijstVan(c.inzetten).some((i) => i.id === id) ? "inzetten" : "uitspraken";
  const vrijgegeven: readonly { readonly id?: string; readonly tekst?: string | Stand }[] =
    lijst === "inzetten" ? lijstVan(c.inzetten) : lijstVan(c.uitspraken);
  const ding = vrijgegeven.find((d) => d.id === id);
  if (ding === undefined)
    throw new UserError(
      "gebruik",
      `Er is geen vrijgegeven uitspraak ‘${id}’.`,
      "Bekijk ze met: coalitie get uitspraken",
    );
  const terug = lijstVan(c.gesprekken).flatMap((g) =>
    lijstVan(g.formuleringen)
      .filter((f) => weet(f.uitspraak) === id)
      .map((f) => `gesprekken[${g.id}].formuleringen[${f.id}]`),
  );
  if (terug.length === 0)
    throw new UserError(
      "gebruik",
      `‘${id}’ hoort niet bij een gesprek; de woorden zouden nergens meer staan. Er is niets veranderd.`,
      `Haal ‘${id}’ zelf weg uit het projectbestand.`,
    );
  return [
    ...terug.flatMap((hier) => [
      zet(`${hier}.tekst`, weet(ding.tekst)),
      zet(`${hier}.stand`, "ingetrokken"),
      zet(`${hier}.uitspraak`, undefined),
    ]),
    { soort: "verwijder", pad: `${lijst}[${id}]` },
  ];
}
