import type { Bladwaarde } from "../domain/boom.ts";
import { waardeBij } from "../domain/pad.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { wijzig } from "./boek.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import { type Gedaan, toonLijst } from "./lijst.ts";
import { kies, VERDER } from "./lijstacties.ts";
import type { Lijstvraag } from "./lijstvraag.ts";
import { splitsDing } from "./plek.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { dingenIn } from "./verwijzen.ts";

const MOGELIJKHEDEN: readonly Keuzemogelijkheid[] = [
  { waarde: "nee", naam: "Laat staan" },
  { waarde: "ja", naam: "Verwijder" },
];

/** Takes a thing away, after saying what refers to it; those references are emptied with it. */
export async function verwijder(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const rij = await kies(s, l, "Welke wil je verwijderen?");
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  const elders = verwijzingenVanElders(s, rij.pad);
  if (elders.size > 0) {
    const plekken = elders.size === 1 ? "op één plek" : `op ${elders.size} plekken`;
    s.interviewer.toon(`Naar ‘${rij.naam}’ wordt ${plekken} verwezen. Die verwijzingen worden leeg:`);
    s.interviewer.toon([...elders.keys()].map((plek) => `  ${plek}`).join("\n"));
  }
  const keuze = await s.interviewer.menu({
    titel: `‘${rij.naam}’ verwijderen?`,
    waar: waarVan(s, { blok: l.titel }),
    mogelijkheden: MOGELIJKHEDEN,
    standaard: "nee",
  });
  if (keuze !== "ja") return { uitkomst: keuze === "stop" ? "stop" : "verder" };
  const los = [...elders].map(([plek, ids]) => losgemaakt(s, plek, ids));
  wijzig(s.boek, [...los, { soort: "verwijder", pad: rij.pad }]);
  s.interviewer.toon(`‘${rij.naam}’ is verwijderd.`);
  toonLijst(s, l);
  return VERDER;
}

/** The leaves outside a thing that refer to it, or to something within it, with the ids they refer to. */
function verwijzingenVanElders(s: Sessie, pad: string): ReadonlyMap<string, readonly string[]> {
  const elders = new Map<string, readonly string[]>();
  for (const weg of [pad, ...dingenIn(s.boek.coalitie, pad)])
    for (const plek of s.boek.verwijzingenNaar(weg))
      if (!plek.startsWith(`${pad}.`)) elders.set(plek, [...(elders.get(plek) ?? []), splitsDing(weg).ding]);
  return elders;
}

function losgemaakt(s: Sessie, pad: string, ids: readonly string[]): Wijziging {
  const waarde = waardeBij(s.boek.coalitie, pad) as Bladwaarde | undefined;
  const rest = Array.isArray(waarde) ? waarde.filter((id) => !ids.includes(id)) : [];
  return { soort: "zet", pad, waarde: rest.length > 0 ? rest : undefined };
}
