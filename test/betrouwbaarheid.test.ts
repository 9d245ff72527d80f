import { describe, expect, it } from "vitest";
import { laadRij, RIJEN } from "../battery/rijen.ts";

/** The share of `npm run battery` that is done here. */
const DEEL = 0.005;

describe.each(RIJEN)("the battery, row %s", (bestand) => {
  it("reaches its figure", { timeout: 120_000 }, async () => {
    const rij = await laadRij(bestand);
    expect(await rij.meet(DEEL), rij.naam).toMatchObject({ ok: true });
  });

  it("sees the fault that is put in", { timeout: 120_000 }, async () => {
    const rij = await laadRij(bestand);
    expect(await rij.fout(DEEL), rij.naam).toMatchObject({ ok: false });
  });
});
