import { misNa } from "./hulp/nakijken.ts";
import { AANROEPEN, doodBij, heeftStrace, inMap, laatAntwoorden, project } from "./hulp/proces.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** Killed at each call that writes, from the first on, until a run completes; the share that `deel` asks for. */
const bijElkeAanroep = (deel: number, fout: string): Promise<readonly [punten: number, mis: number]> =>
  inMap(async (map) => {
    if (!heeftStrace()) return [0, 0];
    let [punten, mis] = [0, 0];
    // In the short form the three around which it turns.
    for (const aanroep of deel < 0.1 ? (["rename"] as const) : AANROEPEN)
      for (let n = 1; n < 100; n++) {
        const bestand = project(map);
        const einde = await doodBij(aanroep, n, [bestand, "beide", "x", "1", fout]);
        if (!einde.gedood) break;
        punten++;
        if (misNa(bestand, einde) !== undefined) mis++;
      }
    return [punten, mis];
  });

/** Killed at a moment of chance while answers keep coming. A fault needs to be seen no more than once. */
const opEenMoment = (keren: number, fout: string): Promise<number> =>
  inMap(async (map) => {
    const bestand = project(map);
    let mis = 0;
    for (let i = 0; i < keren && (fout === "" || mis === 0); i++) {
      const einde = await laatAntwoorden([bestand, "beide", "x", "100000", fout], Math.random() * 60);
      if (misNa(bestand, einde) === undefined) continue;
      mis++;
      project(map);
    }
    return mis;
  });

async function meet(deel: number, fout = ""): Promise<Uitslag> {
  const [punten, misBij] = await bijElkeAanroep(deel, fout);
  // Chance may take its time before it hits the moment of a fault.
  const keren = hoeveel(1000, deel, fout === "" ? 10 : 200);
  const misOp = await opEenMoment(keren, fout);
  const eerste = !heeftStrace() ? "zonder strace" : `${misBij} mis bij ${punten} aanroepen`;
  return {
    cijfer: `${eerste}, ${misOp} mis na ${fout === "" ? "" : "ten hoogste "}${keren} keer`,
    ok: misBij + misOp === 0,
  };
}

const rij: Rij = {
  naam: "geen antwoord kwijt als het programma wordt gedood",
  doel: "0 kwijt, half of stuk",
  meet,
  // Each of the two must be seen.
  fout: async (deel) => {
    const gewoon = await meet(deel, "gewoon schrijven");
    return gewoon.ok ? gewoon : meet(deel, "te vroeg gezegd");
  },
};
export default rij;
