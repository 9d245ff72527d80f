import { basename } from "node:path";
import { type ExitCode, UserError } from "../errors.ts";
import { JOURNAAL } from "../project/akte.ts";
import { kopieenVan } from "../project/kopieen.ts";
import { isKoppelingNaarNiets, naarNiets, type Plek } from "../project/plek.ts";
import { Project, VERSIE } from "../project/project.ts";
import { VORIGE_VORM } from "../project/versie.ts";
import type { World } from "../world.ts";
import { BLADWIJZERS } from "./bladwijzer.ts";
import { KLADJES } from "./editor.ts";
import { regelLeesrecht, staatInGitignore, vulGitignore } from "./leesrecht.ts";

const tekst = (regels: readonly string[]): Uint8Array => new TextEncoder().encode(`${regels.join("\n")}\n`);

const DEELBAAR = [
  "# Wat partners mogen weten. Dit bestand mag je zelf bewerken; commentaar en volgorde blijven staan.",
  "# Wat vertrouwelijk is, hoort hier niet: dat staat in het interne bestand.",
  `versie: ${VERSIE}`,
];
const INTERN = [
  "# Alleen voor je eigen team: notities, inschattingen en alles wat nog niet is vrijgegeven.",
  "# Documenten voor partners worden gemaakt zonder dit bestand te openen.",
  `versie: ${VERSIE}`,
];
const TIJDELIJK = [".coalitie-tmp-*", `${VORIGE_VORM}*`, JOURNAAL, BLADWIJZERS, `${KLADJES}/`];

/** The internal file first: a project file without it would look as if nothing confidential was ever written. */
export function maakBestanden(world: World, plek: Plek): void {
  world.disk.write(plek.intern, tekst(INTERN), { secret: true });
  world.disk.write(plek.deelbaar, tekst(DEELBAAR));
  vulGitignore(world, plek, TIJDELIJK);
}

/**
 * In a project that git keeps, from before it hid them or without its `.gitignore`: hides what this program leaves there for a
 * moment, with confidential words in it. Returns whether that was needed.
 */
export const verbergTijdelijk = (world: World, plek: Plek): boolean =>
  !staatInGitignore(world, plek, TIJDELIJK) && world.git.inside(plek.map) && vulGitignore(world, plek, TIJDELIJK);

/** The internal file is as `maakBestanden` left it when it was stopped halfway: nothing was ever written in it. */
export function isVers(world: World, plek: Plek): boolean {
  const bytes = world.disk.read(plek.intern);
  return bytes !== undefined && new TextDecoder().decode(bytes) === new TextDecoder().decode(tekst(INTERN));
}

/** A new internal file where there is none any more, for who knows that the old one does not come back. */
export function maakIntern(world: World, plek: Plek): ExitCode {
  const naam = basename(plek.intern);
  if (!world.disk.exists(plek.deelbaar))
    throw new UserError("gebruik", `In ${plek.map} staat geen coalitie.`, "Begin er een met: coalitie init");
  if (world.disk.exists(plek.intern))
    throw new UserError("gebruik", `${naam} staat er al; er is niets veranderd.`, "Ga verder met: coalitie step");
  if (isKoppelingNaarNiets(world.disk, plek.intern)) throw naarNiets(plek.intern);
  world.disk.write(plek.intern, tekst(INTERN), { secret: true });
  regelLeesrecht(world, Project.open(world.disk, plek));
  const [kopie] = kopieenVan(world, plek);
  world.print.out(
    kopie === undefined
      ? `${naam} is nieuw en leeg. Vul opnieuw in wat in het oude stond: coalitie step`
      : `${naam} is nieuw en leeg. Van het oude is er een kopie. Zet die terug met: coalitie herstel ${kopie.naam}`,
  );
  return 0;
}
