import { lijstVan, type Stand } from "../../domain/boom.ts";
import { conceptVan } from "../../domain/gezien.ts";
import type { Exemplaar } from "../document.ts";

/** The one copy that is made where the thing a document is about does not exist yet. */
export const CONCEPT: Exemplaar = { voor: "", naam: "concept", lezer: {}, over: {} };

/** These copies, or one draft when there are none. */
export const ofConcept = (exemplaren: readonly Exemplaar[]): readonly Exemplaar[] =>
  exemplaren.length > 0 ? exemplaren : [CONCEPT];

/** A copy per thing of a list that qualifies; one draft when there is none. */
export const perDing = <T extends { readonly id?: string }>(
  dingen: readonly T[] | Stand | undefined,
  past: (ding: T) => boolean,
  exemplaar: (ding: T & { readonly id: string }) => Exemplaar,
): readonly Exemplaar[] =>
  ofConcept(
    lijstVan(dingen).flatMap((ding) =>
      ding.id !== undefined && past(ding) ? [exemplaar({ ...ding, id: ding.id })] : [],
    ),
  );

/** The thing a copy is about, or a draft of one where it does not exist yet. */
export const kies = <T extends { readonly id: string }>(dingen: readonly T[], id: string | undefined): T =>
  dingen.find((ding) => ding.id !== "" && ding.id === id) ?? conceptVan(dingen);
