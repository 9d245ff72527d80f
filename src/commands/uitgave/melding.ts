import { join } from "node:path";
import type { Document } from "../../documents/document.ts";
import { lijstVan, weet } from "../../domain/boom.ts";
import { UserError } from "../../errors.ts";
import type { Gemaakt } from "../../output/maken.ts";
import { schrijf } from "../../output/schrijven.ts";
import { standVan } from "../../output/stand.ts";
import { DOCUMENTENMAP } from "../../project/plek.ts";
import type { World } from "../../world.ts";
import { ontbreekt } from "../gaten.ts";
import type { Stuk } from "../stukken.ts";
import type { Balie } from "../uitgeven.ts";
import type { Uitgave, Uitkomst } from "../uitslag.ts";

/** Whether it goes out now, or is what was issued before. */
type Hoe = { readonly soort: "opnieuw" } | { readonly soort: "nieuw"; readonly gemaakt: Gemaakt };

/** What is told of an issue, once it is safe: then the PDF and the copy without a number are made too. */
export function alsUitkomst({ world, plek, maakPdf }: Balie, document: Document, stuk: Stuk, hoe: Hoe): Uitkomst {
  const map = join(plek.map, DOCUMENTENMAP);
  const bestand = join(map, weet(stuk.bestand) ?? "");
  const pdf = maakPdf({ docx: bestand, document });
  const gemaakt = hoe.soort === "nieuw" ? hoe.gemaakt : undefined;
  const werkexemplaar = gemaakt === undefined ? undefined : vernieuw(world, map, gemaakt);
  const regel = {
    id: document.id,
    bestand,
    ontbreekt: gemaakt?.gaps.map(ontbreekt) ?? [],
    waarschuwingen: [...(gemaakt?.waarschuwingen ?? []), werkexemplaar, pdf.waarschuwing].filter(
      (w) => w !== undefined,
    ),
    uitgegeven: uitgaveVan(stuk, hoe.soort === "opnieuw"),
  };
  return { soort: "gemaakt", code: pdf.code, mail: undefined, regel };
}

const uitgaveVan = (stuk: Stuk, opnieuw: boolean): Uitgave => ({
  stuk: stuk.id ?? "",
  versie: weet(stuk.versie) ?? null,
  status: weet(stuk.status) ?? null,
  datum: weet(stuk.datum) ?? null,
  aan: lijstVan(stuk.verzonden).flatMap((v) => weet(v.aan) ?? []),
  opnieuw,
});

/** The copy without a number becomes the same; what went out is safe already, so that this fails is only told. */
function vernieuw(world: World, map: string, gemaakt: Gemaakt): string | undefined {
  const { bestand, bewerkt } = standVan(world.disk, map, gemaakt, {});
  if (bewerkt)
    return `${bestand} is met de hand bewerkt en blijft staan. Uitgegeven is de tekst zoals die hier is vastgelegd.`;
  try {
    return schrijf(world.disk, map, gemaakt, false).waarschuwing;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint}`;
    throw error;
  }
}
