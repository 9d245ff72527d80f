import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad } from "../../src/domain/pad.ts";
import { alleIds } from "../../src/domain/verwijzingen.ts";
import type { Onderdeel } from "../../src/plan/stap.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import type { Bladwijzer } from "../../src/wizard/sessie.ts";
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

/** Goes back from everything until there is nothing before, then keeps everything and is done with every menu. */
function heenEnWeer(): { readonly wie: Interviewer; readonly kwamAanHetBegin: () => boolean } {
  let terug = true;
  const wie: Interviewer = {
    vraag: async () => (terug ? { soort: "terug" } : { soort: "houd" }),
    menu: async ({ mogelijkheden }) =>
      terug ? "terug" : (mogelijkheden.find(({ waarde }) => waarde === "klaar" || waarde === "nee")?.waarde ?? "terug"),
    toon: (wat) => {
      if (typeof wat === "string" && wat.includes("begin van deze stap")) terug = false;
    },
  };
  return { wie, kwamAanHetBegin: () => !terug };
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

  it("going all the way back and forward again changes nothing, wherever one had come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: DELEN.length - 1 }), fc.boolean(), async (zaad, welke, verdieping) => {
        const boek = geheugenboek();
        const onderdeel = DELEN[welke] ?? START;
        const opties = { verdieping, open: false, review: false };
        await doorloopStap(onderdeel, boek, grillig(zaad, 60), opties);
        const voor = structuredClone(boek.coalitie);
        const keerOm = heenEnWeer();
        expect(await doorloopStap(onderdeel, boek, keerOm.wie, { ...opties, vanaf: "einde" })).toBe("klaar");
        expect(keerOm.kwamAanHetBegin()).toBe(true);
        expect(boek.coalitie).toEqual(voor);
      }),
      keer(30),
    );
  });

  it("whoever is cut off and comes back goes on without losing or doubling anything", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat({ max: DELEN.length - 1 }),
        fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 6 }),
        async (zaad, welke, lengtes) => {
          const boek = geheugenboek();
          const onderdeel = DELEN[welke] ?? START;
          let bladwijzer: Bladwijzer | undefined;
          const onthoud = (hier: Bladwijzer): void => {
            bladwijzer = JSON.parse(JSON.stringify(hier));
          };
          for (const [i, lengte] of lengtes.entries()) {
            const voor = structuredClone(boek.coalitie);
            const opties = { verdieping: false, open: false, review: false, bladwijzer, onthoud };
            // Nobody answers anything: coming back by itself writes nothing.
            await doorloopStap(onderdeel, boek, grillig(zaad + i, 0), opties);
            expect(boek.coalitie).toEqual(voor);
            await doorloopStap(onderdeel, boek, grillig(zaad + i, lengte), { ...opties, bladwijzer });
          }
          expect(los(boek.coalitie)).toEqual([]);
        },
      ),
      keer(30),
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
