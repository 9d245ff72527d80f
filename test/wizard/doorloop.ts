import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Onderdeel } from "../../src/plan/stap.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import { doorloopStap, type Stapopties } from "../../src/wizard/stap.ts";
import { interview, type Regel } from "../interview.ts";
import { geheugenboek } from "./geheugenboek.ts";

/** Goes through a step with a script, on 12 March 2026; what the script does not answer is a stop. */
export async function doorloop(
  stap: Onderdeel,
  begin: Coalitie,
  regels: readonly Regel[],
  { raster, ...opties }: Partial<Stapopties> & { readonly raster?: Interviewer["raster"] } = {},
) {
  const gebeurd: string[] = [];
  const boek = geheugenboek(begin, "2026-03-12", gebeurd);
  const gesprek = interview(regels, (wat) => gebeurd.push(`? ${wat}`));
  // As long as it is not given there is no screen for a table.
  if (raster !== undefined) Object.assign(gesprek, { raster });
  const einde = await doorloopStap(stap, boek, gesprek, { verdieping: false, open: false, review: false, ...opties });
  gesprek.opgebruikt();
  return { einde, boek, gesprek, gebeurd, coalitie: boek.coalitie };
}
