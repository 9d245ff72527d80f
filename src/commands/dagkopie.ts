import { basename, dirname } from "node:path";
import { datum } from "../dutch/datums.ts";
import { geteld } from "../dutch/tellen.ts";
import { UserError } from "../errors.ts";
import { bewaarKopie, kopieenVan, veegKopieen } from "../project/kopieen.ts";
import { type Gezien, houdOog, type Verdwenen } from "../project/oog.ts";
import { type Plek, vindProject } from "../project/plek.ts";
import { lijktAfgekapt, merkStand, onthoudStand } from "../project/standen.ts";
import { bewaarWatVerdween } from "../project/verdwenen.ts";
import { neemKopieenMee } from "../project/verhuisd.ts";
import type { World } from "../world.ts";
import { verbergTijdelijk } from "./bestanden.ts";
import { type Options, textOf } from "./session.ts";

/** What went from a file since this was asked last, in sentences. */
export type Nieuws = () => readonly string[];

/**
 * Does the work of a command that writes, with a copy of the internal file before and after, outside the project. Keeping
 * copies never stops anybody: what goes wrong with it is told.
 */
export async function metKopie<T>(
  world: World,
  options: Options,
  werk: (world: World, nieuws: Nieuws) => Promise<T>,
): Promise<T> {
  const plek = vindProject(world, textOf(options, "project"));
  probeer(world, () => vooraf(world, plek));
  const gezien: Gezien[] = [];
  const { disk, sluit } = houdOog(world, plek, (wat) => gezien.push(wat));
  let verteld = 0;
  const nieuws = (): readonly string[] => {
    const nieuw = gezien.slice(verteld);
    verteld = gezien.length;
    return nieuw.flatMap((wat) => ("mislukt" in wat ? [] : [verdwenenZin(wat)]));
  };
  try {
    return await werk({ ...world, disk }, nieuws);
  } finally {
    probeer(world, sluit);
    vertelGezien(world, gezien);
    probeer(world, () => achteraf(world, plek));
  }
}

/** What went during the command is told once more when it ends: by then the screen is not of the questions any more. */
function vertelGezien(world: World, gezien: readonly Gezien[]): void {
  const zinnen = gezien.map((wat) => ("mislukt" in wat ? nietGelukt(wat.mislukt) : verdwenenZin(wat)));
  for (const zin of new Set(zinnen)) world.print.err(zin);
}

function verdwenenZin({ bestand: { naam, huis }, aantal, bewaard }: Verdwenen): string {
  const weg =
    aantal === 0
      ? ""
      : ` Daardoor ${aantal === 1 ? "is" : "zijn"} ${geteld(aantal, "antwoord", "antwoorden")} weg of anders.`;
  const terug =
    huis === "intern"
      ? `Bekijk het met: coalitie herstel ${bewaard}`
      : `Mis je iets? Neem het over uit dit bestand: ${bewaard}`;
  return `Terwijl je bezig was, verdween er buiten dit venster iets uit ${naam}, of werd het teruggezet.${weg} Wat er stond, is bewaard. ${terug}`;
}

function vooraf(world: World, plek: Plek): void {
  veegKopieen(world, plek);
  if (verbergTijdelijk(world, plek))
    world.print.err("In .gitignore staat nu ook wat git van dit programma moet overslaan.");
  vertelVerhuizing(world, plek);
  const [kopie] = kopieenVan(world, plek);
  if (!world.disk.exists(plek.intern) && kopie !== undefined)
    world.print.err(`Er is een kopie van het interne bestand, van ${kopie.naam}. Bekijk die met: coalitie herstel`);
  const verdween = bewaarWatVerdween(world, plek, world.today());
  if (verdween !== undefined)
    world.print.err(
      `In ${basename(plek.intern)} staat minder dan toen dit programma er het laatst mee werkte, of het is teruggezet. Wat er stond, is bewaard. Bekijk het met: coalitie herstel ${verdween}`,
    );
  if (lijktAfgekapt(world, plek))
    world.print.err(
      `${basename(plek.deelbaar)} is korter dan toen dit programma er het laatst mee werkte, en eindigt midden in een regel. Kijk of het einde er nog staat. Zo niet, zet dan een eerdere versie terug uit git of uit je reservekopie, voordat je verdergaat.`,
    );
  const verschoven = merkStand(world, plek, world.today());
  if (verschoven !== undefined) world.print.err(`${verschovenZin(verschoven)}\n${VERSCHOVEN_HINT}`);
  achteraf(world, plek);
}

/** Takes the copies of a project along that was moved or renamed, and says so. */
export function vertelVerhuizing(world: World, plek: Plek): void {
  const vandaar = neemKopieenMee(world, plek);
  if (vandaar !== undefined)
    world.print.err(`Dit project stond eerder op ${dirname(vandaar)}. De kopieën van toen horen nu hierbij.`);
}

function achteraf(world: World, plek: Plek): void {
  onthoudStand(world, plek, world.today());
  const map = bewaarKopie(world, plek, world.today());
  if (map !== undefined)
    world.print.err(
      `Van het interne bestand bewaar ik elke dag een kopie op deze computer, buiten het project. Terugzetten: coalitie herstel. Liever niet? coalitie herstel --uit\n(${map})`,
    );
}

/** After an act that takes something away for good: the copy of today does not keep it until the command ends. */
export const laatKopieVolgen = (world: World, plek: Plek): void => probeer(world, () => achteraf(world, plek));

export const verschovenZin = ({ bestand, ander, dag }: NonNullable<ReturnType<typeof merkStand>>): string =>
  `${bestand} is weer zoals het op ${datum(dag)} was, en ${ander} niet. Ze horen nu misschien niet bij elkaar; er is niets weggehaald.`;

export const VERSCHOVEN_HINT =
  "Is dat de bedoeling? Ga dan gewoon verder. Anders: haal in git de laatste versie terug, of bekijk de kopieën met: coalitie herstel";

function probeer(world: World, werk: () => void): void {
  try {
    werk();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.print.err(nietGelukt(error));
  }
}

const nietGelukt = ({ message }: UserError): string => `Een kopie bewaren is niet gelukt. ${message}`;
