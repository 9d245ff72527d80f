import { resolve } from "node:path";
import { isStand } from "../domain/boom.ts";
import { type Dossier, dossierVan, type Onderdeel, type Regel } from "../domain/privacy/dossier.ts";
import { datum, isDatum } from "../dutch/datums.ts";
import { type ExitCode, UserError } from "../errors.ts";
import type { Project } from "../project/project.ts";
import type { World } from "../world.ts";
import { jsonVan, printJson } from "./melden.ts";
import { documentRegels, oudeRegels, type Sporen, sporenVan } from "./privacysporen.ts";
import { persoonUit } from "./privacywie.ts";
import { isOn, type Options, type Session, textOf } from "./session.ts";

/** All that is known of one person, to read or as JSON, on the screen or in a file that only its owner can read. */
export async function geefOverzicht({ world }: Session, project: Project, options: Options): Promise<ExitCode> {
  const persoon = persoonUit(project, options);
  const doel = doelUit(world, options);
  const dossier = dossierVan(project.coalitie, persoon);
  const sporen = sporenVan(world, project, persoon);
  const alsJson = isOn(options, "json") || (doel?.toLowerCase().endsWith(".json") ?? false);
  const inhoud = { ...dossier, ...sporen, intern: project.inhoud.internAanwezig };
  if (doel !== undefined) {
    const tekst = alsJson ? jsonVan(inhoud) : tekstVan(dossier, sporen, project).join("\n");
    world.disk.write(doel, new TextEncoder().encode(`${tekst}\n`), { secret: true });
    world.print.out(doel);
  } else if (alsJson) printJson(world, inhoud);
  else world.print.out(tekstVan(dossier, sporen, project).join("\n"));
  world.print.err(
    "Lees dit na voor je het geeft: in notities en gesprekken staat ook wat over anderen gaat. Haal dat eruit.",
  );
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
  if (!world.disk.exists(doel)) return doel;
  throw new UserError("conflict", `${naam} is er al en is gebleven zoals het was.`, "Kies een andere naam.");
}

function tekstVan(dossier: Dossier, sporen: Sporen, project: Project): readonly string[] {
  const intern = project.inhoud.internAanwezig
    ? []
    : ["Let op: het interne bestand is hier niet. Daarin kan meer staan dan je hier ziet.", ""];
  return [
    `Wat er over ${dossier.naam} is vastgelegd`,
    "",
    ...intern,
    ...kop("Gegevens", dossier.gegevens.map(alsRegel)),
    ...kop("Gesprekken", dossier.gesprekken.flatMap(alsBlok)),
    ...kop("Zinnen waarvoor toestemming is gevraagd", dossier.zinnen.flatMap(alsBlok)),
    ...kop("Rollen en afspraken", dossier.rollen.flatMap(alsBlok)),
    ...kop(
      "Genoemd in andere teksten",
      dossier.genoemd.flatMap((v) => [
        `- ${v.pad}${v.misschien ? " (misschien een ander)" : ""}:`,
        ...inspringen(leesbaar(v.waarde)),
      ]),
    ),
    ...kop(
      "Opmerkingen in de bestanden",
      sporen.opmerkingen.map((plek) => `- ${plek}`),
    ),
    ...kop("Documenten", documentRegels(sporen.documenten)),
    ...kop("Oude versies en kopieën", [...oudeRegels(sporen, "de naam")]),
  ];
}

const kop = (titel: string, regels: readonly string[]): readonly string[] => [
  titel.toUpperCase(),
  ...(regels.length === 0 ? ["Niets."] : regels),
  "",
];

const alsBlok = ({ pad, wat, regels }: Onderdeel): readonly string[] => [
  `${wat} (${pad})`,
  ...regels.map((r) => `  ${alsRegel(r)}`),
];

function alsRegel({ wat, waarde }: Regel): string {
  const [eerste = "", ...rest] = leesbaar(waarde).split("\n");
  return [`- ${wat}: ${eerste}`, ...rest.map((regel) => `    ${regel}`)].join("\n");
}

const inspringen = (tekst: string): readonly string[] => tekst.split("\n").map((regel) => `    ${regel}`);

/** An answer as people read it. */
function leesbaar(waarde: unknown): string {
  if (isStand(waarde)) return waarde.status;
  if (Array.isArray(waarde)) return waarde.map(leesbaar).join("; ");
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return typeof waarde === "string" && isDatum(waarde) ? datum(waarde) : String(waarde);
}
