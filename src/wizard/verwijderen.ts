import { vertelGevolgen } from "./gevolg.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import { type Gedaan, toonLijst } from "./lijst.ts";
import { kies, VERDER } from "./lijstacties.ts";
import type { Lijstvraag } from "./lijstvraag.ts";
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
  if (elders.length > 0) {
    const plekken = elders.length === 1 ? "op één plek" : `op ${elders.length} plekken`;
    s.interviewer.toon(`Naar ‘${rij.naam}’ wordt ${plekken} verwezen. Die verwijzingen worden leeg:`);
    s.interviewer.toon(elders.map((plek) => `  ${plek}`).join("\n"));
  }
  const keuze = await s.interviewer.menu({
    titel: `‘${rij.naam}’ verwijderen?`,
    waar: waarVan(s, { blok: l.titel }),
    mogelijkheden: MOGELIJKHEDEN,
    standaard: "nee",
  });
  if (keuze !== "ja") return { uitkomst: keuze === "stop" ? "stop" : "verder" };
  const voor = s.boek.coalitie;
  s.boek.verwijder(rij.pad);
  s.interviewer.toon(`‘${rij.naam}’ is verwijderd.`);
  vertelGevolgen(s, voor, rij.pad);
  toonLijst(s, l);
  return VERDER;
}

/** The leaves outside a thing that refer to it, or to something within it. */
function verwijzingenVanElders(s: Sessie, pad: string): readonly string[] {
  const wegen = [pad, ...dingenIn(s.boek.coalitie, pad)];
  const plekken = wegen.flatMap((weg) => s.boek.verwijzingenNaar(weg));
  return [...new Set(plekken.filter((plek) => !plek.startsWith(`${pad}.`)))];
}
