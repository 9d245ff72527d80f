import { readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import type { Document } from "../../src/documents/document.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { bronnenVan } from "../../src/output/bron.ts";
import { maak } from "../../src/output/maken.ts";
import { leesProject } from "../../src/project/project.ts";
import { memoryWorld } from "../geheugen.ts";

/** What stands in the Word file of one copy, as a reader of it would see it, with single spaces. */
export async function woordenIn(
  document: Document,
  coalitie: Coalitie,
  voor: string,
  variant?: string,
): Promise<string> {
  const exemplaar = document.exemplaren(coalitie).find((e) => e.voor === voor && e.variant === variant);
  if (exemplaar === undefined) throw new Error(`No copy for ${voor}`);
  const { docx } = await maak(
    {
      document,
      exemplaar,
      coalitie,
      omgeving: { datum: "2026-03-05" },
      auteur: "",
      werkversie: false,
      toelichting: () => "",
    },
    bronnenVan(memoryWorld(), "/werk"),
  );
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  return value
    .replace(/<\/?(?:strong|em|a|mark)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;|&gt;|&amp;/g, (entity) => ({ "&lt;": "<", "&gt;": ">" })[entity] ?? "&")
    .replace(/\u2011/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");
const text = (example: string, name: string): string => readFileSync(join(EXAMPLES, example, name), "utf8");
const PLEK = { map: "/werk", deelbaar: "/werk/coalitie.yaml", intern: "/werk/coalitie.intern.yaml" };

/** The worked-out example, with or without its internal file. */
export function binnenstad(welke: "beide" | "deelbaar"): Coalitie {
  const files = {
    "coalitie.yaml": text("binnenstad", "coalitie.yaml"),
    "coalitie.intern.yaml": text("binnenstad", "coalitie.intern.yaml"),
  };
  return leesProject(memoryWorld({ files }).disk, PLEK, welke).coalitie;
}

/** What partners may know of another example. */
export const leesVoorbeeld = (naam: string): Coalitie =>
  leesProject(memoryWorld({ files: { "coalitie.yaml": text(naam, "coalitie.yaml") } }).disk, PLEK, "deelbaar").coalitie;
