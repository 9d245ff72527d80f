import { resolve } from "node:path";
import { aantal } from "../dutch/tellen.ts";
import { UserError } from "../errors.ts";
import { plaatsInWoorden } from "../project/project.ts";
import { leesYaml, type Ruw } from "../project/yaml/index.ts";
import { type Antwoordfout, leesAntwoorden, pasToe } from "../wizard/antwoorden.ts";
import type { Boek } from "../wizard/boek.ts";
import type { World } from "../world.ts";

/**
 * Takes the answers of a file into the book: YAML in the shape of the tree, or a CSV list of organisations. All or nothing:
 * any mistake refuses the whole.
 */
export async function neemAntwoorden(world: World, bestand: string, boek: Boek): Promise<void> {
  if (IS_LIJST.test(bestand)) weiger(bestand, await neemLijst(world, leesBytes(world, bestand), boek));
  else weiger(bestand, pasToe(leesAntwoordbestand(world, bestand), boek).map(alsRegel));
}

/** Refuses answers for a new coalition that cannot all be taken in, before anything is made. */
export function keurAntwoorden(world: World, bestand: string): void {
  if (IS_LIJST.test(bestand))
    weiger(bestand, ["Een lijst met organisaties hoort bij stap 1: coalitie step 1 --answers"]);
  weiger(bestand, leesAntwoorden(leesAntwoordbestand(world, bestand), {}, world.today()).fouten.map(alsRegel));
}

const IS_LIJST = /\.(csv|tsv)$/i;

function leesBytes(world: World, bestand: string): Uint8Array {
  const bytes = world.disk.read(resolve(world.cwd, bestand));
  if (bytes !== undefined) return bytes;
  throw new UserError("gebruik", `Het bestand ${bestand} is er niet.`, "Controleer de naam achter --answers.");
}

function leesAntwoordbestand(world: World, bestand: string): Ruw {
  const gelezen = leesYaml(leesBytes(world, bestand));
  if (gelezen.ok) return gelezen.yaml.ruw;
  weiger(
    bestand,
    gelezen.fouten.map((f) => `${plaatsInWoorden({ ...f, bestand })}: ${f.melding} ${f.hint}`),
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

/** The list of organisations; what was added and what was left alone is told. Its code is loaded only here. */
async function neemLijst(world: World, bytes: Uint8Array, boek: Boek): Promise<readonly string[]> {
  const [{ leesCsv }, { leesOrganisatielijst }] = await Promise.all([
    import("../csv.ts"),
    import("../wizard/organisatielijst.ts"),
  ]);
  const csv = leesCsv(bytes);
  if (!csv.ok) return [`${csv.melding} ${csv.hint}`];
  const { antwoorden, fouten, meldingen } = leesOrganisatielijst(csv.rijen, boek.coalitie, boek.vandaag);
  if (fouten.length > 0) return fouten;
  // An empty list would say that there are deliberately none.
  const erbij = Object.fromEntries(Object.entries(antwoorden).filter(([, dingen]) => dingen.length > 0));
  const mis = pasToe(erbij, boek).map(alsRegel);
  if (mis.length > 0) return mis;
  const organisaties = aantal(antwoorden.organisaties.length, "organisatie", "organisaties");
  const personen = aantal(antwoorden.personen.length, "persoon", "personen");
  for (const melding of [...meldingen, `Toegevoegd: ${organisaties} en ${personen}.`]) world.print.err(melding);
  return [];
}
