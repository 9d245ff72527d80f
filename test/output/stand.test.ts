import { describe, expect, it } from "vitest";
import { programma } from "../../src/documents/programma.ts";
import { terugkoppeling } from "../../src/documents/terugkoppeling.ts";
import type { Gemaakt } from "../../src/output/maken.ts";
import { afdrukVan, BRON, MAIL } from "../../src/output/opname.ts";
import { schrijf } from "../../src/output/schrijven.ts";
import { isActueel, standVan as standMet } from "../../src/output/stand.ts";
import { readHerkomst, seal } from "../../src/render/herkomst.ts";
import { CONTENT_TYPES } from "../../src/render/pakket/xml.ts";
import { DOCUMENT, pack, unpack } from "../../src/render/pakket/zip.ts";
import type { Disk } from "../../src/world.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";

const MAP = "/werk/documenten";

/** A copy with these words, made of this of step 1. */
function kopie(woorden: string, stap1 = "aaaa", mail?: string): Gemaakt {
  const xml = new Map([
    [CONTENT_TYPES, "<Types/>"],
    [DOCUMENT, `<w:document>${woorden}</w:document>`],
  ]);
  return {
    document: terugkoppeling,
    exemplaar: { voor: "gesprek-1", naam: "x", lezer: {}, over: {} },
    docx: seal({ xml, overig: new Map() }, { "coalitie.stap.1": stap1, [BRON]: stap1, ...bijMail(mail) }),
    mail,
    werkversie: false,
    gaps: [],
    waarschuwingen: [],
  };
}

const bijMail = (mail: string | undefined) => (mail === undefined ? undefined : { [MAIL]: afdrukVan(mail) });

/** How the copy on disk stands to this one. */
const standVan = (disk: Disk, map: string, nu: Gemaakt) =>
  standMet(disk, map, nu, readHerkomst(nu.docx)?.eigenschappen ?? {});

/** As Word saves it after somebody typed in it. */
function inWordBewerkt(docx: Uint8Array): Uint8Array {
  const pakket = unpack(docx);
  const xml = new Map(pakket.xml).set(DOCUMENT, "<w:document>zelf getypt</w:document>");
  return pack({ ...pakket, xml });
}

const DOEL = `${MAP}/terugkoppeling-gesprek-1.docx`;
const woordenIn = (docx: Uint8Array | undefined): string | undefined =>
  docx === undefined ? undefined : unpack(docx).xml.get(DOCUMENT);

/** A folder in which the first copy was made and then edited in Word. */
function bewerkt() {
  const world = memoryWorld();
  schrijf(world.disk, MAP, kopie("oud"), false);
  const docx = inWordBewerkt(world.bytes(DOEL) ?? new Uint8Array());
  world.disk.write(DOEL, docx);
  return world;
}

describe("how a copy on disk stands", () => {
  it("not made yet", () => {
    const stand = standVan(memoryWorld().disk, MAP, kopie("a"));
    expect(stand).toEqual({
      bestand: "terugkoppeling-gesprek-1.docx",
      gemaakt: false,
      verouderd: false,
      door: [],
      bewerkt: false,
    });
  });

  it("up to date", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a"), false);
    expect(standVan(world.disk, MAP, kopie("a"))).toMatchObject({ gemaakt: true, verouderd: false, bewerkt: false });
  });

  it("out of date, and by which step", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a"), false);
    expect(standVan(world.disk, MAP, kopie("b", "bbbb"))).toMatchObject({
      verouderd: true,
      door: ["1"],
      bewerkt: false,
    });
  });

  it("edited in Word", () => {
    expect(standVan(bewerkt().disk, MAP, kopie("oud"))).toMatchObject({ gemaakt: true, bewerkt: true });
  });

  it("not ours, which counts as edited", () => {
    const world = memoryWorld();
    world.put(DOEL, "van iemand anders");
    expect(standVan(world.disk, MAP, kopie("a"))).toMatchObject({ gemaakt: true, bewerkt: true });
  });
});

describe("a copy that would be made just the same", () => {
  const isNuActueel = (world: MemoryWorld, nu: Gemaakt): boolean =>
    isActueel(world.disk, MAP, nu, readHerkomst(nu.docx)?.eigenschappen ?? {});

  it("is up to date", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "mail"), false);
    expect(isNuActueel(world, kopie("a", "aaaa", "mail"))).toBe(true);
  });

  it("is not when it is not there, was made of something else, was edited, or lacks its mail", () => {
    const world = memoryWorld();
    expect(isNuActueel(world, kopie("a", "aaaa", "mail"))).toBe(false);
    schrijf(world.disk, MAP, kopie("a", "aaaa", "mail"), false);
    expect(isNuActueel(world, kopie("a", "bbbb", "mail"))).toBe(false);
    world.disk.remove(`${MAP}/terugkoppeling-gesprek-1.txt`);
    expect(isNuActueel(world, kopie("a", "aaaa", "mail"))).toBe(false);
    expect(isNuActueel(bewerkt(), kopie("oud"))).toBe(false);
  });

  it("is another than the one to work with", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "mail"), false);
    expect(isNuActueel(world, { ...kopie("a", "aaaa"), werkversie: true })).toBe(false);
  });
});

