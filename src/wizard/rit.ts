/** How a part of the road ended: go on, go back to what came before, or stop for now. */
export type Uitkomst = "verder" | "terug" | "stop";

export type Richting = "vooruit" | "achteruit";

/** The place of a question among those that apply now. */
export interface Plaats {
  readonly nummer: number;
  readonly van: number;
}

/** A place on the road where something may be asked. */
export interface Halte {
  /** Whether to stop here when one comes from this side; asked anew each time, since an answer can change it. */
  geldt(richting: Richting): boolean;
  bezoek(richting: Richting, plaats: Plaats): Promise<Uitkomst>;
  /** A menu between the questions, which is not counted among them. */
  readonly tussendoor?: true;
  /** An offer, or what ends a part: whoever comes back from a later part is brought to a question, and not here. */
  readonly aanbod?: true;
}

/**
 * Travels along the stops until the end (`verder`), the beginning (`terug`), or until somebody stops. Going back from a
 * stop leads to the one before it, whatever lies between: a question, a menu, or the inside of a thing.
 */
export async function rijd(
  halten: readonly Halte[],
  richting: Richting = "vooruit",
  vanaf?: number,
): Promise<Uitkomst> {
  let hier = vanaf ?? (richting === "vooruit" ? 0 : halten.length - 1);
  let kant = richting;
  for (;;) {
    const halte = halten[hier];
    if (halte === undefined) return hier < 0 ? "terug" : "verder";
    if (halte.geldt(kant)) {
      const uitkomst = await halte.bezoek(kant, plaatsVan(halten, halte));
      if (uitkomst === "stop") return "stop";
      kant = uitkomst === "verder" ? "vooruit" : "achteruit";
    }
    hier += kant === "vooruit" ? 1 : -1;
  }
}

/** Counted over all that one can go back to, so that a number never jumps because resuming skipped a question. */
function plaatsVan(halten: readonly Halte[], hier: Halte): Plaats {
  const geteld = halten.filter((halte) => halte === hier || (halte.tussendoor !== true && halte.geldt("achteruit")));
  return { nummer: geteld.indexOf(hier) + 1, van: geteld.length };
}

/** The stop at which one comes in from what lies behind the road: the last question on it. */
export function laatsteVraag(halten: readonly Halte[]): number {
  const laatste = halten.findLastIndex((halte) => halte.aanbod !== true && halte.geldt("achteruit"));
  return laatste < 0 ? halten.length - 1 : laatste;
}

/** The same stops, passed by while a condition does not hold. */
export const mits = (voorwaarde: () => boolean, halten: readonly Halte[]): readonly Halte[] =>
  halten.map((halte) => ({ ...halte, geldt: (richting) => voorwaarde() && halte.geldt(richting) }));
