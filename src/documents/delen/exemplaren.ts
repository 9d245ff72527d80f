import { createHash } from "node:crypto";
import { lijstVan, type Stand, weet } from "../../domain/boom.ts";
import { conceptVan, type Leesbaar, type LeesbaarDing } from "../../domain/gezien.ts";
import type { Exemplaar, Variant } from "../document.ts";

/** The one copy that is made where the thing a document is about does not exist yet. */
export const CONCEPT: Exemplaar = { voor: "", naam: "concept", lezer: {}, over: {} };

/** The one copy of a document of which there is one. */
export const DE_COALITIE: Exemplaar = { voor: "", naam: "de coalitie", lezer: {}, over: {} };

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

/** These copies, and then each of them in every other variant than the first. */
export const inVarianten = (
  exemplaren: readonly Exemplaar[],
  [, ...andere]: readonly Variant[],
): readonly Exemplaar[] => [
  ...exemplaren,
  ...andere.flatMap(({ id }) => exemplaren.map((exemplaar) => ({ ...exemplaar, variant: id }))),
];

type Bijeenkomst = LeesbaarDing<"partners", "bijeenkomsten">;

/** A copy per meeting that qualifies. */
export const perBijeenkomst = (
  { bijeenkomsten }: Leesbaar<"partners">,
  past: (bijeenkomst: Bijeenkomst) => boolean = () => true,
): readonly Exemplaar[] =>
  perDing(bijeenkomsten, past, (b) => ({
    voor: b.id,
    naam: weet(b.benaming) ?? b.id,
    lezer: {},
    over: { bijeenkomsten: b.id },
  }));

/** A copy per pass of this variant that was not abandoned; its paper stays readable after a rejection. */
export const perGang = ({ gangen }: Leesbaar<"partners">, variant: "initiatief" | "plan"): readonly Exemplaar[] =>
  perDing(
    gangen,
    (g) => weet(g.variant) === variant && weet(g.stand) !== "verlaten",
    (g) => ({ voor: g.id, naam: gangnaam(g.id, gangen), lezer: {}, over: { gangen: g.id } }),
  );

const gangnaam = (id: string, gangen: Leesbaar<"partners">["gangen"]): string =>
  `gang ${lijstVan(gangen).findIndex((g) => g.id === id) + 1}`;

/** The thing a copy is about, or a draft of one where it does not exist yet. */
export const kies = <T extends { readonly id: string }>(dingen: readonly T[], id: string | undefined): T =>
  dingen.find((ding) => ding.id !== "" && ding.id === id) ?? conceptVan(dingen);

/**
 * These copies, each with a `voor` of its own. One that is joined of two ids may be the same as another (`a` with `b-c`,
 * `a-b` with `c`): it then gets a few signs that come from the ids. What is called by a single id keeps that name.
 */
export function metEigenNaam(exemplaren: readonly Exemplaar[]): readonly Exemplaar[] {
  const aantal = new Map<string, number>();
  for (const { voor } of exemplaren) aantal.set(voor, (aantal.get(voor) ?? 0) + 1);
  return exemplaren.map((exemplaar) => {
    const { voor, over } = exemplaar;
    const uniek = aantal.get(voor) === 1 || Object.values(over).includes(voor);
    return uniek ? exemplaar : { ...exemplaar, voor: `${voor}-${tekens(over)}` };
  });
}

const tekens = (over: Exemplaar["over"]): string =>
  createHash("sha256").update(JSON.stringify(over)).digest("hex").slice(0, 6);
