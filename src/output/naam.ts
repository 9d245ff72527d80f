import { createHash } from "node:crypto";
import type { Document, Exemplaar } from "../documents/document.ts";
import { slug } from "../dutch/slug.ts";

/**
 * The name of the file of one copy: one safe segment on every system, without an ending, and for every id another. Ids
 * are short and plain unless somebody typed them; what is lost of those is made up for by a few signs of their hash.
 */
export function bestandsnaam(document: Document, { voor }: Pick<Exemplaar, "voor">): string {
  if (voor === "") return document.id;
  const kort = slug(voor);
  return kort === voor ? `${document.id}-${voor}` : `${document.id}-${kort}-${hash(voor)}`;
}

const hash = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 6);
