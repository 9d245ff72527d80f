import type { Gezien } from "../../domain/gezien.ts";
import { HALF } from "../../figures/besturing.ts";
import type { Figuur } from "../../figuur.ts";
import type { Gap } from "../../gap.ts";
import { bestuursfiguur } from "../delen/figuren/besturing.ts";
import type { Gang } from "../delen/gangstuk.ts";
import { samenwerkingVan } from "./opties.ts";

interface Beeld {
  readonly nr: string;
  readonly naam: string | Gap;
  readonly beeld: Figuur | undefined;
}

/** The ways of working together as drawings, two beside each other; none where there is nothing to compare. */
export function samenwerkingsbeelden(c: Gezien<"partners">, gang: Gang): readonly (readonly Beeld[])[] {
  const beelden = samenwerkingVan(gang).flatMap((o, i): readonly Beeld[] => {
    const beeld = bestuursfiguur(c, o, HALF);
    return beeld === undefined ? [] : [{ nr: String(i + 1), naam: o.naam, beeld }];
  });
  if (beelden.length < 2) return [];
  const leeg: Beeld = { nr: "", naam: "", beeld: undefined };
  return Array.from({ length: Math.ceil(beelden.length / 2) }, (_, i) => [
    beelden[2 * i] ?? leeg,
    beelden[2 * i + 1] ?? leeg,
  ]);
}
