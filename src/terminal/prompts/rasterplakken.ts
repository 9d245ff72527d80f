import { geteld } from "../../dutch/tellen.ts";
import type { Rasterstand } from "./rasteraard.ts";
import { isEinde, type Plaats } from "./rasterplaats.ts";
import type { Rasterinvoer } from "./rasterverloop.ts";

/** With more than this only their number is told. */
const GENOEMD = 3;

/**
 * Fills cells from here to the right and downward, as they lie in a spreadsheet. Each is read as if it were typed: what
 * does not fit is left as it was and told. An empty cell changes nothing.
 */
export function plakBlok(vraag: Rasterinvoer, begin: Plaats, blok: readonly (readonly string[])[]): Rasterstand {
  const mis: string[] = [];
  let gevuld = 0;
  let erbuiten = 0;
  for (const [i, regel] of blok.entries())
    for (const [j, tekst] of regel.entries()) {
      if (tekst === "") continue;
      const plaats = { rij: begin.rij + i, kolom: begin.kolom + j };
      if (isEinde(vraag, plaats) || plaats.kolom >= vraag.kolommen) erbuiten++;
      else if (vraag.cel(plaats) === undefined) mis.push(`${vraag.noem(plaats)}: hier hoeft niets`);
      else {
        const { fout, einde } = vraag.zet(plaats, { soort: "genoemd", tekst });
        if (einde === true) return { plaats, af: { soort: "klaar" } };
        if (fout === undefined) gevuld++;
        else mis.push(`${vraag.noem(plaats)}: ${fout.replace(/\.$/, "")}`);
      }
    }
  return { plaats: begin, melding: watErGebeurde(gevuld, mis, erbuiten) };
}

function watErGebeurde(gevuld: number, mis: readonly string[], erbuiten: number): string {
  const meer = mis.length - GENOEMD;
  return [
    `${geteld(gevuld, "cel", "cellen")} gevuld.`,
    ...(mis.length === 0
      ? []
      : [`Niet overgenomen: ${mis.slice(0, GENOEMD).join("; ")}${meer > 0 ? `; en nog ${meer}` : ""}.`]),
    ...(erbuiten === 0 ? [] : [`${erbuiten} ${erbuiten === 1 ? "cel valt" : "cellen vallen"} buiten de tabel.`]),
  ].join(" ");
}
