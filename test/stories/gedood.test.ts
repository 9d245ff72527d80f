import { expect, it } from "vitest";
import { documentenVan, metBestand, metOnderbrekingen } from "./gedood.ts";
import { eigenMap } from "./voorbeeld.ts";

/** By `npm run matrix` it is killed after each answer, and all steps are typed. */
const LANG = import.meta.env.MODE === "matrix";

const NOOIT = Number.POSITIVE_INFINITY;
const DOCUMENTEN = ["programma", "uitnodigingsbrief", "intentieverklaring"];

/** From an empty folder up to the invitations; `om` is after how many answers of each step it is killed. */
async function totUitnodiging(om: (stap: string) => number): Promise<{ readonly map: string; readonly keer: number }> {
  const map = eigenMap();
  let keer = await metOnderbrekingen(map, [["init"], "begin"], om("init"));
  for (const stap of ["1", "2", "3", "4"]) {
    if (LANG || stap === "4") keer += await metOnderbrekingen(map, [["step", stap], `stap-${stap}`], om(stap));
    else metBestand(map, [["step", stap], `stap-${stap}`]);
  }
  return { map, keer };
}

it(
  "whoever is killed again and again in the middle of the questions gets the same documents, to the byte",
  async () => {
    const [heel, stuk] = await Promise.all([
      totUitnodiging(() => NOOIT),
      totUitnodiging((stap) => (LANG ? 1 : stap === "init" ? 1 : 8)),
    ]);
    expect(heel.keer).toBe(0);
    expect(stuk.keer).toBeGreaterThanOrEqual(LANG ? 150 : 16);
    const documenten = documentenVan(heel.map, LANG ? ["--all"] : DOCUMENTEN);
    expect(Object.keys(documenten).length).toBeGreaterThanOrEqual(3);
    expect(documentenVan(stuk.map, LANG ? ["--all"] : DOCUMENTEN)).toEqual(documenten);
  },
  LANG ? 1_800_000 : 240_000,
);
