import { basename, dirname, join } from "node:path";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { type ExitCode, InternalError, UserError } from "../errors.ts";
import { weigerBuiten, ZELF_NEER, zonderKoppelingen } from "../output/koppeling.ts";
import { losBriefpapier } from "../output/los-briefpapier.ts";
import { vrijeNaam } from "../output/schrijven.ts";
import {
  type Beschikbaar,
  type Bevinding,
  controleerSjablonen,
  SJABLONENMAP,
  sjablonenVan,
} from "../output/sjablonen.ts";
import { vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { printJson } from "./melden.ts";
import { isOn, type Options, textOf } from "./session.ts";
import type { Run } from "./table.ts";

type Onderdeel = (world: World, map: string, ids: readonly string[], options: Options) => ExitCode;

export const run: Run = async ({ world }, [wat = "", ...ids], options) => {
  const { map } = vindProject(world, textOf(options, "project"));
  const onderdeel = Object.hasOwn(ONDERDELEN, wat) ? ONDERDELEN[wat] : undefined;
  if (onderdeel !== undefined) return onderdeel(world, map, ids, options);
  throw new UserError(
    "gebruik",
    wat === "" ? "Wat wil je met de sjablonen doen?" : `‘${wat}’ kan niet met sjablonen.`,
    bedoelJe(wat, Object.keys(ONDERDELEN), "Kies uit: list, copy of check."),
  );
};

const TITELS: ReadonlyMap<string, string> = new Map(DOCUMENTEN.map(({ id, titel }) => [id, titel]));

const uitleg = ({ id, soort }: Beschikbaar): string =>
  soort === "deel" ? "deel van sjablonen" : soort === "mail" ? "de tekst voor een mail" : (TITELS.get(id) ?? "");

function toonLijst(world: World, map: string, _ids: readonly string[], options: Options): ExitCode {
  const alle = sjablonenVan(world, map);
  if (isOn(options, "json")) {
    printJson(
      world,
      alle.map(({ id, soort, eigen, isEigen }) => ({ id, soort, eigen: isEigen, bestand: eigen })),
    );
    return 0;
  }
  for (const sjabloon of alle) {
    const eigen = sjabloon.isEigen ? `  – eigen: ${sjabloon.eigen}` : "";
    world.print.out(`${sjabloon.id.padEnd(28)} ${uitleg(sjabloon)}${eigen}`);
  }
  world.print.err("Begin met een eigen versie van een sjabloon: coalitie template copy <naam>");
  return 0;
}

function kopieer(world: World, map: string, ids: readonly string[], options: Options): ExitCode {
  const alle = sjablonenVan(world, map).filter(({ onze }) => onze !== undefined);
  const kies = (id: string): Beschikbaar => {
    const gezocht = id.replace(/\.hbs$/, "").replace(/^partials\//, "");
    const sjabloon = alle.find((s) => s.id === gezocht);
    if (sjabloon !== undefined) return sjabloon;
    const namen = alle.map((s) => s.id);
    throw new UserError(
      "gebruik",
      `Er is geen sjabloon ‘${id}’.`,
      bedoelJe(gezocht, namen, "Bekijk ze met: coalitie template list"),
    );
  };
  if (ids.length === 0)
    throw new UserError("gebruik", "Welk sjabloon wil je kopiëren?", "Bekijk ze met: coalitie template list");
  const gekozen = ids.map(kies);
  const alEigen = gekozen.find(({ isEigen }) => isEigen);
  if (alEigen !== undefined && !isOn(options, "force"))
    throw new UserError(
      "conflict",
      `${alEigen.eigen} staat er al en is gebleven zoals het was.`,
      "Wil je opnieuw beginnen met ons sjabloon? Geef dan --force; het oude blijft bewaard.",
    );
  for (const sjabloon of gekozen) zetNeer(world, map, sjabloon);
  world.print.err("Pas het aan in een teksteditor, en kijk of het klopt met: coalitie template check");
  return 0;
}

/** Puts our template in the folder of own ones; one that is there is kept under another name, which no document has. */
function zetNeer({ disk: schijf, shipped, print }: World, map: string, { eigen, onze }: Beschikbaar): void {
  const bytes = shipped.read(onze ?? "");
  if (bytes === undefined) throw new InternalError(`Missing file in the package: ${onze}`);
  const pad = join(map, eigen);
  weigerBuiten(schijf, map, dirname(eigen), ZELF_NEER);
  const disk = zonderKoppelingen(schijf);
  const oud = disk.read(pad);
  if (oud !== undefined) {
    const bewaard = vrijeNaam(disk, join(map, SJABLONENMAP), `${basename(eigen, ".hbs")} (bewaard)`, undefined, ".hbs");
    disk.write(join(map, SJABLONENMAP, bewaard), oud);
    print.err(`Het oude is bewaard als ${SJABLONENMAP}/${bewaard}.`);
  }
  disk.write(pad, bytes);
  print.out(pad);
}

function controleer(world: World, map: string, _ids: readonly string[], options: Options): ExitCode {
  const bevindingen = [
    ...controleerSjablonen(world, map, DOCUMENTEN, { datum: world.today() }),
    ...losBriefpapier(world.disk, map, DOCUMENTEN),
  ];
  if (isOn(options, "json")) printJson(world, bevindingen);
  else vertel(world, bevindingen, sjablonenVan(world, map).filter(({ isEigen }) => isEigen).length);
  return bevindingen.some(({ ernst }) => ernst === "fout") ? 6 : 0;
}

function vertel({ print }: World, bevindingen: readonly Bevinding[], eigen: number): void {
  for (const { bestand, regel, kolom, melding, hint, ernst } of bevindingen) {
    const plek = [bestand, regel, kolom].filter((deel) => deel !== null).join(":");
    print.out(`${plek} ${ernst === "waarschuwing" ? "Let op: " : ""}${melding}\n  ${hint}`);
  }
  if (bevindingen.length > 0) return;
  if (eigen === 0) print.out("Dit project heeft geen eigen sjablonen.");
  else print.out(eigen === 1 ? "Het eigen sjabloon klopt." : `De ${eigen} eigen sjablonen kloppen.`);
}

/** What can be done with templates, with the Dutch names beside the others. */
const ONDERDELEN: Readonly<Record<string, Onderdeel>> = {
  list: toonLijst,
  copy: kopieer,
  check: controleer,
  lijst: toonLijst,
  kopieer,
  controleer,
};
