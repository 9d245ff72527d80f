import { createHash } from "node:crypto";
import type { Document, Exemplaar } from "../documents/document.ts";
import { slug } from "../dutch/slug.ts";

/**
 * The name of the file of one copy: one safe segment on every system, without an ending, and for every id and variant
 * another. Ids are short and plain unless somebody typed them; what is lost of those is made up for by a few signs of
 * their hash.
 */
export function bestandsnaam(document: Document, { voor, variant }: Pick<Exemplaar, "voor" | "variant">): string {
  const stam = variant === undefined ? document.id : `${document.id}-${variant}`;
  if (voor === "") return stam;
  const kort = slug(voor);
  return kort === voor && !lijktVariant(document, voor) ? `${stam}-${voor}` : `${stam}-${kort}-${hash(voor)}`;
}

/** Whether the name of a copy would read as that of a variant: a meeting with the id `herinnering`. */
const lijktVariant = ({ varianten = [] }: Document, voor: string): boolean =>
  varianten.some(({ id }) => `${voor}-`.startsWith(`${id}-`));

const hash = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 10);
