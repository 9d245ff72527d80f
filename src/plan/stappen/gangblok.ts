import type { Coalitie } from "../../domain/declaratie.ts";
import type { Variant } from "../gangen.ts";
import type { Dingblok } from "../stap.ts";
import { besluitGang, huidigeGang, variantVan } from "../weg.ts";

/** Whether steps 6 to 8 are now about a pass of this variant. */
export const inVariant =
  (variant: Variant) =>
  (coalitie: Coalitie, gevraagd?: string): boolean =>
    variantVan(coalitie, huidigeGang(coalitie, gevraagd)) === variant;

/** Whether step 9 now decides on a pass of this variant. */
export const besluitOver =
  (variant: Variant) =>
  (coalitie: Coalitie, gevraagd?: string): boolean =>
    variantVan(coalitie, besluitGang(coalitie, gevraagd)) === variant;

/** A block of steps 6 to 8 on the current pass, when that is of this variant. */
export const gangblok = (variant: Variant, titel: string, velden: readonly string[]): Dingblok => ({
  soort: "ding",
  titel,
  lijst: "gangen",
  welk: (coalitie, gevraagd) => huidigeGang(coalitie, gevraagd)?.id,
  nieuw: { variant, stand: "lopend" },
  velden,
  als: inVariant(variant),
});

/** A block of step 9 on the pass that is decided on, when that is of this variant. */
export const besluitblok = (variant: Variant, titel: string, velden: readonly string[]): Dingblok => ({
  ...gangblok(variant, titel, velden),
  welk: (coalitie, gevraagd) => besluitGang(coalitie, gevraagd)?.id,
  als: besluitOver(variant),
});
