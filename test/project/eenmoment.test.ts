import { describe, expect, it } from "vitest";
import { JOURNAAL } from "../../src/project/akte.ts";
import { leesProject } from "../../src/project/project.ts";
import type { Disk } from "../../src/world.ts";
import { PLEK, wereldje } from "../projectje.ts";

const EERST = ["versie: 1\norganisaties:\n  - id: a\n    naam: A\n", "versie: 1\n"] as const;
const DAARNA = [
  "versie: 1\norganisaties:\n  - id: a\n    naam: A\n  - id: b\n    naam: B\n",
  "versie: 1\ngesprekken:\n  - id: g\n    partners: [b]\n",
] as const;

/** How often the program looks at the disk at the most while it reads. */
const BLIKKEN = 9;

/** What another program does in one act, at these looks of ours; who waits for it, finds it done. */
function metAnder(momenten: readonly number[]): Disk {
  const world = wereldje(...EERST);
  const stappen = [
    () => world.put(JOURNAAL, "[]"),
    () => world.put("coalitie.yaml", DAARNA[0]),
    () => world.put("coalitie.intern.yaml", DAARNA[1]),
    () => world.disk.remove(`${PLEK.map}/${JOURNAAL}`),
  ];
  const open = momenten.map((blik, i) => ({ blik, doe: stappen[i] }));
  let blikken = 0;
  const totNu = (tot: number): void => {
    while (open[0] !== undefined && open[0].blik <= tot) open.shift()?.doe?.();
  };
  const kijk = <T>(werk: () => T): T => {
    totNu(blikken++);
    return werk();
  };
  return {
    ...world.disk,
    read: (pad) => kijk(() => world.disk.read(pad)),
    exists: (pad) => kijk(() => world.disk.exists(pad)),
    alone: (map, werk) => {
      totNu(Number.POSITIVE_INFINITY);
      return world.disk.alone(map, werk);
    },
  };
}

/** Every way in which four steps can come between so many looks. */
const alleMomenten = (stappen: number, vanaf = 0): readonly (readonly number[])[] =>
  stappen === 0
    ? [[]]
    : Array.from({ length: BLIKKEN - vanaf + 1 }, (_, i) => vanaf + i).flatMap((moment) =>
        alleMomenten(stappen - 1, moment).map((rest) => [moment, ...rest]),
      );

describe("both files", () => {
  it("are read as they were at one moment, whatever another program does in them meanwhile", () => {
    const mis = alleMomenten(4).filter((momenten) => {
      const { meldingen, teksten } = leesProject(metAnder(momenten), PLEK, "beide");
      const gelezen = [teksten.deelbaar.tekst, teksten.intern.tekst].join();
      return meldingen.length > 0 || ![EERST.join(), DAARNA.join()].includes(gelezen);
    });
    expect(mis).toEqual([]);
  });
});
