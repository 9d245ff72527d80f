import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { isBlijvenLiggen } from "../../domain/vrijgave.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** What was agreed to but never released, and what partners can read without a proof that it was agreed to. */
export const overVrijgave = (coalitie: Coalitie): readonly Planwaarschuwing[] => [
  ...blijvenLiggen(coalitie),
  ...zonderAkkoord(coalitie),
];

const blijvenLiggen = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.gesprekken).flatMap((gesprek) =>
    lijstVan(gesprek.formuleringen)
      .filter(isBlijvenLiggen)
      .map((f) => ({
        pad: `gesprekken[${gesprek.id}].formuleringen[${f.id}]`,
        melding: "Deze zin is goedgekeurd, maar niet vrijgegeven: geen enkel stuk kan hem gebruiken.",
        hint: `Geef hem vrij met: coalitie release ${gesprek.id} --via … --reikwijdte … --door …`,
      })),
  );

const zonderAkkoord = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.uitspraken).flatMap((uitspraak) => {
    const { akkoord } = uitspraak;
    if (weet(akkoord?.door) !== undefined && weet(akkoord?.op) !== undefined) return [];
    const pad = `uitspraken[${uitspraak.id}]`;
    const mist = [
      ...(weet(akkoord?.door) === undefined ? ["wie akkoord gaf"] : []),
      ...(weet(akkoord?.op) === undefined ? ["wanneer"] : []),
    ].join(" en ");
    return [
      {
        pad,
        melding: `Partners kunnen deze uitspraak lezen, maar er staat niet bij ${mist}.`,
        hint: `Vul ${pad}.akkoord aan, of haal de uitspraak weg als niemand akkoord gaf.`,
      },
    ];
  });
