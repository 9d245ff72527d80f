import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";

export interface Optie {
  readonly waarde: string;
  readonly naam: string;
  readonly uitleg?: string | undefined;
  /** Said behind the name: that this is the answer now, or the suggestion. */
  readonly merk?: string | undefined;
  /** In the list of options: a key that goes there. */
  readonly toets?: string | undefined;
}

/** Something to do instead of choosing; `toets` does it at once, and Escape where it leads out of the list. */
export interface Opdracht extends Optie {
  readonly uitweg?: true;
  /** How it is called while one looks for something: it then stays, where other orders make room. */
  readonly bijZoeken?: ((gezocht: string) => string) | undefined;
}

/** How a list behaves. */
export interface Lijstaard {
  /** What Enter does where nothing was chosen or suggested yet: it stands on top, so that no option is chosen unseen. */
  readonly eerst?: Opdracht | undefined;
  readonly opties: readonly Optie[];
  readonly opdrachten: readonly Opdracht[];
  /** Several can be chosen: space ticks, Enter ends. */
  readonly meer: boolean;
  /** The order in which they are ticked counts: who is named first leads. Else they stand in the order of the list. */
  readonly geordend?: boolean;
  /** It is long: a digit looks for an option too, instead of going to the one with that number. */
  readonly zoeken: boolean;
  /** Where the list begins, or what is ticked. */
  readonly aan: readonly string[];
}

export type Item = Opdracht & { readonly soort: "optie" | "opdracht" };

export const opZoek = (tekst: string): string => zonderAccenten(tekst.trim());

/**
 * What stands in the list: the options in which the sought text occurs, then the orders. While one looks for something no
 * order is in reach but to make what was not found: what is typed is never taken for `Stoppen`.
 */
export function itemsVan({ eerst, opties, opdrachten }: Lijstaard, zoek: string): readonly Item[] {
  const gezocht = opZoek(zoek);
  return [
    ...(eerst === undefined || gezocht !== "" ? [] : [{ ...eerst, soort: "opdracht" as const }]),
    ...opties
      .filter(({ naam }) => zonderAccenten(naam).includes(gezocht))
      .map((optie) => ({ ...optie, soort: "optie" as const })),
    ...opdrachten.flatMap((opdracht): readonly Item[] => {
      if (gezocht === "") return [{ ...opdracht, soort: "opdracht" }];
      const naam = opdracht.bijZoeken?.(zoek.trim());
      return naam === undefined ? [] : [{ ...opdracht, naam, soort: "opdracht" }];
    }),
  ];
}
