import { BESTURINGSMODELLEN, ROLLEN } from "../domain/besturingsmodellen.ts";
import { MODEL } from "../domain/declaraties/opties.ts";
import { patroonVan } from "../domain/pad.ts";
import type { Bladveld } from "../domain/velden.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { SIGNALEN } from "../plan/adviezen.ts";

/** What is told about a question to whoever asks for more: how each model works, or who does what. */
export function meerUitleg(veld: Bladveld, pad: string): readonly string[] {
  if ("opties" in veld && veld.opties === MODEL) return BESTURINGSMODELLEN.map(overModel);
  const rollen = ROLLEN_BIJ[patroonVan(pad)];
  if (rollen === undefined) return [];
  return ROLLEN.filter(({ rol }) => rollen === "alle" || rollen.includes(rol)).map(
    ({ rol, taak }) => `${rol}: ${taak}`,
  );
}

const overModel = (model: (typeof BESTURINGSMODELLEN)[number]): string =>
  [
    `${model.titel}. ${model.idee}`,
    `  Rollen: ${opsomming(model.rollen.map(({ rol }) => rol))}.`,
    `  Besluiten: ${model.besluiten}`,
    `  Geld: ${model.geld}`,
    `  Ritme: ${model.ritme}`,
    `  Aanspreken: ${model.aanspreken}`,
  ].join("\n");

const ROLLEN_BIJ: Readonly<Record<string, "alle" | readonly string[]>> = {
  "schets.gremia[].naam": "alle",
  "organisatie.gremia[].naam": "alle",
  "organisatie.rasci[].r": "alle",
  "schets.trekker": ["trekker", "bestuurlijk trekker"],
  "schets.secretariaat": ["secretaris"],
  "organisatie.opdrachtgever": ["opdrachtgever"],
  "organisatie.programmaleider": ["programmamanager"],
  "organisatie.penvoerder": ["penvoerder"],
  "organisatie.kassier": ["kassier"],
  "organisatie.secretariaat": ["secretaris"],
};

/** The signals to choose from, shown with the question on what a judgement rests. */
export const SIGNALEN_BIJ: Readonly<Record<string, string>> = {
  "bijeenkomsten[].commitment.signalen": signaallijst("groot", "pril", "onvoldoende"),
  "bijeenkomsten[].commitment.gevoeligSignalen": signaallijst("gevoelig"),
};

function signaallijst(...soorten: readonly (keyof typeof SIGNALEN)[]): string {
  const regels = soorten.flatMap((soort) => [
    `Wijst op ${soort}:`,
    ...SIGNALEN[soort].map((signaal) => `  – ${signaal}`),
  ]);
  return regels.join("\n");
}
