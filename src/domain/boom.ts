import type { Bladveld, Groep, Keuze, Lijst, Meerkeuze, Veld, Velden, Zicht } from "./velden.ts";

/** The reasons not to answer. `geen` is deliberately none; written `geen` or `[]`. */
export const STANDEN = ["niet besproken", "later", "bewust open", "geen"] as const;

/** What can stand in the place of an answer. */
export interface Stand {
  readonly status: (typeof STANDEN)[number];
}

/** What an answer to a field is: amounts and numbers are numbers, yes/no a boolean, days `2026-03-12`, times `13:30`. */
export type Waarde<F> =
  F extends Keuze<infer O>
    ? O
    : F extends Meerkeuze<infer O>
      ? readonly O[]
      : F extends { readonly soort: "verwijzingen" | "teksten" }
        ? readonly string[]
        : F extends { readonly soort: "bedrag" | "getal" }
          ? number
          : F extends { readonly soort: "jaNee" }
            ? boolean
            : string;

export type Bladwaarde = Waarde<Bladveld>;

/**
 * Only in types: whoever is handed this may be asked about these levels. As every answer may be absent, a part of the coalition
 * would otherwise pass for the whole of it.
 */
export type Reikt<N extends Zicht> = { readonly [reikt]?: (zicht: N) => void };
declare const reikt: unique symbol;

/** The whole of what is known, as it stands in the two files: everything may be absent, or be a `Stand`. */
export type Waarden<V extends Velden> = { readonly [K in keyof V]?: Veldwaarde<V[K]> } & Reikt<Zicht>;

type Veldwaarde<F extends Veld> =
  F extends Lijst<infer V> ? readonly Ding<V>[] | Stand : F extends Groep<infer V> ? Waarden<V> : Waarde<F> | Stand;

/** One thing of a list. Rows without an id of their own have none. */
export type Ding<V extends Velden = Velden> = { readonly id?: string } & Waarden<V>;

/** A piece of the tree of which it does not matter what is declared: values by their key. */
export type Boom = Readonly<Record<string, unknown>>;

export const isBoom = (value: unknown): value is Boom =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isStand = (value: unknown): value is Stand =>
  isBoom(value) && Object.keys(value).length === 1 && STANDEN.some((status) => status === value.status);

/** The answer itself, or undefined where there is none, whatever the reason. */
export const weet = <T>(value: T | Stand | undefined): T | undefined => (isStand(value) ? undefined : value);

/** The items of a list, none where the list is not there or deliberately empty. */
export const lijstVan = <T>(value: readonly T[] | Stand | undefined): readonly T[] =>
  Array.isArray(value) ? value : [];

/**
 * Whether there is an answer. A place marked for later has none; one left open on purpose, marked as not discussed, or
 * deliberately empty has.
 */
export const isBeantwoord = (value: unknown): boolean =>
  isStand(value) ? value.status !== "later" : value !== undefined && value !== null && value !== "";
