import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { huizenVan } from "../domain/huis.ts";
import { isBlad, veldBij, waardeBij } from "../domain/pad.ts";
import { schrijfBlad } from "../domain/soorten.ts";
import type { Bladveld, Veld } from "../domain/velden.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { schrijfYaml } from "../project/yaml/index.ts";
import { printJson } from "./melden.ts";
import { keurDingen, onbekendPad } from "./pad.ts";
import { alsRuw } from "./ruw.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, [pad = ""], options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  const veld = pad === "" ? undefined : veldBij(velden, pad);
  if (pad !== "" && veld === undefined) throw onbekendPad(pad);
  keurDingen(project, pad);
  const waarde = pad === "" ? project.coalitie : waardeBij(project.coalitie, pad);
  if (isOn(options, "json")) printJson(world, waarde ?? null);
  else if (waarde === undefined) world.print.err(waaromLeeg(project, pad, veld));
  else if (veld !== undefined && isBlad(veld)) world.print.out(alsTekst(veld, waarde as Bladwaarde | Stand));
  else world.print.out(schrijfYaml(alsRuw(waarde)).trimEnd());
  return 0;
};

/** What cannot be seen here is not the same as what is not known. */
const waaromLeeg = (project: Project, pad: string, veld: Veld | undefined): string =>
  project.inhoud.internAanwezig || veld === undefined || huizenVan(veld).has("deelbaar")
    ? `Op ‘${pad}’ is nog niets ingevuld.`
    : `‘${pad}’ staat in het interne bestand, en dat is hier niet te zien.`;

/**
 * As it can be given back to `set` as one word: a day as 2026-03-12, an amount in digits, several answers each on a line,
 * and for a question without an answer why there is none.
 */
function alsTekst(veld: Bladveld, waarde: Bladwaarde | Stand): string {
  if (isStand(waarde)) return waarde.status;
  const ruw = schrijfBlad(veld, waarde);
  return Array.isArray(ruw) ? ruw.join("\n") : String(ruw);
}
