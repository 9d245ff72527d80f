import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { isBlijvenLiggen } from "../../domain/vrijgave.ts";
import { lezenMee, SMAL } from "../../domain/vrijgavekeur.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** What was agreed to but never released, and what partners can read without a proof that it was agreed to. */
export const overVrijgave = (coalitie: Coalitie): readonly Planwaarschuwing[] => [
  ...blijvenLiggen(coalitie),
  ...zonderAkkoord(coalitie),
  ...voorMeelezers(coalitie),
];

/** Released for fewer readers than the file that it is in has. */
function voorMeelezers(coalitie: Coalitie): readonly Planwaarschuwing[] {
  if (!lezenMee(coalitie)) return [];
  const zinnen = [
    ...lijstVan(coalitie.uitspraken).map((u) => ({ lijst: "uitspraken", id: u.id, reikwijdte: weet(u.reikwijdte) })),
    ...lijstVan(coalitie.inzetten).map((i) => ({ lijst: "inzetten", id: i.id, reikwijdte: weet(i.reikwijdte) })),
  ];
  return zinnen
    .filter(({ reikwijdte }) => SMAL.includes(reikwijdte))
    .map(({ lijst, id, reikwijdte }) => ({
      pad: `${lijst}[${id}]`,
      melding: `Partners lezen mee in coalitie.yaml; daar staat deze zin met naam, terwijl ‘${reikwijdte}’ is afgesproken.`,
      hint: `Trek hem in met: coalitie release ${id} --intrekken`,
    }));
}

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
        hint: "Vul dat nog aan, of haal de uitspraak weg als niemand akkoord gaf.",
      },
    ];
  });
