import { basename } from "node:path";
import { type ExitCode, UserError } from "../errors.ts";
import {
  bewaarKopie,
  deelbareVan,
  type Kopie,
  kopieenVan,
  kopiemap,
  legOpzij,
  staatUit,
  wisKopieen,
  zetAan,
  zetUit,
} from "../project/kopieen.ts";
import { noteer } from "../project/notitie.ts";
import { isKoppelingNaarNiets, naarNiets, type Plek, vindProject } from "../project/plek.ts";
import { leesProject } from "../project/project.ts";
import { onthoudStand } from "../project/standen.ts";
import { bewaarWatVerdween } from "../project/verdwenen.ts";
import type { World } from "../world.ts";
import { type Besluit, eindeVan, vraagAkkoord } from "./akkoord.ts";
import { vertelVerhuizing } from "./dagkopie.ts";
import { OPZIJZIN, samengevat, standenVan, vertelDeelbare, vertelVerweesd, watVerandert } from "./kopielijst.ts";
import { isOn, type Options, type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { losseDelen } from "./tweebestanden.ts";

const TELT = 40;

export const run: Run = async (session, [dag], options) => {
  const { world } = session;
  const plek = vindProject(world, textOf(options, "project"));
  if (kopiemap(world, plek) === undefined)
    throw new UserError("gebruik", "Op deze computer worden geen kopieën bewaard.", "COALITIE_KOPIEEN staat op nee.");
  if (isOn(options, "uit")) return uit(world, plek);
  if (isOn(options, "aan")) return aan(world, plek);
  if (isOn(options, "wis")) return wis(session, plek, options);
  vertelVerhuizing(world, plek);
  const kopieen = kopieenVan(world, plek);
  if (dag === undefined) return toon(world, plek, kopieen);
  const kopie = kopieen.find(({ naam }) => naam === dag);
  if (kopie === undefined)
    throw new UserError(
      "gebruik",
      `Er is geen kopie van ${dag}; er is niets veranderd.`,
      kopieen.length === 0
        ? "Van dit project is nog geen kopie bewaard."
        : `Er is: ${kopieen.map(({ naam }) => naam).join(", ")}.`,
    );
  return bekijk(session, plek, kopie, options);
};

function toon(world: World, plek: Plek, kopieen: readonly Kopie[]): ExitCode {
  if (staatUit(world, plek))
    world.print.err("Van dit project worden geen kopieën meer bewaard. Weer wel: coalitie herstel --aan");
  if (kopieen.length === 0) {
    world.print.out("Van dit project is nog geen kopie bewaard.");
    vertelDeelbare(world, plek);
    if (!staatUit(world, plek)) world.print.err("De eerste komt er vanzelf als je verdergaat met: coalitie step");
    vertelVerweesd(world);
    return 0;
  }
  const standen = standenVan(world, plek, kopieen);
  const regels = standen.map(({ naam, hoe }) => `  ${naam}  ${hoe}`);
  world.print.out([`Kopieën van ${basename(plek.intern)}:`, ...regels].join("\n"));
  if (standen.some(({ opzij }) => opzij)) world.print.err(OPZIJZIN);
  const nuttig = standen.find(({ anders }) => anders) ?? standen[0];
  world.print.err(`Bekijk wat er verandert als je er een terugzet: coalitie herstel ${nuttig?.naam}`);
  vertelDeelbare(world, plek);
  vertelVerweesd(world);
  return 0;
}

/** Shows what would change, and puts the copy back when the user says so. */
async function bekijk(session: Session, plek: Plek, { naam, pad }: Kopie, options: Options): Promise<ExitCode> {
  const { world } = session;
  const anders = watVerandert(world, plek, pad);
  if (anders.length === 0 && world.disk.exists(plek.intern)) {
    world.print.out(`In ${basename(plek.intern)} staat nu hetzelfde als in de kopie van ${naam}.`);
    return 0;
  }
  const rest = anders.length > TELT ? [`  … en nog ${anders.length - TELT}`, samengevat(world, plek, pad)] : [];
  world.print.out(
    [`Als je de kopie van ${naam} terugzet:`, ...anders.slice(0, TELT).map((r) => `  ${r}`), ...rest].join("\n"),
  );
  const mag = isOn(options, "ja") ? "ja" : await akkoord(session, "De kopie terugzetten?", "Ja, zet terug");
  if (mag !== "ja") {
    world.print.err(`Er is niets veranderd.${hoeAlsnog(options, `Terugzetten: coalitie herstel ${naam} --ja`)}`);
    return eindeVan(session, mag);
  }
  if (isKoppelingNaarNiets(world.disk, plek.intern)) throw naarNiets(plek.intern);
  world.disk.alone(plek.map, () => zetTerug(world, plek, pad));
  world.print.err(`${basename(plek.intern)} is weer zoals op ${naam.slice(0, 10)}.`);
  for (const zin of losseDelen(leesProject(world.disk, plek, "beide"))) world.print.err(zin);
  return 0;
}

function zetTerug(world: World, plek: Plek, pad: string): void {
  const opzij = legOpzij(world, plek, world.today(), world.disk.read(plek.intern));
  const bytes = world.disk.read(pad);
  if (bytes !== undefined) world.disk.write(plek.intern, bytes, { secret: true });
  // The copy of today may hold what neither the file nor this copy does.
  bewaarWatVerdween(world, plek, world.today());
  if (bytes !== undefined) noteer(world, plek, "intern", bytes);
  // Who puts a copy back knows that it is older than the other file: that is no news at the next start.
  onthoudStand(world, plek, world.today());
  bewaarKopie(world, plek, world.today());
  if (opzij !== undefined) world.print.err(`Wat er stond, is bewaard als: coalitie herstel ${opzij}`);
}

/** Who cannot be asked has not agreed. */
const akkoord = async (session: Session, titel: string, naam: string): Promise<Besluit> =>
  session.world.interactive ? vraagAkkoord(session, titel, naam) : "nee";

/** The menu has its own way of getting here again. */
const hoeAlsnog = (options: Options, zin: string): string => (isOn(options, "menu") ? "" : ` ${zin}`);

function uit(world: World, plek: Plek): ExitCode {
  zetUit(world, plek);
  world.print.out("Van dit project worden geen kopieën meer bewaard.");
  const aantal = namenVan(world, plek).length;
  if (aantal > 0)
    world.print.err(`De kopieën die er zijn (${aantal}), blijven staan. Weghalen: coalitie herstel --wis`);
  return 0;
}

/** How all that is kept of both files is called. */
const namenVan = (world: World, plek: Plek): readonly string[] => [
  ...kopieenVan(world, plek).map(({ naam }) => naam),
  ...deelbareVan(world, plek).map((pad) => basename(pad, ".yaml")),
];

function aan(world: World, plek: Plek): ExitCode {
  zetAan(world, plek);
  world.print.out("Van dit project wordt weer elke dag een kopie bewaard.");
  return 0;
}

async function wis(session: Session, plek: Plek, options: Options): Promise<ExitCode> {
  const { world } = session;
  const namen = namenVan(world, plek);
  if (namen.length === 0) {
    world.print.out("Van dit project zijn er geen kopieën. Er is niets weggehaald.");
    return 0;
  }
  world.print.out([`Kopieën van dit project: ${namen.length}`, ...namen.map((naam) => `  ${naam}`)].join("\n"));
  const mag = isOn(options, "ja") ? "ja" : await akkoord(session, "Deze kopieën voorgoed weghalen?", "Ja, haal ze weg");
  if (mag !== "ja") {
    world.print.err(`Er is niets weggehaald.${hoeAlsnog(options, "Weghalen: coalitie herstel --wis --ja")}`);
    return eindeVan(session, mag);
  }
  wisKopieen(world, plek);
  world.print.err("De kopieën zijn weg. Het project zelf is niet veranderd.");
  return 0;
}
