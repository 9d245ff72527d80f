import { basename, join } from "node:path";
import { weet } from "../../domain/boom.ts";
import { Herkenner, type Persoon } from "../../domain/privacy/naam.ts";
import { type Doorzocht, doorzoek, doorzoekEen } from "../../output/noemt.ts";
import { deelbareVan, kopieenVan } from "../../project/kopieen.ts";
import { DOCUMENTENMAP, type Plek } from "../../project/plek.ts";
import type { Project } from "../../project/project.ts";
import { VORIGE_VORM } from "../../project/versie.ts";
import type { World } from "../../world.ts";
import { KLADJES } from "../editor.ts";

/** Where a person or a note may still be found outside the two files as they are now. */
export interface Sporen {
  /** Comments in the two files, which no command changes: `coalitie.yaml:12`. */
  readonly opmerkingen: readonly string[];
  readonly documenten: readonly Doorzocht[];
  /** Other files of the project that name the person: templates, letterhead, what an editor or an older version left. */
  readonly bestanden: readonly string[];
  /** The dated copies of the internal file that hold it, by their path. */
  readonly kopieen: readonly string[];
  /** Commits that hold it; undefined outside git, or where that cannot be told. */
  readonly commits: number | undefined;
  readonly inGit: boolean;
  readonly remotes: readonly string[];
}

/** What still holds this person. */
export function sporenVan(world: World, project: Project, persoon: Persoon): Sporen {
  const { plek, inhoud } = project;
  const noemt = noemerVan(persoon);
  const woorden = [persoon.achternaam, persoon.email, persoon.telefoon].flatMap((woord) => weet(woord) ?? []);
  const opmerkingen = [
    ...metOpmerking(inhoud.teksten.deelbaar.tekst, basename(plek.deelbaar), noemt),
    ...metOpmerking(inhoud.teksten.intern.tekst, basename(plek.intern), noemt),
  ];
  const documenten = doorzoek(world.disk, join(plek.map, DOCUMENTENMAP), noemt);
  return {
    opmerkingen,
    documenten,
    bestanden: bestandenMet(world, plek, noemt, ernaast(world, plek)),
    kopieen: kopieenVanPersoon(world, project, persoon),
    ...inGit(
      world,
      plek.map,
      woorden.map((words) => ({ words })),
    ),
  };
}

/** The copies that still hold this person, also after today's followed what was changed. */
export const kopieenVanPersoon = (world: World, project: Project, persoon: Persoon): readonly string[] =>
  kopieenMet(world, [...vanIntern(world, project), ...deelbareVan(world, project.plek)], noemerVan(persoon));

function noemerVan(persoon: Persoon): (tekst: string) => boolean {
  const herkenner = new Herkenner(persoon);
  return (tekst) => herkenner.in(tekst) !== undefined;
}

/** Texts that stand open in an editor or were left there, and files as they were before they got a newer shape. */
const RESTEN = new RegExp(`^(?:${[KLADJES, VORIGE_VORM].map((naam) => naam.replaceAll(".", "\\.")).join("|")})`);
const MAPPEN = /^(?:\.coalitie-|sjablonen$|huisstijl)/;

/** The folders of a project, and whatever file lies beside its two: somebody's notes, what an editor or git put aside. */
const ernaast =
  ({ disk }: World, { map, deelbaar, intern }: Plek) =>
  (naam: string): boolean =>
    disk.isFolder(join(map, naam)) ? MAPPEN.test(naam) : ![deelbaar, intern].includes(join(map, naam));

const bestandenMet = (
  { disk }: World,
  { map }: Plek,
  noemt: (tekst: string) => boolean,
  welke: (naam: string) => boolean,
): readonly string[] =>
  disk
    .list(map)
    .filter(welke)
    .flatMap((naam) => doorzoekEen(disk, map, naam, noemt))
    .flatMap(({ bestand, wat }) => (wat === "noemt" ? [bestand] : []));

/** What still holds the notes: every earlier version of the internal file. */
export const sporenVanNotities = (world: World, project: Project): Oud => ({
  bestanden: bestandenMet(
    world,
    project.plek,
    () => true,
    (naam) => RESTEN.test(naam),
  ),
  kopieen: kopieenMet(world, vanIntern(world, project), (tekst) => tekst !== project.inhoud.teksten.intern.tekst),
  ...inGit(world, project.plek.map, [{ file: basename(project.plek.intern) }]),
});

/** What older versions and copies hold. */
export type Oud = Pick<Sporen, "inGit" | "commits" | "remotes" | "kopieen" | "bestanden">;

const kopieenMet = (world: World, paden: readonly string[], noemt: (tekst: string) => boolean): readonly string[] =>
  paden.filter((pad) => noemt(new TextDecoder().decode(world.disk.read(pad) ?? new Uint8Array())));

const vanIntern = (world: World, { plek }: Project): readonly string[] => kopieenVan(world, plek).map(({ pad }) => pad);

function inGit(world: World, map: string, waar: readonly ({ readonly words: string } | { readonly file: string })[]) {
  const { git } = world;
  if (!git.inside(map)) return { inGit: false, commits: undefined, remotes: [] };
  const gevonden = waar.map((w) => git.commits(map, w));
  const commits = gevonden.includes(undefined) ? undefined : new Set(gevonden.flatMap((hashes) => hashes ?? [])).size;
  return { inGit: true, commits, remotes: git.remotes(map) };
}

/** Lines with a comment that names the person. A `#` in a text may be taken for one: then a line too many is told. */
const metOpmerking = (tekst: string, bestand: string, noemt: (tekst: string) => boolean): readonly string[] =>
  tekst.split(/\r?\n/).flatMap((regel, i) => {
    const [, opmerking] = /(?:^|\s)#(.*)$/u.exec(regel) ?? [];
    return opmerking !== undefined && noemt(opmerking) ? [`${bestand}:${i + 1}`] : [];
  });
