import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { naamVan } from "../partners.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** An action has an executor that can do it: who has no strength of its own does not carry one alone. */
export function overKracht(coalitie: Coalitie): readonly Planwaarschuwing[] {
  const zwak = lijstVan(coalitie.organisaties)
    .filter((o) => weet(o.profiel?.uitvoeringskracht) === "geen zelfstandige")
    .map(({ id }) => id ?? "");
  return lijstVan(coalitie.acties).flatMap((actie, plaats) => {
    const uitvoerders = weet(actie.uitvoerders) ?? [];
    const namen = uitvoerders.map((id) => naamVan(coalitie, id)).join(", ");
    return uitvoerders.length === 0 || !uitvoerders.every((id) => zwak.includes(id))
      ? []
      : [
          {
            pad: `${dingPad("acties", actie, plaats)}.uitvoerders`,
            melding: `Deze actie ligt bij wie niet zelf kan uitvoeren: ${namen}.`,
            hint: "Zoek er een partner bij die mensen of middelen heeft.",
          },
        ];
  });
}