describe("writing a copy", () => {
  it("takes the place of the copy we made before", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("oud"), false);
    expect(schrijf(world.disk, MAP, kopie("nieuw"), false)).toEqual({
      bestand: "terugkoppeling-gesprek-1.docx",
      conflict: false,
    });
    expect(woordenIn(world.bytes(DOEL))).toContain("nieuw");
    expect(world.disk.list(MAP)).toEqual(["terugkoppeling-gesprek-1.docx"]);
  });

  it("never overwrites what somebody edited: the new one comes beside it, and that is told", () => {
    const world = bewerkt();
    const geschreven = schrijf(world.disk, MAP, kopie("nieuw"), false);
    expect(geschreven).toMatchObject({ conflict: true, bestand: "terugkoppeling-gesprek-1 (nieuw).docx" });
    expect(geschreven.waarschuwing).toMatch(/met de hand bewerkt en blijft staan/);
    expect(woordenIn(world.bytes(DOEL))).toContain("zelf getypt");
    expect(woordenIn(world.bytes(`${MAP}/${geschreven.bestand}`))).toContain("nieuw");
  });

  it("puts a newer one in the place of the one beside it, and another beside that when it was edited too", () => {
    const world = bewerkt();
    const beside = (woorden: string) => schrijf(world.disk, MAP, kopie(woorden), false).bestand;
    expect([beside("nieuw"), beside("nieuwer")]).toEqual(Array(2).fill("terugkoppeling-gesprek-1 (nieuw).docx"));
    const pad = `${MAP}/terugkoppeling-gesprek-1 (nieuw).docx`;
    world.disk.write(pad, inWordBewerkt(world.bytes(pad) ?? new Uint8Array()));
    expect(beside("nieuwst")).toBe("terugkoppeling-gesprek-1 (nieuw) 2.docx");
    expect(woordenIn(world.bytes(pad))).toContain("zelf getypt");
  });

  it("replaces it when forced, and keeps every edited one under another name", () => {
    const world = bewerkt();
    expect(schrijf(world.disk, MAP, kopie("nieuw"), true)).toMatchObject({
      conflict: false,
      waarschuwing: expect.stringMatching(/bewaard als/),
    });
    expect(woordenIn(world.bytes(DOEL))).toContain("nieuw");
    expect(woordenIn(world.bytes(`${MAP}/terugkoppeling-gesprek-1 (bewerkt).docx`))).toContain("zelf getypt");
    world.put(DOEL, "weer bewerkt");
    schrijf(world.disk, MAP, kopie("nieuwer"), true);
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1 (bewerkt) 2.docx`]).toBe("weer bewerkt");
  });

  it("touches nothing while the document is open in Word, forced or not", () => {
    for (const [world, force] of [
      [bewerkt(), true],
      [memoryWorld(), false],
    ] as const) {
      if (!force) schrijf(world.disk, MAP, kopie("oud"), false);
      world.put(`${MAP}/~$rugkoppeling-gesprek-1.docx`, "slot");
      const voor = world.files();
      expect(() => schrijf(world.disk, MAP, kopie("nieuw", "bbbb", "mail"), force)).toThrow(/staat open/);
      expect(world.files()).toEqual(voor);
    }
  });

  it("has its mail, whenever it is there itself", () => {
    const world = memoryWorld();
    world.failOn(".txt");
    expect(() => schrijf(world.disk, MAP, kopie("a", "aaaa", "mail"), false)).toThrow();
    expect(world.bytes(DOEL)).toBeUndefined();
  });

  it("keeps a mail that somebody edited, under another name", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "onze mail"), false);
    world.disk.write(`${MAP}/terugkoppeling-gesprek-1.txt`, new TextEncoder().encode("mijn mail"));
    schrijf(world.disk, MAP, kopie("b", "bbbb", "nieuwe mail"), false);
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1 (bewerkt).txt`]).toBe("mijn mail");
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1.txt`]).toBe("nieuwe mail");
  });

  it("replaces an old mail that nobody touched, and says nothing", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "onze mail"), false);
    expect(schrijf(world.disk, MAP, kopie("b", "bbbb", "nieuwe mail"), false).waarschuwing).toBeUndefined();
    expect(world.disk.list(MAP)).toEqual(["terugkoppeling-gesprek-1.docx", "terugkoppeling-gesprek-1.txt"]);
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1.txt`]).toBe("nieuwe mail");
  });

  it("has the new mail beside the new copy, where the copy was edited", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "onze mail"), false);
    world.disk.write(DOEL, inWordBewerkt(world.bytes(DOEL) ?? new Uint8Array()));
    expect(schrijf(world.disk, MAP, kopie("b", "bbbb", "nieuwe mail"), false)).toMatchObject({
      bestand: "terugkoppeling-gesprek-1 (nieuw).docx",
      mail: "terugkoppeling-gesprek-1 (nieuw).txt",
    });
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1 (nieuw).txt`]).toBe("nieuwe mail");
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1.txt`]).toBe("onze mail");
  });

  it("is for its owner only where it holds what nobody released yet, the mail and what was edited too", () => {
    const world = memoryWorld();
    world.put(DOEL, "bewerkt");
    schrijf(world.disk, MAP, kopie("a", "aaaa", "Beste Tom,\n"), true);
    expect(world.secrets()).toEqual(world.disk.list(MAP).map((naam) => `${MAP}/${naam}`));
  });

  it("can be read by others where it is for partners", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, { ...kopie("a"), document: programma }, false);
    expect(world.secrets()).toEqual([]);
  });

  it("has the text for a mail beside it, where there is one", () => {
    const world = memoryWorld();
    schrijf(world.disk, MAP, kopie("a", "aaaa", "Beste Tom,\n"), false);
    expect(world.files()[`${MAP}/terugkoppeling-gesprek-1.txt`]).toBe("Beste Tom,\n");
  });
});
