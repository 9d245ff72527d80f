import { basename, dirname, join, sep } from "node:path";
import type { Document } from "../documents/document.ts";
import { InternalError, UserError } from "../errors.ts";
import type { Look } from "../render/huisstijl/voorbereiden.ts";
import type { Sjabloon } from "../render/sjabloon/taal.ts";
import type { Tekengerei } from "../render/tekenen.ts";
import type { World } from "../world.ts";

/** Where templates and letterheads come from: the consultant's own beside the project file, else ours. */
export interface Bronnen {
  sjabloon(id: string): Sjabloon;
  readonly partials: Readonly<Record<string, string>>;
  /** The version of the program, which may lay out the same words in another way. */
  readonly versie: string;
  /** The letterhead of this kind of document: the most specific one there is. */
  huisstijl(document: VoorPapier): Look;
  /** The own letterhead at this place in the project. */
  briefpapier(eigen: string): Look;
  tekengerei(): Tekengerei;
}

/** What decides on which letterhead a document is printed. */
export type VoorPapier = Pick<Document, "id" | "huisstijl">;

/** Where an own letterhead may lie, from one kind of document to all; `/` on every system, for these are names too. */
const briefpapierVoor = ({ id, huisstijl }: VoorPapier): readonly string[] => [
  `huisstijl/${id}.docx`,
  `huisstijl/${huisstijl}.docx`,
  "huisstijl.docx",
];

function tekstVan({ naam, bytes }: { readonly naam: string; readonly bytes: Uint8Array }): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(
      "sjabloon",
      `${naam} is geen gewone tekst, of is niet als UTF-8 opgeslagen.`,
      "Sla het bestand in een teksteditor op als platte tekst, met de codering UTF-8.",
    );
  }
}

/**
 * What is at this place of the project itself. A link that leads out of the folder it must lie in is refused: a template
 * that came along with somebody's files would print what is on this disk, the internal file too.
 */
function eigenBytes({ disk }: Pick<World, "disk">, map: string, eigen: string): Uint8Array | undefined {
  const pad = join(map, eigen);
  const [eerste = ""] = eigen.split("/");
  const binnen = join(disk.real(map), dirname(eigen) === "." ? "" : eerste);
  const bytes = disk.read(pad);
  const los = bytes === undefined && disk.list(dirname(pad)).includes(basename(eigen));
  const hint = "Zet het bestand zelf op die plek, of haal de koppeling weg.";
  if (los) throw new UserError("sjabloon", `${eigen} is een koppeling naar een bestand dat er niet is.`, hint);
  if (bytes === undefined || disk.real(pad).startsWith(`${binnen}${sep}`)) return bytes;
  const grens = dirname(eigen) === "." ? "het project" : `de map ${eerste}`;
  throw new UserError("sjabloon", `${eigen} is een koppeling naar een plek buiten ${grens}.`, hint);
}

const LETTERTYPEN = "lettertypen";

/** What draws figures comes with the program: the same picture on every machine. */
function tekengereiVan({ shipped }: Pick<World, "shipped">): Tekengerei {
  const machine = shipped.resvg();
  const namen = shipped.list(LETTERTYPEN).filter((naam) => naam.endsWith(".ttf"));
  const lettertypen = namen.flatMap((naam) => shipped.read(`${LETTERTYPEN}/${naam}`) ?? []);
  if (machine === undefined || lettertypen.length === 0) throw new InternalError("Missing in the package: what draws");
  return { machine, lettertypen };
}

/** Whether there is anything of this name, be it a link to nothing. */
const ligtEr = (disk: World["disk"], pad: string): boolean =>
  disk.exists(pad) || disk.list(dirname(pad)).includes(basename(pad));

/** The own letterhead that a document gets, by its place in the project; undefined where it gets ours. */
export const eigenBriefpapier = (disk: World["disk"], map: string, document: VoorPapier): string | undefined =>
  briefpapierVoor(document).find((pad) => ligtEr(disk, join(map, pad)));

/** How ours is reported. */
export const STANDAARDPAPIER = "de standaardhuisstijl";

/** Own templates lie in `sjablonen/<id>.hbs`, own letterheads where `briefpapierVoor` says, in the folder of the project. */
export function bronnenVan(world: Pick<World, "disk" | "shipped">, map: string): Bronnen {
  const onze = (pad: string): { naam: string; bytes: Uint8Array } => {
    const bytes = world.shipped.read(pad);
    if (bytes === undefined) throw new InternalError(`Missing file in the package: ${pad}`);
    return { naam: pad, bytes };
  };
  const lees = (eigen: string, standaard: string): { naam: string; bytes: Uint8Array } => {
    const bytes = eigenBytes(world, map, eigen);
    return bytes === undefined ? onze(standaard) : { naam: eigen, bytes };
  };
  const leesPartials = (): Readonly<Record<string, string>> => {
    const eigen = world.disk.list(join(map, "sjablonen", "partials"));
    const namen = new Set([...world.shipped.list("partials"), ...eigen].filter((naam) => naam.endsWith(".hbs")));
    return Object.fromEntries(
      [...namen].map((naam) => [naam.slice(0, -4), tekstVan(lees(`sjablonen/partials/${naam}`, `partials/${naam}`))]),
    );
  };
  // The same bytes for every copy, so that what is worked out of them is worked out once.
  const papieren = new Map<string, Look>();
  const leesPapier = (eigen: string | undefined, soort: VoorPapier["huisstijl"]): Look => {
    const bytes = eigen === undefined ? undefined : eigenBytes(world, map, eigen);
    if (eigen !== undefined && bytes !== undefined) return { naam: eigen, bytes };
    return { ...onze(`huisstijl/${soort}.docx`), naam: STANDAARDPAPIER };
  };
  let partials: Readonly<Record<string, string>> | undefined;
  return {
    versie: world.shipped.version(),
    // Read when a document wants them, so that what is wrong with one is told with that document.
    get partials() {
      partials ??= leesPartials();
      return partials;
    },
    sjabloon: (id) => {
      const gelezen = lees(`sjablonen/${id}.hbs`, `documents/${id}.hbs`);
      return { naam: gelezen.naam, tekst: tekstVan(gelezen) };
    },
    tekengerei: () => tekengereiVan(world),
    briefpapier: (eigen) => leesPapier(eigen, "stuk"),
    huisstijl: (document) => {
      const eigen = eigenBriefpapier(world.disk, map, document);
      const sleutel = eigen ?? document.huisstijl;
      const papier = papieren.get(sleutel) ?? leesPapier(eigen, document.huisstijl);
      papieren.set(sleutel, papier);
      return papier;
    },
  };
}
