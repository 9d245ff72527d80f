import { describe, expect, it } from "vitest";
import { plekVan, vindProject } from "../../src/project/plek.ts";
import { memoryWorld } from "../geheugen.ts";

const wereld = (cwd: string, ...bestanden: readonly string[]) =>
  memoryWorld({ cwd, files: Object.fromEntries(bestanden.map((b) => [b, "versie: 1\n"])) });

describe("where a project lies", () => {
  it("is here or in a folder above", () => {
    const world = wereld("/a/b/c", "/a/coalitie.yaml");
    expect(vindProject(world)).toEqual({ map: "/a", deelbaar: "/a/coalitie.yaml", intern: "/a/coalitie.intern.yaml" });
  });

  it("is the folder or the file that was named", () => {
    const world = wereld("/a", "/b/coalitie.yaml", "/b/noord.yml");
    expect(vindProject(world, "../b").deelbaar).toBe("/b/coalitie.yaml");
    expect(vindProject(world, "../b/noord.yml")).toEqual({
      map: "/b",
      deelbaar: "/b/noord.yml",
      intern: "/b/noord.intern.yml",
    });
  });

  it("has its internal file under the same name", () => {
    expect(plekVan("/a/noord.yaml").intern).toBe("/a/noord.intern.yaml");
  });

  it.each([
    [
      "where only the internal file is left",
      undefined,
      /Hier staat coalitie\.intern\.yaml, maar coalitie\.yaml is er niet/,
    ],
    ["no such folder", "weg", /vind geen coalitie op weg/],
    ["a folder without one", "leeg", /vind geen coalitie op leeg/],
    ["the internal file", "coalitie.intern.yaml", /is het interne bestand/],
    ["another file", "brief.docx", /is geen projectbestand/],
  ])("is not: %s", (_wat, gekozen, melding) => {
    const world = wereld("/a", "/a/leeg/x.txt", "/a/coalitie.intern.yaml", "/a/brief.docx");
    expect(() => vindProject(world, gekozen)).toThrow(melding);
  });

  it.each([
    ["/a/b", /^Hier staat coalitie\.intern\.yaml/],
    ["/a/b/documenten", /^In \/a\/b staat coalitie\.intern\.yaml, maar coalitie\.yaml is er niet/],
  ])("is not the one above where, from %s, one is in a project that lost its file", (cwd, melding) => {
    const world = wereld(cwd, "/a/coalitie.yaml", "/a/b/coalitie.intern.yaml", "/a/b/documenten/brief.docx");
    expect(() => vindProject(world)).toThrow(melding);
  });

  it("is nowhere in an empty folder", () => {
    expect(() => vindProject(wereld("/leeg", "/a/coalitie.yaml"))).toThrow(/staat geen coalitie/);
  });
});
