import { geteld } from "../dutch/tellen.ts";
import { genoemdBij } from "./genoemd.ts";
import { vertelGevolgen } from "./gevolg.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import { kies, VERDER } from "./lijstacties.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import type { Lijstvraag } from "./lijstvraag.ts";
import { splitsDing } from "./plek.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { dingOp } from "./tonen.ts";
import { doeOfLaat } from "./vasthouden.ts";
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
  const elders = genoemdElders(s, rij.pad);
  if (elders.length > 0) {
    s.interviewer.toon(`Let op: ‘${rij.naam}’ wordt ook ergens anders genoemd. Daar verdwijnt de naam:`);
    const rest = elders.length - GENOEMD;
    const getoond = elders.slice(0, GENOEMD).map((plek) => `  – ${plek}`);
    s.interviewer.toon(
      [...getoond, ...(rest > 0 ? [`  – en nog op ${geteld(rest, "plek", "plekken")}`] : [])].join("\n"),
    );
  }
  const keuze = await s.interviewer.menu({
    titel: `‘${rij.naam}’ verwijderen?`,
    waar: waarVan(s, { blok: l.titel }),
    mogelijkheden: MOGELIJKHEDEN,
    standaard: "nee",
  });
  if (keuze !== "ja") return { uitkomst: keuze === "stop" ? "stop" : "verder" };
  const voor = s.boek.coalitie;
  if (await doeOfLaat(s, () => s.boek.verwijder(rij.pad))) {
    s.interviewer.toon(`‘${rij.naam}’ is verwijderd.`);
    vertelGevolgen(s, voor, rij.pad);
  }
  toonLijst(s, l);
  return VERDER;
}

/** More places than this cannot be taken in. */
const GENOEMD = 12;

/** Where a thing, or something within it, is named outside it; in words. */
function genoemdElders(s: Sessie, pad: string): readonly string[] {
  const wegen = [pad, ...dingenIn(s.boek.coalitie, pad)];
  const regels = wegen.flatMap((weg) =>
    s.boek
      .verwijzingenNaar(weg)
      .filter((plek) => !plek.startsWith(`${pad}.`))
      .map((plek) => {
        const waar = genoemdBij(s.boek.coalitie, plek, splitsDing(weg).ding);
        return weg === pad ? waar : `‘${dingOp(s.boek.coalitie, weg)?.naam ?? weg}’, dat erin staat: ${waar}`;
      }),
  );
  return [...new Set(regels)];
}
