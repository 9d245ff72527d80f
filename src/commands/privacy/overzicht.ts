import { resolve } from "node:path";
import { dossierVan } from "../../domain/privacy/dossier.ts";
import { type ExitCode, UserError } from "../../errors.ts";
import { isKoppeling } from "../../project/plek.ts";
import type { Project } from "../../project/project.ts";
import type { World } from "../../world.ts";
import { jsonVan, printJson } from "../melden.ts";
import { isOn, type Options, type Session, textOf } from "../session.ts";
import { dossierInWoorden } from "./dossier.ts";
import { sporenVan } from "./sporen.ts";
import { oudeRegels } from "./sporenregels.ts";
import { persoonUit } from "./wie.ts";

/**
 * All that is known of one person, to read or as JSON, on the screen or in a file that only its owner can read. What is
 * for the adviser alone is told beside it.
 */
export async function geefOverzicht({ world }: Session, project: Project, options: Options): Promise<ExitCode> {
  const persoon = persoonUit(project, options);
  const doel = doelUit(world, options);
  const dossier = dossierVan(project.coalitie, persoon);
  const sporen = sporenVan(world, project, persoon);
  const alsJson = isOn(options, "json") || (doel?.toLowerCase().endsWith(".json") ?? false);
  const inhoud = { ...dossier, ...sporen, intern: project.inhoud.internAanwezig };
  const tekst = alsJson ? jsonVan(inhoud) : dossierInWoorden(project, dossier, sporen, world.today()).join("\n");
  if (doel !== undefined) {
    world.disk.write(doel, new TextEncoder().encode(`${tekst}\n`), { secret: true });
    world.print.out(doel);
  } else if (alsJson) printJson(world, inhoud);
  else world.print.out(tekst);
  world.print.err(
    "Lees dit na voor je het geeft: in notities en gesprekken staat ook wat over anderen gaat. Haal dat eruit.",
  );
  if (!alsJson) for (const regel of oudeRegels(sporen, "de naam")) world.print.err(regel);
  return 0;
}

/** Where the overview goes: never in the place of what is there. */
function doelUit(world: World, options: Options): string | undefined {
  const naam = textOf(options, "output");
  if (naam === undefined) return undefined;
  if (naam.trim() === "")
    throw new UserError(
      "gebruik",
      "Achter --output staat geen bestand.",
      "Zet er een naam achter, of laat --output weg.",
    );
  const doel = resolve(world.cwd, naam);
  if (!world.disk.exists(doel) && !isKoppeling(world.disk, doel)) return doel;
  throw new UserError("conflict", `${naam} is er al en is gebleven zoals het was.`, "Kies een andere naam.");
}
