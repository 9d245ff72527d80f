import { beforeAll, describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { waardeBij } from "../../src/domain/pad.ts";
import type { Blok } from "../../src/plan/stap.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { deelbaarVan } from "../projectje.ts";
import { metBestanden, metVragen, nu, roep } from "./heleweg.ts";

const gelopen: { bestanden?: MemoryWorld; vragen?: MemoryWorld } = {};

beforeAll(async () => {
  gelopen.bestanden = await metBestanden();
  gelopen.vragen = await metVragen();
}, 300_000);

function wereld(hoe: keyof typeof gelopen): MemoryWorld {
  const world = gelopen[hoe];
  if (world === undefined) throw new Error("Niet gelopen.");
  return world;
}

/** Whether anything of this block was answered. */
function isGeraakt(blok: Blok, c: Coalitie): boolean {
  if (blok.soort === "vrijgave") return waardeBij(c, "uitspraken") !== undefined;
  if (blok.soort === "velden") return blok.velden.some((pad) => waardeBij(c, pad) !== undefined);
  const dingen = waardeBij(c, blok.lijst);
  const past = blok.soort === "lijst" ? (blok.past ?? (() => true)) : () => true;
  return (
    Array.isArray(dingen) && dingen.some((d) => past(d, c) && blok.velden.some((v) => waardeBij(d, v) !== undefined))
  );
}

describe("een coalitie van niets tot slot", () => {
  it("is met antwoordbestanden precies dezelfde als met de vragen van de wizard", () => {
    expect(nu(wereld("vragen"))).toEqual(nu(wereld("bestanden")));
  });

  it("raakt elk blok van het begin, van elke stap en van de afronding", () => {
    const c = nu(wereld("bestanden"));
    const gemist = [START, ...STAPPEN].flatMap(({ titel, blokken }) =>
      blokken.filter((blok) => !isGeraakt(blok, c)).map((blok) => `${titel}: ${blok.titel}`),
    );
    expect(gemist).toEqual([]);
  });

  it("levert bestanden op waar niets op aan te merken is, en een afgeronde weg", async () => {
    const world = wereld("bestanden");
    expect(await roep(world, "check")).toMatchObject({ code: 0, out: expect.not.stringContaining("Fout") });
    expect((await roep(world, "status")).out).toContain("De coalitie is afgerond.");
  });

  it("heeft in het bestand voor partners wat is vrijgegeven, en niet wat is geweigerd of niet gevraagd", () => {
    for (const hoe of ["bestanden", "vragen"] as const) {
      const deelbaar = deelbaarVan(wereld(hoe));
      expect(deelbaar).toContain("Wij willen een plein dat koel blijft.");
      expect(deelbaar).not.toMatch(/waar het koel is|’s avonds dicht|Langs het veld is plek/);
    }
  });
});
