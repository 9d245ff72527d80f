import { join } from "node:path";
import type { Document, Omgeving } from "../documents/document.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import { ALLEEN_WAT_ER_IS, mistakesIn } from "../render/sjabloon/controle.ts";
import { Leesfout } from "../render/sjabloon/leesfout.ts";
import { parse, reachable, type Sjabloon } from "../render/sjabloon/taal.ts";
import type { World } from "../world.ts";
import { type Bronnen, bronnenVan } from "./bron.ts";
import { vormVan } from "./maken.ts";

/** Where own templates lie, in the folder of the project. */
export const SJABLONENMAP = "sjablonen";
const DELEN = "partials";

/** A template there is: of a document, of its mail, or a part of several. */
export interface Beschikbaar {
  readonly id: string;
  readonly soort: "document" | "mail" | "deel";
  /** Where an own one lies, or would. */
  readonly eigen: string;
  readonly isEigen: boolean;
  /** Ours among the files that come with the program; undefined for a part that only the project has. */
  readonly onze: string | undefined;
}

type Plaats = Pick<World, "disk" | "shipped">;

const zonderEinde = (namen: readonly string[]): readonly string[] =>
  namen.filter((naam) => naam.endsWith(".hbs")).map((naam) => naam.slice(0, -4));

/** Every template: first those of documents, then the parts. */
export function sjablonenVan({ disk, shipped }: Plaats, map: string): readonly Beschikbaar[] {
  const soorten = [
    ["documents", SJABLONENMAP],
    [DELEN, `${SJABLONENMAP}/${DELEN}`],
  ] as const;
  return soorten.flatMap(([onze, eigen]) => {
    const meegeleverd = zonderEinde(shipped.list(onze));
    const hier = zonderEinde(disk.list(join(map, eigen)));
    const ids = onze === DELEN ? [...new Set([...meegeleverd, ...hier])].sort() : meegeleverd;
    return ids.map((id) => ({
      id,
      soort: onze === DELEN ? ("deel" as const) : id.endsWith(".mail") ? ("mail" as const) : ("document" as const),
      eigen: `${eigen}/${id}.hbs`,
      isEigen: hier.includes(id),
      onze: meegeleverd.includes(id) ? `${onze}/${id}.hbs` : undefined,
    }));
  });
}

/** Something that is wrong with an own template, or worth knowing. */
export interface Bevinding {
  readonly ernst: "fout" | "waarschuwing";
  readonly bestand: string;
  readonly regel: number | null;
  readonly kolom: number | null;
  readonly melding: string;
  readonly hint: string;
}

const bevinding = (bestand: string, melding: string, hint: string, anders: Partial<Bevinding> = {}): Bevinding => ({
  ernst: "fout",
  bestand,
  regel: null,
  kolom: null,
  melding,
  hint,
  ...anders,
});

/** All that is wrong with the own templates and parts of a project, without making a document. Nothing is written. */
export function controleerSjablonen(
  world: Plaats,
  map: string,
  documenten: readonly Document[],
  omgeving: Omgeving,
): readonly Bevinding[] {
  const bronnen = bronnenVan(world, map);
  const alle = sjablonenVan(world, map);
  const gebruikt = new Set<string>();
  const gevonden = documenten.flatMap((document) =>
    [document.id, ...(document.mail === true ? [`${document.id}.mail`] : [])].flatMap((id) =>
      vanSjabloon(bronnen, id, vormVan(document, omgeving), gebruikt),
    ),
  );
  const delen = alle.filter(({ soort, isEigen, id }) => soort === "deel" && isEigen && !gebruikt.has(id));
  const samen = [
    ...gevonden,
    ...delen.flatMap((deel) => ongebruikt(bronnen, deel, alle)),
    ...zonderDocument(world, map, alle),
  ];
  return [...new Map(samen.map((b) => [JSON.stringify(b), b])).values()];
}

/** What is wrong with one template and the parts it uses, which are added to `gebruikt`. */
function vanSjabloon(bronnen: Bronnen, id: string, vorm: object, gebruikt: Set<string>): readonly Bevinding[] {
  try {
    const sjabloon = bronnen.sjabloon(id);
    for (const deel of reachable(sjabloon, bronnen.partials).keys()) gebruikt.add(deel);
    return mistakesIn(sjabloon, bronnen.partials, vorm).map(({ bestand, regel, kolom, melding }) =>
      bevinding(alsPad(bestand), melding, ALLEEN_WAT_ER_IS, { regel, kolom }),
    );
  } catch (error) {
    return [alsBevinding(error, `${SJABLONENMAP}/${id}.hbs`)];
  }
}

/** A part is reported as ‘deelsjabloon x’. */
const alsPad = (naam: string): string => naam.replace(/^deelsjabloon (.*)$/, `${SJABLONENMAP}/${DELEN}/$1.hbs`);

function alsBevinding(error: unknown, bestand: string): Bevinding {
  if (error instanceof Leesfout)
    return bevinding(alsPad(error.sjabloon), `Het sjabloon ${error.melding}`, error.hint, {
      regel: error.regel ?? null,
    });
  if (error instanceof UserError) return bevinding(bestand, error.message, error.hint);
  throw error;
}

/** A part that no template uses is no mistake, unless it was meant to take the place of one. */
function ongebruikt(
  bronnen: Bronnen,
  { id, eigen, onze }: Beschikbaar,
  alle: readonly Beschikbaar[],
): readonly Bevinding[] {
  const delen = alle.filter((s) => s.soort === "deel" && s.onze !== undefined).map((s) => s.id);
  const hint = bedoelJe(id, delen, "Gebruik het in een sjabloon, of haal het weg.");
  const los =
    onze === undefined ? [bevinding(eigen, "Geen sjabloon gebruikt dit deel.", hint, { ernst: "waarschuwing" })] : [];
  try {
    const deel: Sjabloon = { naam: `deelsjabloon ${id}`, tekst: bronnen.partials[id] ?? "" };
    parse(deel);
    return los;
  } catch (error) {
    return [...los, alsBevinding(error, eigen)];
  }
}

/** Files in the folder of templates that belong to no document; what `copy --force` kept does not count. */
function zonderDocument({ disk }: Plaats, map: string, alle: readonly Beschikbaar[]): readonly Bevinding[] {
  const ids = alle.filter(({ soort }) => soort !== "deel").map(({ id }) => id);
  const anders = disk
    .list(join(map, SJABLONENMAP))
    .filter((naam) => naam !== DELEN && !naam.startsWith(".") && !/ \(bewaard\)/.test(naam))
    .filter((naam) => !ids.some((id) => naam === `${id}.hbs`));
  return anders.map((naam) => {
    const stam = ids.includes(naam) ? naam : naam.replace(/\.\w+$/, "");
    const hint = ids.includes(stam)
      ? `Noem het ${stam}.hbs.`
      : bedoelJe(stam, ids, "Bekijk de namen met: coalitie template list");
    return bevinding(`${SJABLONENMAP}/${naam}`, "Dit bestand hoort bij geen document.", hint);
  });
}
