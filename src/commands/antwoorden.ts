import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { leesYaml } from "../project/yaml/index.ts";
import { pasToe } from "../wizard/antwoorden.ts";
import type { Boek } from "../wizard/boek.ts";
import type { World } from "../world.ts";

/** Takes the answers of a YAML file, in the shape of the tree, into the book. All or nothing: any mistake refuses the whole. */
export function neemAntwoorden(world: World, bestand: string, boek: Boek): void {
  const pad = resolve(world.cwd, bestand);
  const bytes = world.disk.read(pad);
  if (bytes === undefined)
    throw new UserError("gebruik", `Het bestand ${bestand} is er niet.`, "Controleer de naam achter --answers.");
  const gelezen = leesYaml(bytes);
  const fouten = gelezen.ok
    ? pasToe(gelezen.yaml.ruw, boek).map((f) => `${f.pad}: ${f.melding} ${f.hint}`)
    : gelezen.fouten.map((f) => `${bestand}:${f.regel}:${f.kolom} ${f.melding} ${f.hint}`);
  if (fouten.length > 0)
    throw new UserError(
      "gebruik",
      `Met de antwoorden in ${bestand} is iets mis; er is niets bewaard.\n${fouten.join("\n")}`,
      "Verbeter het bestand en probeer het opnieuw.",
    );
}
