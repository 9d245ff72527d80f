import { plekVan } from "../../src/project/plek.ts";
import { Project } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import type { Einde } from "./proces.ts";

/** What is wrong after a process was killed, at the next start; undefined when all that was said to be kept is there. */
export function misNa(bestand: string, { gezegd }: Einde): string | undefined {
  try {
    const { coalitie } = Project.open(disk, plekVan(bestand));
    const [naam, waarom] = [coalitie.coalitie?.naam, coalitie.eigen?.belang].map((tekst) =>
      Number(/^Noord (\d+)$/.exec(String(tekst))?.[1]),
    );
    if (naam !== waarom) return "half";
    return naam !== undefined && naam >= gezegd ? undefined : "antwoord kwijt";
  } catch {
    return "stuk";
  }
}
