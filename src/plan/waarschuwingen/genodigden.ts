import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { bijeenkomstenVanSoort } from "../bijeenkomsten.ts";
import { naamVan } from "../partners.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** Who is asked for the founding meeting was agreed in the last exploratory one: nobody of them is forgotten. */
export function overAfgesprokenGenodigden(coalitie: Coalitie): readonly Planwaarschuwing[] {
  const afgesproken = weet(bijeenkomstenVanSoort(coalitie, "verkenning").at(-1)?.opbrengst?.uitTeNodigen) ?? [];
  const start = bijeenkomstenVanSoort(coalitie, "start")[0];
  const genodigden = lijstVan(start?.genodigden).map((genodigde) => weet(genodigde.persoon));
  if (start === undefined || genodigden.length === 0) return [];
  const gevraagd = lijstVan(coalitie.personen)
    .filter(({ id }) => genodigden.includes(id))
    .map((persoon) => weet(persoon.organisatie));
  return afgesproken
    .filter((id) => !gevraagd.includes(id))
    .map((id) => ({
      pad: `bijeenkomsten[${start.id ?? ""}].genodigden`,
      melding: `Jullie spraken af om ${naamVan(coalitie, id)} uit te nodigen, maar van hen staat niemand op de lijst.`,
      hint: "Nodig alsnog iemand uit, of leg uit waarom dat niet gebeurt.",
    }));
}
