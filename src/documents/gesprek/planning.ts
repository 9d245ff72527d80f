import type { Gezien } from "../../domain/gezien.ts";
import { isGap, optioneel } from "../../gap.ts";
import { opDag } from "../delen/volgorde.ts";

/** The next two moments in the process after a day, so that who says yes to a talk knows what it may lead to. */
export const mijlpalenNa = (c: Pick<Gezien<"partners">, "planning">, dag: string) =>
  optioneel(c.planning)
    .flatMap(({ datum, mijlpaal }) => (isGap(datum) || isGap(mijlpaal) ? [] : [{ datum, mijlpaal }]))
    .filter(({ datum }) => datum > dag)
    .toSorted(opDag(({ datum }) => datum))
    .slice(0, 2);
