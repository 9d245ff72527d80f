/**
 * Who may see a field: `V` the adviser only, `K` also the core group, `P` the partners, `O` everybody.
 * `G` is what one partner said and is asked to release: the adviser and that partner in the talk about it.
 * V, K and G live in the internal project file; P and O in the one that partners may read.
 */
export type Zicht = "V" | "K" | "G" | "P" | "O";

/** Kern is asked by default; verdieping on request, or when a document that is wanted needs it. */
export type Diepte = "kern" | "verdieping";

/** The field applies only when a field beside it has one of these values, or as long as it has none of them. */
export type Wanneer =
  | { readonly veld: string; readonly is: readonly string[] }
  | { readonly veld: string; readonly isNiet: readonly string[] };

interface Uitleg {
  /** The question, to the consultant (je). */
  readonly vraag: string;
  /** Why it matters in the method; one or two sentences. */
  readonly waarom: string;
}

/** An answer that is often given and helps nobody, and in one short clause why. */
interface Slecht {
  readonly antwoord: string;
  readonly omdat: string;
}

interface Blad<Z extends Zicht> extends Uitleg {
  /** An example of a good answer. */
  readonly voorbeeld: string;
  readonly slecht?: Slecht;
  readonly zicht: Z;
  readonly diepte: Diepte;
  readonly wanneer?: Wanneer;
}

interface Soort<S extends string> {
  readonly soort: S;
}

/** The lists that a reference can point into. */
export type Verwijsbaar =
  | "organisaties"
  | "personen"
  | "gesprekken"
  | "inzetten"
  | "visies"
  | "onderwerpen"
  | "themas"
  | "bijeenkomsten"
  | "gangen"
  | "inhoudelijkeOpties"
  | "samenwerkingsopties"
  | "doelen"
  | "indicatoren"
  | "uitdagingen"
  | "acties"
  | "risicos"
  | "besluiten"
  | "bezegelingen"
  | "stukken"
  | "afspraken"
  | "gremia";

/** One line of text. `maxWoorden` gives a warning above it, never an error. */
export interface Tekst<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"tekst"> {
  readonly maxWoorden?: number;
  readonly vorm?: "e-mail" | "telefoon" | "postcode" | "voorletters";
}
/** Text of one or more paragraphs. */
export interface Alineas<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"alineas"> {}
/** What the words to choose from mean, where they do not speak for themselves. */
type Optieuitleg<O extends string> = { readonly [K in O]?: string };

/** One of a few words. */
export interface Keuze<O extends string = string, Z extends Zicht = Zicht> extends Blad<Z>, Soort<"keuze"> {
  readonly opties: readonly O[];
  readonly uitleg?: Optieuitleg<NoInfer<O>>;
}
/** Several of a few words. */
export interface Meerkeuze<O extends string = string, Z extends Zicht = Zicht> extends Blad<Z>, Soort<"meerkeuze"> {
  readonly opties: readonly O[];
  readonly uitleg?: Optieuitleg<NoInfer<O>>;
}
export interface JaNee<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"jaNee"> {}
/** A day, as `2026-03-12`; with `kwartaal` also a quarter, as `2027-Q1`. */
export interface Datum<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"datum"> {
  readonly kwartaal?: true;
  /** Whether it is a day to come or one that was: a day typed without its year is then the nearest of those. */
  readonly ligt?: "vooruit" | "terug";
  /** People come together on it: it must be one certain day, and a Sunday or a holiday is told. */
  readonly afspraak?: true;
}
/** A time of day, as `13:30`. */
export interface Tijd<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"tijd"> {}
/** Whole euros. */
export interface Bedrag<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"bedrag"> {}
/** A number, decimals allowed, with the unit in the question. */
export interface Getal<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"getal"> {
  readonly min?: number;
  readonly max?: number;
}
/** The id of one thing in a list. */
export interface Verwijzing<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"verwijzing"> {
  readonly naar: Verwijsbaar;
}
/** The ids of several things in a list. */
export interface Verwijzingen<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"verwijzingen"> {
  readonly naar: Verwijsbaar;
}
/** Several short texts, one a line. */
export interface Teksten<Z extends Zicht = Zicht> extends Blad<Z>, Soort<"teksten"> {}

export type Bladveld =
  | Tekst
  | Alineas
  | Keuze
  | Meerkeuze
  | JaNee
  | Datum
  | Tijd
  | Bedrag
  | Getal
  | Verwijzing
  | Verwijzingen
  | Teksten;

