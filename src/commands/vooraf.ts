import { maakAf } from "../project/afmaken.ts";
import { type Plek, vindProject } from "../project/plek.ts";
import { isOuder, VORIGE_VORM } from "../project/versie.ts";
import type { World } from "../world.ts";
import { vulGitignore } from "./leesrecht.ts";
import { type Options, textOf } from "./session.ts";
import type { CommandRow } from "./table.ts";

/**
 * Finishes a change of this project that was cut off, and gives files of an older shape the newest one, and says so: files
 * change here without anybody having asked for it now. Throws UserError where there is no project, or the change cannot be
 * finished.
 */
export async function maakVorigeAf(world: World, options: Options, row: Pick<CommandRow, "metKopie">): Promise<void> {
  const plek = vindProject(world, textOf(options, "project"));
  if (maakAf(world.disk, plek)) {
    world.print.err("De vorige wijziging was halverwege afgebroken. Die is nu afgemaakt.");
    // What it takes away was meant to go, as a person who is erased: it is not kept as something that got lost.
    const { laatKopieVolgen } = await import("./dagkopie.ts");
    laatKopieVolgen(world, plek);
  }
  // The internal file stays closed for commands that make something for partners.
  const paden = row.metKopie === true ? [plek.deelbaar, plek.intern] : [plek.deelbaar];
  if (paden.some((pad) => isOuder(world.disk, pad))) await werkBij(world, plek);
}

async function werkBij(world: World, plek: Plek): Promise<void> {
  const { migreer } = await import("../project/migreer.ts");
  vulGitignore(world, plek, [`${VORIGE_VORM}*`]);
  const gedaan = migreer(world.disk, plek);
  if (gedaan === undefined) return;
  const { van, naar, wat, kopieen } = gedaan;
  world.print.err(
    [
      `De projectbestanden waren nog in een oudere vorm (versie ${van}). Ze zijn bijgewerkt naar versie ${naar}:`,
      ...wat.map((zin) => `  ${zin}`),
      `Zoals ze waren, zijn ze bewaard: ${kopieen.join(", ")}`,
    ].join("\n"),
  );
}
