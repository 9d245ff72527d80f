import { basename } from "node:path";
import { datum } from "../dutch/datums.ts";
import { geteld } from "../dutch/tellen.ts";
import { deelbareVan, type Kopie } from "../project/kopieen.ts";
import type { Plek } from "../project/plek.ts";
import { leesProject } from "../project/project.ts";
import { verweesdeKopieen } from "../project/verhuisd.ts";
import { komtAllesTerug, ONLEESBAAR, telVerschillen, verschillen } from "../project/verschillen.ts";
import { plekInWoorden } from "../wizard/plekwoorden.ts";
import type { World } from "../world.ts";

const OPZIJ = "voor-herstel";

export const OPZIJZIN = `Met ‘${OPZIJ}’: wat er stond voordat het bestand werd teruggezet, of er iets uit verdween.`;

/** How a copy stands to what there is now. */
export interface Kopiestand {
  readonly naam: string;
  /** In words: `3 verschillen met nu`. */
  readonly hoe: string;
  readonly anders: boolean;
  /** Whether it is what was put aside, and not that of a day. */
  readonly opzij: boolean;
}

/** How each of these copies stands to the internal file as it is now. */
export function standenVan({ disk }: World, plek: Plek, kopieen: readonly Kopie[]): readonly Kopiestand[] {
  const nu = disk.read(plek.intern);
  return kopieen.map(({ naam, pad }) => {
    const kopie = disk.read(pad);
    const alles = komtAllesTerug(nu, kopie);
    const anders = alles === undefined ? verschillen(nu, kopie) : [];
    return {
      naam,
      hoe: alles === undefined ? hoeAnders(anders) : allesTerug(alles),
      anders: alles !== undefined || anders.length > 0,
      opzij: naam.includes(OPZIJ),
    };
  });
}

/** What putting a copy back changes, a line for each answer: a place in words, and its path for whoever looks it up in the file. */
export function watVerandert({ disk }: World, plek: Plek, kopie: string): readonly string[] {
  const [nu, dan] = [disk.read(plek.intern), disk.read(kopie)];
  const alles = komtAllesTerug(nu, dan);
  if (alles !== undefined) return [allesTerug(alles)];
  const { coalitie } = leesProject(disk, plek, "beide");
  return verschillen(nu, dan, (pad) => `${plekInWoorden(coalitie, pad)} (${pad})`);
}

/** The same in one sentence, for who cannot count the lines. */
export function samengevat({ disk }: World, plek: Plek, kopie: string): string {
  const { terug = 0, weg = 0, anders = 0 } = telVerschillen(disk.read(plek.intern), disk.read(kopie)) ?? {};
  return `Samen: ${geteld(terug, "antwoord komt", "antwoorden komen")} terug, ${geteld(weg, "antwoord verdwijnt", "antwoorden verdwijnen")} en ${geteld(anders, "antwoord wordt", "antwoorden worden")} anders.`;
}

/** That all of a copy comes back, for there is nothing now. */
const allesTerug = (antwoorden: number): string => `alles komt terug: ${geteld(antwoorden, "antwoord", "antwoorden")}`;

function hoeAnders(anders: readonly string[]): string {
  const [eerste] = anders;
  if (eerste === undefined) return "zoals het nu is";
  return Object.values<string>(ONLEESBAAR).includes(eerste)
    ? eerste
    : `${geteld(anders.length, "verschil", "verschillen")} met nu`;
}

/** The name of a copy as people say a day: `12 maart 2026 (voor-herstel)`. */
export function dagInWoorden(naam: string): string {
  const rest = naam.slice(11);
  return `${datum(naam.slice(0, 10))}${rest === "" ? "" : ` (${rest})`}`;
}

/** Tells what was kept of the file for partners. It is not put back: one takes over what is missing. */
export function vertelDeelbare(world: World, plek: Plek): void {
  const paden = deelbareVan(world, plek);
  if (paden.length > 0)
    world.print.err(
      [`Van ${basename(plek.deelbaar)} is bewaard wat er stond voordat er iets uit verdween:`, ...paden].join("\n"),
    );
}

/** Tells of copies of projects that went: they hold confidences too, and nobody comes by them any more. */
export function vertelVerweesd(world: World): void {
  for (const { map, project } of verweesdeKopieen(world))
    world.print.err(
      `Er zijn ook kopieën van een project dat niet meer staat waar het stond: ${project}\nHeb je ze niet meer nodig? Haal dan deze map weg: ${map}`,
    );
}
