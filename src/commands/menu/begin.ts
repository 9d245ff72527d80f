import { basename, dirname, join } from "node:path";
import { weet } from "../../domain/boom.ts";
import { slug } from "../../dutch/slug.ts";
import { UserError } from "../../errors.ts";
import { PROJECTBESTAND, plekVan } from "../../project/plek.ts";
import { leesProject } from "../../project/project.ts";
import { vraagRegel } from "../../wizard/losvraag.ts";
import type { World } from "../../world.ts";
import { type Kader, kies } from "./kader.ts";

/**
 * Where there is no coalition: begin one here, or in a folder of its own, or open one nearby. Returns the project, "einde"
 * for who is done, undefined for who stops or broke off.
 */
export async function kiesBegin(kader: Kader): Promise<string | "einde" | undefined> {
  const { world } = kader.session;
  kader.interviewer.toon({ soort: "kop", tekst: "Welkom bij coalitie" });
  kader.interviewer.toon(
    "Dit programma helpt je stap voor stap een vitale coalitie te bouwen. Het stelt vragen, bewaart je antwoorden en maakt er brieven en stukken van. In deze map staat nog geen coalitie.",
  );
  for (;;) {
    const buurt = coalitiesInDeBuurt(world);
    const keuze = await kies(kader, "Wat wil je doen?", [
      ...buurt.map(({ map, naam }) => ({ waarde: `open ${map}`, naam: `Verder met ${naam}` })),
      ...(isGeschikt(world) ? [{ waarde: "hier", naam: `Hier een nieuwe coalitie beginnen (in ${world.cwd})` }] : []),
      { waarde: "nieuw", naam: "Een nieuwe coalitie beginnen, in een eigen map" },
      { waarde: "einde", naam: "Stoppen" },
    ]);
    if (keuze === "einde") return "einde";
    if (keuze === "stop" || keuze === undefined) {
      world.print.err("Er is niets veranderd. Ga verder met: coalitie");
      return undefined;
    }
    if (keuze.startsWith("open ")) return join(keuze.slice("open ".length), PROJECTBESTAND);
    const gemaakt = keuze === "hier" ? await begin(kader, world.cwd) : await beginInNieuweMap(kader);
    if (gemaakt !== "terug") return gemaakt;
  }
}

/** A new coalition in this folder; undefined when one stops on the way. */
async function begin(kader: Kader, map: string, naam?: string): Promise<string | "terug" | undefined> {
  const code = await kader.doe("init", [map], naam === undefined ? {} : { naam });
  if (code === 0) return join(map, PROJECTBESTAND);
  return code === 130 || code > 128 ? undefined : "terug";
}

async function beginInNieuweMap(kader: Kader): Promise<string | "terug" | undefined> {
  const { cwd, disk } = kader.session.world;
  const naam = await vraagRegel(kader.interviewer, {
    bij: "Een nieuwe coalitie",
    vraag: "Onder welke naam werken jullie aan deze coalitie?",
    waarom: "Een werktitel is genoeg. De map krijgt dezelfde naam.",
    voorbeeld: "Vitale binnenstad Hanzestad",
  });
  if (naam === "stop") return undefined;
  if (naam === undefined) return "terug";
  const map = vrijeMap(disk, cwd, slug(naam.tekst) || "coalitie");
  const keuze = await kies(
    kader,
    `Ik maak hiervoor de map ${map}.`,
    [
      { waarde: "ja", naam: "Goed, begin maar" },
      { waarde: "terug", naam: "Nee, terug" },
    ],
    "ja",
  );
  if (keuze === "stop") return undefined;
  return keuze === "ja" ? begin(kader, map, naam.tekst) : "terug";
}

function vrijeMap(disk: World["disk"], cwd: string, naam: string): string {
  for (let nr = 1; ; nr += 1) {
    const map = join(cwd, nr === 1 ? naam : `${naam}-${nr}`);
    if (!disk.exists(map) && !disk.isFolder(map)) return map;
  }
}

/** An empty folder, that is not where everything of somebody is. */
const isGeschikt = ({ cwd, disk, env }: World): boolean =>
  cwd !== env.HOME && cwd !== env.USERPROFILE && disk.list(cwd).every((naam) => naam.startsWith("."));

/** No more folders than this are looked in, nor coalitions offered. */
const [KIJK, TOON] = [200, 5];

/** Coalitions in the folders here, and beside this one. */
function coalitiesInDeBuurt({ cwd, disk }: World): readonly { readonly map: string; readonly naam: string }[] {
  const mappen = [cwd, dirname(cwd)].flatMap((boven) =>
    boven === dirname(boven)
      ? []
      : disk
          .list(boven)
          .slice(0, KIJK)
          .map((naam) => join(boven, naam)),
  );
  return [...new Set(mappen)]
    .filter((map) => map !== cwd && disk.exists(join(map, PROJECTBESTAND)))
    .slice(0, TOON)
    .map((map) => ({ map, naam: naamIn(disk, map) }));
}

function naamIn(disk: World["disk"], map: string): string {
  try {
    const { coalitie } = leesProject(disk, plekVan(join(map, PROJECTBESTAND)), "deelbaar");
    const naam = weet(coalitie.coalitie?.naam);
    return naam === undefined ? `de coalitie in ${map}` : `‘${naam}’ (in de map ${basename(map)})`;
  } catch (error) {
    if (error instanceof UserError) return `de coalitie in ${map}`;
    throw error;
  }
}
