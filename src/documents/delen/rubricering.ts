import type { Publiek } from "../../domain/zicht.ts";

/** What decides who may read a paper: for whom it is made, how far it is, and whether it was made public. */
export interface Rubriek {
  readonly voor: Publiek;
  /** Empty for what has no versions, such as a programme. */
  readonly status?: string;
  readonly openbaar?: boolean;
  /** The one organisation it is for, as it stands in a sentence. */
  readonly alleen?: string;
}

/**
 * The line in the header that says who may read a paper; the one place where it is decided. Among partners it follows the
 * status: a draft is for those who write along, and only what is fixed can be public.
 */
export function rubriceringVan({ voor, status = "", openbaar = false, alleen }: Rubriek): string {
  if (alleen !== undefined) return `Alleen voor ${alleen}`;
  if (voor !== "partners") return KRINGEN[voor];
  if (status === "concept") return "Concept – alleen voor wie eraan meeschrijft";
  if (status === "ter bespreking") return "Bespreekstuk voor de partners";
  return openbaar && VAST.includes(status) ? KRINGEN.openbaar : "Voor de partners";
}

const KRINGEN: Readonly<Record<Exclude<Publiek, "partners">, string>> = {
  adviseur: "Vertrouwelijk – alleen voor de adviseur",
  kerngroep: "Vertrouwelijk – alleen voor de kerngroep",
  gesprekspartner: "Vertrouwelijk – alleen voor de gesprekspartner",
  genodigde: "Voor de genodigden",
  openbaar: "Openbaar",
};

/** The states in which the words of a paper no longer change. */
export const VAST: readonly unknown[] = ["vastgesteld", "getekend"];
