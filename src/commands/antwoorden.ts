import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { leesYaml, type Ruw } from "../project/yaml/index.ts";
import { type Antwoordfout, leesAntwoorden, pasToe } from "../wizard/antwoorden.ts";
import type { Boek } from "../wizard/boek.ts";
import type { World } from "../world.ts";

/** Takes the answers of a YAML file, in the shape of the tree, into the book. All or nothing: any mistake refuses the whole. */
export function neemAntwoorden(world: World, bestand: string, boek: Boek): void {
  weiger(bestand, pasToe(leesAntwoordbestand(world, bestand), boek).map(alsRegel));
}

/** Refuses answers for a new coalition that cannot all be taken in, before anything is made. */
export function keurAntwoorden(world: World, bestand: string): void {
  weiger(bestand, leesAntwoorden(leesAntwoordbestand(world, bestand), {}, world.today()).fouten.map(alsRegel));
}

function leesAntwoordbestand(world: World, bestand: string): Ruw {
  const bytes = world.disk.read(resolve(world.cwd, bestand));
  if (bytes === undefined)
    throw new UserError("gebruik", `Het bestand ${bestand} is er niet.`, "Controleer de naam achter --answers.");
  const gelezen = leesYaml(bytes);
  if (gelezen.ok) return gelezen.yaml.ruw;
  weiger(
    bestand,
    gelezen.fouten.map((f) => `${bestand}:${f.regel}:${f.kolom} ${f.melding} ${f.hint}`),
  );
  return null;
}

/** What is wrong with the whole has no path. */
const alsRegel = ({ pad, melding, hint }: Antwoordfout): string => `${pad === "" ? "" : `${pad}: `}${melding} ${hint}`;

function weiger(bestand: string, fouten: readonly string[]): void {
  if (fouten.length === 0) return;
  throw new UserError(
    "gebruik",
    `Met de antwoorden in ${bestand} is iets mis; er is niets bewaard.\n${fouten.join("\n")}`,
    "Verbeter het bestand en probeer het opnieuw.",
  );
}
