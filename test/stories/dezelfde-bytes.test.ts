import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { standardLook } from "../../src/render/huisstijl/standaard.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { roep } from "./heleweg.ts";
import { programma } from "./programma.ts";
import { eigenMap, VANDAAG, voorbeeld, voorbeeldmap } from "./voorbeeld.ts";

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Every document of the example, made by the real program somewhere in the world. */
function maakIn(map: string, tijdzone: string): Readonly<Record<string, string>> {
  const uit = eigenMap();
  const { code } = programma(map, ["generate", "--all", "--date", VANDAAG, "--output", uit], { TZ: tijdzone });
  expect(code).toBe(0);
  return Object.fromEntries(readdirSync(uit).map((naam) => [naam, hash(readFileSync(join(uit, naam)))]));
}

describe("hetzelfde project op dezelfde dag", () => {
  it("geeft dezelfde bytes: nog een keer, en in een andere tijdzone", () => {
    const map = voorbeeldmap("pril-voorstel");
    const eerste = maakIn(map, "Europe/Amsterdam");
    expect(Object.keys(eerste).length).toBeGreaterThan(5);
    expect(maakIn(map, "Europe/Amsterdam")).toEqual(eerste);
    expect(maakIn(map, "Pacific/Kiritimati")).toEqual(eerste);
    expect(maakIn(map, "Pacific/Niue")).toEqual(eerste);
  }, 120_000);

  it("geeft op een andere dag andere bytes waar de dag erin staat", () => {
    const map = voorbeeldmap("pril-voorstel");
    const uit = eigenMap();
    programma(map, ["generate", "terugkoppeling", "--date", "2026-12-01", "--output", uit]);
    const eerste = maakIn(map, "Europe/Amsterdam");
    const namen = readdirSync(uit).filter((naam) => naam.endsWith(".docx"));
    expect(namen).not.toEqual([]);
    for (const naam of namen) expect(hash(readFileSync(join(uit, naam)))).not.toBe(eerste[naam]);
  }, 60_000);
});

const PAD = "/werk/documenten/programma-verkenning.docx";

/** Somebody changes a word in Word. */
function bewerk(world: MemoryWorld): Uint8Array {
  const delen = unzipSync(world.bytes(PAD) ?? new Uint8Array());
  const xml = strFromU8(delen["word/document.xml"] ?? new Uint8Array());
  const bewerkt = zipSync({ ...delen, "word/document.xml": strToU8(xml.replace("Tuinzaal", "Tuinkamer")) });
  world.disk.write(PAD, bewerkt);
  return bewerkt;
}

interface Exemplaar {
  readonly bestand: string;
  readonly gemaakt: boolean;
  readonly verouderd: boolean;
  readonly door: readonly (number | string)[];
  readonly bewerkt: boolean;
}

async function standVan(world: MemoryWorld): Promise<Exemplaar | undefined> {
  const alle: readonly { readonly exemplaren: readonly Exemplaar[] }[] = JSON.parse(
    (await roep(world, "documents", "--json")).out,
  );
  return alle.flatMap(({ exemplaren }) => exemplaren).find(({ bestand }) => PAD.endsWith(`/${bestand}`));
}

async function metProgramma(): Promise<MemoryWorld> {
  const world = voorbeeld("binnenstad");
  expect(await roep(world, "generate", "programma", "--for", "verkenning")).toMatchObject({ code: 0 });
  return world;
}

describe("een document dat al gemaakt is", () => {
  it("is actueel, tot er een antwoord verandert; dan staat erbij door welke stap", async () => {
    const world = await metProgramma();
    expect(await standVan(world)).toMatchObject({ gemaakt: true, verouderd: false, door: [], bewerkt: false });
    await roep(world, "set", "bijeenkomsten[verkenning].doel", "Iets anders verkennen.");
    expect(await standVan(world)).toMatchObject({ gemaakt: true, verouderd: true, door: [4], bewerkt: false });
  });

  it("is verouderd als het sjabloon of het briefpapier verandert, en dat is de reden die erbij staat", async () => {
    const world = await metProgramma();
    world.put("/werk/sjablonen/partials/nergens.hbs", "iets anders");
    expect(await standVan(world)).toMatchObject({ verouderd: false, door: [] });
    world.put("/werk/sjablonen/programma.hbs", "<p>{{benaming}}</p>");
    expect(await standVan(world)).toMatchObject({ verouderd: true, door: ["sjabloon"], bewerkt: false });
    expect((await roep(world, "documents")).out).toContain("verouderd (door een ander sjabloon of briefpapier)");
    world.disk.remove("/werk/sjablonen/programma.hbs");
    world.disk.write("/werk/huisstijl.docx", standardLook("brief"));
    expect(await standVan(world)).toMatchObject({ verouderd: true, door: ["sjabloon"] });
  });

  it("blijft actueel als er iets verandert wat er niet in staat", async () => {
    const world = await metProgramma();
    await roep(world, "set", "coalitie.adviseur.website", "www.anders.example");
    expect(await standVan(world)).toMatchObject({ verouderd: false, bewerkt: false });
  });

  it("wordt nooit overschreven als iemand het in Word bewerkte: het nieuwe komt ernaast, exitcode 5", async () => {
    const world = await metProgramma();
    const bewerkt = bewerk(world);
    expect(await standVan(world)).toMatchObject({ bewerkt: true });
    const { code, err } = await roep(world, "generate", "programma", "--for", "verkenning");
    expect(code).toBe(5);
    expect(err).toContain("met de hand bewerkt");
    expect(world.bytes(PAD)).toEqual(bewerkt);
    expect(world.bytes(PAD.replace(".docx", " (nieuw).docx"))).toBeDefined();
  });

  it("maakt met --force plaats, maar het bewerkte blijft bewaard", async () => {
    const world = await metProgramma();
    const bewerkt = bewerk(world);
    expect(await roep(world, "generate", "programma", "--for", "verkenning", "--force")).toMatchObject({ code: 0 });
    expect(world.bytes(PAD.replace(".docx", " (bewerkt).docx"))).toEqual(bewerkt);
    expect(await standVan(world)).toMatchObject({ bewerkt: false, verouderd: false });
  });

  it("is met --pdf ook als PDF te krijgen waar LibreOffice is, en anders staat erbij waarom niet", async () => {
    const met = voorbeeld("binnenstad", { office: true });
    await roep(met, "generate", "programma", "--for", "verkenning", "--pdf");
    expect(met.bytes(PAD.replace(".docx", ".pdf"))).toBeDefined();
    const zonder = voorbeeld("binnenstad");
    expect((await roep(zonder, "generate", "programma", "--for", "verkenning", "--pdf")).err).toContain("LibreOffice");
  });
});
