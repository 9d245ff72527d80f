import { lijstVan, weet } from "../../domain/boom.ts";
import { type Gang, uitslagVan } from "../gangen.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** A proposal has two or three options of each kind. A pass that has been decided is history: there is nothing left to choose from. */
export function overOpties(gang: Gang): readonly Planwaarschuwing[] {
  if (weet(gang.variant) !== "initiatief" || uitslagVan(gang) !== "lopend") return [];
  return [
    ...overAantal(
      `gangen[${gang.id ?? ""}].inhoudelijkeOpties`,
      lijstVan(gang.inhoudelijkeOpties).length,
      "inhoudelijke opties",
    ),
    ...overAantal(
      `gangen[${gang.id ?? ""}].samenwerkingsopties`,
      lijstVan(gang.samenwerkingsopties).length,
      "opties voor de samenwerking",
    ),
  ];
}

function overAantal(pad: string, aantal: number, wat: string): readonly Planwaarschuwing[] {
  if (aantal === 0 || aantal === 2 || aantal === 3) return [];
  const enkel = wat.replace("opties", "optie");
  return aantal === 1
    ? [{ pad, melding: `Er is maar één ${enkel}.`, hint: "Maak er twee of drie: dan valt er iets te kiezen." }]
    : [
        {
          pad,
          melding: `Er zijn ${aantal} ${wat}.`,
          hint: "Kies de beste twee of drie: meer kan niemand goed vergelijken.",
        },
      ];
}
