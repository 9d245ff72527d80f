import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { bronnenVan } from "../../src/output/bron.ts";
import { type Gemaakt, maak } from "../../src/output/maken.ts";
import { memoryWorld } from "../geheugen.ts";
import { lint } from "../render/word.ts";
import { sporenIn } from "./sporen.ts";
import { bezwaren } from "./toegankelijk.ts";
import { coalitieVan } from "./voorbeeld.ts";

const REST = { auteur: "Bureau", werkversie: false, toelichting: () => "", omgeving: { datum: "2026-11-24" } };

/** The first copy in every variant, and the last: the longest and the shortest are often there. */
async function documenten(document: Document, coalitie: Coalitie): Promise<readonly Gemaakt[]> {
  const alle = document.exemplaren(coalitie);
  const gekozen = alle.filter(
    (e, i) => i === alle.length - 1 || alle.findIndex(({ variant }) => variant === e.variant) === i,
  );
  const bronnen = bronnenVan(memoryWorld(), "/werk");
  const gemaakt: Gemaakt[] = [];
  for (const exemplaar of gekozen) {
    gemaakt.push(await maak({ document, exemplaar, coalitie, ...REST }, bronnen));
  }
  return gemaakt;
}

describe.each([
  ["het uitgewerkte voorbeeld", () => coalitieVan("binnenstad")],
  ["een leeg project", () => ({}) as Coalitie],
] as const)("met %s", (_naam, coalitie) => {
  it.each(DOCUMENTEN.map((d) => [d.id, d] as const))(
    "is %s te lezen zonder te kijken, en heel",
    async (_id, document) => {
      for (const { docx, gaps } of await documenten(document, coalitie())) {
        expect(bezwaren(docx)).toEqual([]);
        expect(lint(docx)).toEqual([]);
        if (gaps.length === 0) expect(sporenIn(docx)).toEqual([]);
      }
    },
    120_000,
  );
});
