import type { Coalitie } from "../../domain/declaratie.ts";
import { zonderReden } from "../advies.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** A choice may differ from the advice; later one wants to know why. The wizard asks; a file or `set` can pass it by. */
export const overAdviezen = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  zonderReden(coalitie).map(({ pad, reden }) => ({
    pad,
    melding: "Deze keuze is anders dan het advies, en er staat niet bij waarom.",
    hint: `Leg de reden vast met: coalitie set '${reden}' …`,
  }));
