import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { bronnenVan } from "../../src/output/bron.ts";
import { maak } from "../../src/output/maken.ts";
import { leesProject } from "../../src/project/project.ts";
import { isWellFormed } from "../../src/render/pakket/welgevormd.ts";
import { unpack } from "../../src/render/pakket/zip.ts";
import { memoryWorld } from "../geheugen.ts";
import { PLEK } from "../projectje.ts";
import { lint, schemaErrors } from "../render/word.ts";
import { metKanaries } from "./kanaries.ts";
import { gewoneTekst, letters, metAndereTeksten, vijandigeTekst } from "./vijandig.ts";

/** How many sets of texts are tried: one, and in `npm run proef` so many that it is more than 5,000 texts. */
const RONDES = import.meta.env.MODE === "proef" ? 10 : 1;

const { deelbaar, intern } = metKanaries();
/** Everything released to everybody, so that documents print as much as they can. */
const open = (yaml: string): string =>
  yaml.replace(/alleen de eigen brief/g, "openbaar").replace(/trede: vrijgegeven/g, "trede: toegezegd");
const VOL = leesProject(
  memoryWorld({ files: { "coalitie.yaml": open(deelbaar), "coalitie.intern.yaml": open(intern) } }).disk,
  PLEK,
  "beide",
).coalitie;

async function stukken(document: Document, coalitie: Coalitie): Promise<readonly Uint8Array[]> {
  const bronnen = bronnenVan(memoryWorld(), "/werk");
  const gemaakt: Uint8Array[] = [];
  for (const exemplaar of document.exemplaren(coalitie)) {
    const rest = { auteur: "", werkversie: false, toelichting: () => "", omgeving: { datum: "2026-03-05" } };
    gemaakt.push((await maak({ document, exemplaar, coalitie, ...rest }, bronnen)).docx);
  }
  return gemaakt;
}

/** What a reader sees of it: every text in every part. */
const zichtbaar = (docx: Uint8Array): string =>
  letters(
    [...unpack(docx).xml]
      .filter(([pad]) => /^word\/(?:document|header|footer|footnotes)/.test(pad))
      .map(([, xml]) => xml.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "").replace(/<[^>]*>/g, ""))
      .join(" ")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(lt|gt|amp|quot|apos);/g, " "),
  );

const nummersIn = (gezien: string): ReadonlySet<string> => new Set(gezien.match(/vq\d+a/g));

/** A title lets its words stand before and after the name, and a guide may quote the first paragraph only. */
const REGELEINDE = /[\n\r\v\f\u0085\u2028\u2029]/;

/** The words of a text that cannot be seen, though its first can. */
function verdwenen(tekst: string, gezien: string): readonly string[] {
  const woorden = (deel: string): readonly string[] => deel.split(/\s+/).map(letters);
  const [begin = ""] = woorden(tekst);
  const einde = woorden(tekst).at(-1) ?? "";
  if (!gezien.includes(begin)) return [];
  const te = gezien.includes(einde) ? tekst : (tekst.split(REGELEINDE)[0] ?? "");
  return woorden(te).filter((woord) => !gezien.includes(woord));
}

it("zijn er genoeg: meer dan 5.000 in een volle proef", () => {
  expect(metAndereTeksten(VOL, 0, gewoneTekst).teksten.length).toBeGreaterThan(500);
});

describe.each(DOCUMENTEN.map((d) => [d.id, d] as const))("%s met vijandige teksten", (_id, document) => {
  it(
    "is geldig, en alles wat zichtbaar moet zijn is er nog",
    async () => {
      for (let ronde = 0; ronde < RONDES; ronde += 1) {
        const vanaf = ronde * 1000;
        const { boom, teksten } = metAndereTeksten(VOL, vanaf, vijandigeTekst);
        const gewoon = await stukken(document, metAndereTeksten(VOL, vanaf, gewoneTekst).boom);
        const vijandig = await stukken(document, boom);
        for (const [i, docx] of vijandig.entries()) {
          const gezien = zichtbaar(docx);
          const verwacht = nummersIn(zichtbaar(gewoon[i] ?? new Uint8Array()));
          expect(verwacht.size).toBeGreaterThan(0);
          expect([...unpack(docx).xml].filter(([, xml]) => !isWellFormed(xml)).map(([pad]) => pad)).toEqual([]);
          expect(lint(docx)).toEqual([]);
          expect([...verwacht].filter((nummer) => !nummersIn(gezien).has(nummer))).toEqual([]);
          expect(teksten.flatMap((tekst) => verdwenen(tekst, gezien))).toEqual([]);
          if (RONDES > 1 || i === 0) expect(await schemaErrors(docx)).toEqual([]);
        }
      }
    },
    120_000 * RONDES,
  );
});
