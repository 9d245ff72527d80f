import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { werkVan } from "../src/commands/stukken.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import { UserError } from "../src/errors.ts";
import { plekVan } from "../src/project/plek.ts";
import { disk } from "../src/system/schijf.ts";
import type { Disk } from "../src/world.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { delenVan } from "../test/stories/sporen.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const GEHEIM = "zwirkgeheim";

/** What a cloned project may hold that leads out of it: what lies where, and where that leads. */
const KOPPELINGEN: readonly (readonly [pad: string, naar: string])[] = [
  ["sjablonen/programma.hbs", "buiten/geheim.hbs"],
  ["sjablonen", "buiten/sjablonen"],
  ["sjablonen/partials", "buiten/partials"],
  ["sjablonen/partials/briefhoofd.hbs", "buiten/geheim.hbs"],
  ["sjablonen/partials/afdruk.hbs", "buiten/geheim.hbs"],
  ["sjablonen/programma.hbs", "project/coalitie.intern.yaml"],
  ["sjablonen/programma.hbs", "project/documenten/geheim.txt"],
  ["huisstijl.docx", "buiten/geheim.docx"],
  ["huisstijl/programma.docx", "buiten/geheim.docx"],
  ["huisstijl", "buiten/huisstijl"],
];

/** What a template may write to have something read or fetched. */
const ADRESSEN = [
  "file://BUITEN/geheim.png",
  "BUITEN/geheim.png",
  "../../buiten/geheim.png",
  "http://127.0.0.1:9/geheim.png",
  "//127.0.0.1/geheim.png",
  "\\\\127.0.0.1\\geheim.png",
  "ftp://127.0.0.1/x",
  "data:image/svg+xml,<svg/>",
  "figuur:99",
  "jar:file:///x",
];
const HTML = ADRESSEN.flatMap((adres) => [
  `<img src="${adres}">`,
  `<a href="${adres}">x</a>`,
  `<p style="background:url(${adres})">x</p>`,
  `<link rel="stylesheet" href="${adres}"><p>x</p>`,
]);

/** Something outside that Word would fetch; a link that a reader may click is none. */
const EXTERN = /<Relationship\b(?![^>]*\/hyperlink")[^>]*TargetMode="External"/;

/** A folder with a project in it, and something secret beside it. */
function metMap<T>(werk: (map: string) => T): T {
  const map = mkdtempSync(join(tmpdir(), "coalitie-battery-"));
  const zet = (pad: string, inhoud: string | Uint8Array): void => {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  };
  for (const pad of [
    "buiten/geheim.hbs",
    "buiten/sjablonen/programma.hbs",
    "buiten/partials/briefhoofd.hbs",
    "buiten/geheim.png",
    "project/documenten/geheim.txt",
  ])
    zet(pad, `<p>${GEHEIM}</p>`);
  for (const pad of ["buiten/geheim.docx", "buiten/huisstijl/programma.docx"])
    zet(pad, readFileSync("templates/huisstijl/stuk.docx"));
  zet("project/coalitie.yaml", "versie: 1\nbijeenkomsten:\n  - { id: start, soort: start }\n");
  zet("project/coalitie.intern.yaml", `# <p>${GEHEIM}</p>\nversie: 1\n`);
  return werk(map);
}

async function lekt(schijf: Disk, maak: (map: string) => void): Promise<boolean> {
  return metMap(async (map) => {
    try {
      maak(map);
      const programma = DOCUMENTEN.filter(({ id }) => id === "programma");
      const world = { ...memoryWorld(), disk: schijf };
      const [werk] = werkVan(
        world,
        plekVan(join(map, "project", "coalitie.yaml")),
        { datum: "2026-03-12", werkversie: false },
        programma,
      );
      const [exemplaar] = werk?.exemplaren ?? [];
      if (werk === undefined || exemplaar === undefined) return false;
      const delen = delenVan((await werk.maak(exemplaar)).docx)
        .flat()
        .join("\n");
      return delen.includes(GEHEIM) || EXTERN.test(delen);
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
}

async function meet(deel: number, schijf: Disk): Promise<Uitslag> {
  const links = KOPPELINGEN.map(([pad, naar]) => (map: string): void => {
    mkdirSync(dirname(join(map, "project", pad)), { recursive: true });
    symlinkSync(join(map, naar), join(map, "project", pad));
  });
  const beelden = HTML.map((html) => (map: string): void => {
    mkdirSync(join(map, "project", "sjablonen"), { recursive: true });
    writeFileSync(join(map, "project", "sjablonen", "programma.hbs"), html.replaceAll("BUITEN", join(map, "buiten")));
  });
  const alle = [...links, ...beelden];
  const gekozen = deel < 1 ? alle.slice(0, hoeveel(alle.length, deel, 4)) : alle;
  let lekken = 0;
  for (const maak of gekozen) if (await lekt(schijf, maak)) lekken += 1;
  return { cijfer: `${lekken} van ${gekozen.length} gelezen`, ok: lekken === 0 && alle.length >= 30 };
}

const rij: Rij = {
  naam: "een gekregen project leest niets buiten zijn eigen mappen",
  doel: "0 gelezen van ten minste 30",
  meet: (deel) => meet(deel, disk),
  fout: (deel) => meet(deel, { ...disk, real: (pad) => pad }),
};
export default rij;
