import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { bronnenVan } from "../../src/output/bron.ts";
import { maak } from "../../src/output/maken.ts";
import { bestandsnaam } from "../../src/output/naam.ts";
import { memoryWorld } from "../geheugen.ts";
import { lint, schemaErrors } from "../render/word.ts";
import { zwareCoalitie } from "./zwaar.ts";

/** In `npm run proef` every document is kept, to be looked at. */
const MAP = import.meta.env.MODE === "proef" ? join("build", "zwaar") : undefined;
if (MAP !== undefined) {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
}

const ZWAAR = zwareCoalitie();

it("heeft twaalf partners en zestig acties", () => {
  expect((ZWAAR.organisaties as readonly { rol?: unknown }[]).filter((o) => o.rol === "partner")).toHaveLength(12);
  expect(ZWAAR.acties).toHaveLength(60);
});

describe("een coalitie van twaalf partners met heel lange namen en zestig acties", () => {
  it.each(DOCUMENTEN.map((d) => [d.id, d] as const))(
    "krijgt een geldig document: %s",
    async (_id, document) => {
      const rest = { auteur: "", werkversie: false, toelichting: () => "", omgeving: { datum: "2026-11-24" } };
      const alle = document.exemplaren(ZWAAR);
      for (const exemplaar of MAP === undefined ? alle.slice(0, 2) : alle) {
        const { docx } = await maak(
          { document, exemplaar, coalitie: ZWAAR, ...rest },
          bronnenVan(memoryWorld(), "/werk"),
        );
        if (MAP !== undefined) writeFileSync(join(MAP, `${bestandsnaam(document, exemplaar)}.docx`), docx);
        expect(lint(docx)).toEqual([]);
        expect(await schemaErrors(docx)).toEqual([]);
      }
    },
    300_000,
  );
});
