import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { trekIn } from "../../src/domain/intrekken.ts";

describe("taking a release back", () => {
  it.each(["uitspraken", "inzetten"] as const)(
    "brings the words of %s back to their talk, and takes the thing away",
    (lijst) => {
      const c: Coalitie = {
        [lijst]: [
          { id: "ander", tekst: "van een ander" },
          { id: "x", tekst: "Wij willen stages." },
        ],
        gesprekken: [
          {
            id: "g",
            formuleringen: [
              { id: "f1", stand: "akkoord", uitspraak: "x" },
              { id: "f2", uitspraak: "ander" },
            ],
          },
        ],
      };
      expect(trekIn(c, "x")).toEqual([
        { soort: "zet", pad: "gesprekken[g].formuleringen[f1].tekst", waarde: "Wij willen stages." },
        { soort: "zet", pad: "gesprekken[g].formuleringen[f1].stand", waarde: "ingetrokken" },
        { soort: "zet", pad: "gesprekken[g].formuleringen[f1].uitspraak", waarde: undefined },
        { soort: "verwijder", pad: `${lijst}[x]` },
      ]);
    },
  );
});
