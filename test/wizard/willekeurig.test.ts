import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad } from "../../src/domain/pad.ts";
import { alleIds } from "../../src/domain/verwijzingen.ts";
import type { Onderdeel } from "../../src/plan/stap.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { keer } from "../toeval.ts";
import { geheugenboek } from "./geheugenboek.ts";
import { grillig } from "./grillig.ts";

/** References to what is not there. */
function los(coalitie: Coalitie): readonly string[] {
  const ids = alleIds(velden, coalitie);
  const namen = new Map(
    [...alleVelden(velden)].flatMap(({ patroon, veld }) =>
      isBlad(veld) && "naar" in veld ? [[patroon, veld.naar] as const] : [],
    ),
  );
  const loop = (hier: unknown, patroon: string): readonly string[] => {
    const naar = namen.get(patroon);
    if (naar !== undefined)
      return (Array.isArray(hier) ? hier : [hier])
        .filter((id) => typeof id === "string" && !ids.get(naar)?.has(id))
        .map((id) => `${patroon}: ${id}`);
    if (Array.isArray(hier)) return hier.flatMap((ding) => loop(ding, `${patroon}[]`));
    if (typeof hier !== "object" || hier === null) return [];
    return Object.entries(hier).flatMap(([sleutel, waarde]) =>
      loop(waarde, patroon === "" ? sleutel : `${patroon}.${sleutel}`),
    );
  };
  return loop(coalitie, "");
}

const DELEN: readonly Onderdeel[] = [START, ...STAPPEN];

describe("Whatever somebody answers", () => {
  it("the wizard goes on or stops, and leaves no reference to what is not there", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.nat({ max: DELEN.length - 1 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        async (zaad, welke, verdieping, open) => {
          const boek = geheugenboek();
          for (const [i, deel] of welke.entries()) {
            const onderdeel = DELEN[deel];
            if (onderdeel === undefined) continue;
            const einde = await doorloopStap(onderdeel, boek, grillig(zaad + i, 80), {
              verdieping,
              open,
              review: false,
            });
            expect(["klaar", "gestopt"]).toContain(einde);
          }
          expect(los(boek.coalitie)).toEqual([]);
        },
      ),
      keer(40),
    );
  });

  it("a review of it can be shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: DELEN.length - 1 }), async (zaad, welke) => {
        const boek = geheugenboek();
        const onderdeel = DELEN[welke] ?? START;
        await doorloopStap(onderdeel, boek, grillig(zaad, 60), { verdieping: true, open: false, review: false });
        const lezer = grillig(zaad, 12);
        await doorloopStap(onderdeel, boek, lezer, { verdieping: false, open: false, review: true });
        expect(lezer.vragen).toBeGreaterThan(0);
      }),
      keer(30),
    );
  });
});