/** Fields by their key; an interface, because a type may not name itself here. */
export interface Velden extends Readonly<Record<string, Veld>> {}

/** Fields that belong together and stand under one key. */
export interface Groep<V extends Velden = Velden> extends Soort<"groep"> {
  readonly titel: string;
  readonly wanneer?: Wanneer;
  readonly velden: V;
}

/**
 * Things of one kind. With `id`, each thing carries a short readable id, made from the field named there (or from the
 * name of the thing and a number), by which other places refer to it and which joins the two project files.
 * Without, they are rows of one file, told apart by their place.
 */
export interface Lijst<V extends Velden = Velden> extends Soort<"lijst">, Uitleg {
  /** One and several of them, for menus: `["partner", "partners"]`. */
  readonly naam: readonly [enkelvoud: string, meervoud: string];
  readonly id?: { readonly uit?: string };
  /** Which field tells one row from another on the screen; the first text field when absent. */
  readonly kop?: string;
  readonly diepte: Diepte;
  readonly wanneer?: Wanneer;
  readonly velden: V;
}

export type Veld = Bladveld | Groep | Lijst;

type Zonder<T> = Omit<T, "soort" | "wanneer">;
type Mits<W extends Wanneer> = { readonly wanneer?: W };
type Met<F, W extends Wanneer> = [W] extends [never] ? F : Omit<F, "wanneer"> & { readonly wanneer: W };

/** A factory for one kind of field: keeps its level and its `wanneer` as types. */
const maak =
  <S extends string>(soort: S) =>
  (v: object) =>
    ({ soort, ...v }) as never;

export const tekst: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Tekst<Z>> & Mits<W>,
) => Met<Tekst<Z>, W> = maak("tekst");

export const alineas: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Alineas<Z>> & Mits<W>,
) => Met<Alineas<Z>, W> = maak("alineas");

export const jaNee: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<JaNee<Z>> & Mits<W>,
) => Met<JaNee<Z>, W> = maak("jaNee");

export const datum: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Datum<Z>> & Mits<W>,
) => Met<Datum<Z>, W> = maak("datum");

export const tijd: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Tijd<Z>> & Mits<W>,
) => Met<Tijd<Z>, W> = maak("tijd");

export const bedrag: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Bedrag<Z>> & Mits<W>,
) => Met<Bedrag<Z>, W> = maak("bedrag");

export const getal: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Getal<Z>> & Mits<W>,
) => Met<Getal<Z>, W> = maak("getal");

export const verwijzing: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Verwijzing<Z>> & Mits<W>,
) => Met<Verwijzing<Z>, W> = maak("verwijzing");

export const verwijzingen: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Verwijzingen<Z>> & Mits<W>,
) => Met<Verwijzingen<Z>, W> = maak("verwijzingen");

export const teksten: <const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Teksten<Z>> & Mits<W>,
) => Met<Teksten<Z>, W> = maak("teksten");

export const keuze: <const O extends string, const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Keuze<O, Z>> & Mits<W>,
) => Met<Keuze<O, Z>, W> = maak("keuze");

export const meerkeuze: <const O extends string, const Z extends Zicht, const W extends Wanneer = never>(
  v: Zonder<Meerkeuze<O, Z>> & Mits<W>,
) => Met<Meerkeuze<O, Z>, W> = maak("meerkeuze");

type Woorden<W> = W extends { readonly is: readonly (infer I)[] } | { readonly isNiet: readonly (infer I)[] }
  ? I
  : never;

/** `wanneer` must name a field beside it, and, where that is a choice, values that it can have. */
type Gewaarmerkt<V extends Velden> = {
  readonly [K in keyof V]: V[K] extends { readonly wanneer: infer W extends { readonly veld: string } }
    ? W["veld"] extends infer N extends keyof V
      ? V[N] extends { readonly opties: readonly (infer O)[] }
        ? [Woorden<W>] extends [O]
          ? V[K]
          : never
        : V[K]
      : never
    : V[K];
};

export const groep: <const V extends Velden, const W extends Wanneer = never>(
  v: Omit<Zonder<Groep<V>>, "velden"> & Mits<W> & { readonly velden: V & Gewaarmerkt<V> },
) => Met<Groep<V>, W> = maak("groep");

export const lijst: <const V extends Velden, const W extends Wanneer = never>(
  v: Omit<Zonder<Lijst<V>>, "velden"> & Mits<W> & { readonly velden: V & Gewaarmerkt<V> },
) => Met<Lijst<V>, W> = maak("lijst");
