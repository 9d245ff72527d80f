import { describe, expect, it } from "vitest";
import { run as documents } from "../../src/commands/documents.ts";
import { run } from "../../src/commands/generate.ts";
import type { Options } from "../../src/commands/session.ts";
import { UserError } from "../../src/errors.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = `versie: 1
bijeenkomsten:
  - {id: een, soort: verkenning, benaming: Eerste, datum: 2026-04-02}
  - {id: twee, soort: start, benaming: Tweede, datum: 2026-06-11}
`;

async function generate(ids: readonly string[], options: Options = {}) {
  const world = wereldje(DEELBAAR, "versie: 1\n");
  const uitkomst = await voerUit(world, run, ids, options);
  const gemaakt = Object.keys(world.files()).filter((pad) => pad.endsWith(".docx"));
  return { uitkomst, world, gemaakt };
}

describe("generate", () => {
  it("makes every copy of a named document", async () => {
    expect((await generate(["programma"])).gemaakt).toEqual([
      "/werk/documenten/programma-een.docx",
      "/werk/documenten/programma-twee.docx",
    ]);
  });

  it("makes only the copies that are asked for, where they are asked", async () => {
    const { gemaakt } = await generate(["programma"], { for: ["twee"], output: "elders" });
    expect(gemaakt).toEqual(["/werk/elders/programma-twee.docx"]);
  });

  it("sweeps up in that folder what a killed program left", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    const geveegd: string[] = [];
    Object.assign(world.disk, { sweep: (map: string) => void geveegd.push(map) });
    await voerUit(world, run, ["programma"], { output: "elders" });
    expect(geveegd).toContain("/werk/elders");
  });

  it("reads the day as a person types it", async () => {
    const { world } = await generate(["programma"], { for: ["een"], date: "3 maart 2026" });
    expect(world.out).toContain("programma-een.docx");
    expect((await generate(["programma"], { date: "ooit" })).uitkomst).toMatchObject({ code: "gebruik" });
  });

  it("says what is still missing, on the line of the file", async () => {
    const { world, uitkomst } = await generate(["programma"], { for: ["een"] });
    expect(uitkomst).toBe(0);
    expect(world.out).toMatch(/programma-een\.docx {2}\(er ontbreken nog \d+ antwoorden\)/);
  });

  it.each<[readonly string[], Options, RegExp]>([
    [[], {}, /--all/],
    [["programa"], {}, /Bedoel je ‘programma’\?/],
    [["programma"], { for: ["twe"] }, /Bedoel je ‘twee’\?/],
  ])("refuses %j %j with a way out, and makes nothing", async (ids, options, hint) => {
    const { uitkomst, gemaakt } = await generate(ids, options);
    expect(uitkomst).toMatchObject({ code: "gebruik", hint: expect.stringMatching(hint) });
    expect(gemaakt).toEqual([]);
  });
});

const GESPREK = `versie: 1
gesprekken:
  - {id: g, stand: gevoerd, datum: 2026-03-02}
`;

describe("generate, of what has a mail", () => {
  it("names the text it wrote as well", async () => {
    const world = wereldje("versie: 1\n", GESPREK);
    await voerUit(world, run, ["terugkoppeling"], {});
    expect(world.out).toContain("/werk/documenten/terugkoppeling-g.txt");
    expect(world.disk.list("/werk/documenten")).toContain("terugkoppeling-g.txt");
  });

  it("makes a copy to work with beside the clean one, without a mail", async () => {
    const world = wereldje("versie: 1\n", GESPREK);
    await voerUit(world, run, ["terugkoppeling"], {});
    const schoon = world.bytes("/werk/documenten/terugkoppeling-g.docx");
    await voerUit(world, run, ["terugkoppeling"], { work: true });
    expect(world.disk.list("/werk/documenten")).toEqual([
      "terugkoppeling-g (werkversie).docx",
      "terugkoppeling-g.docx",
      "terugkoppeling-g.txt",
    ]);
    expect(world.bytes("/werk/documenten/terugkoppeling-g.docx")).toEqual(schoon);
    const alleen = wereldje("versie: 1\n", GESPREK);
    await voerUit(alleen, run, ["terugkoppeling"], { work: true });
    await voerUit(alleen, documents, [], { json: true });
    expect(alleen.out).not.toMatch(/"gemaakt": ?true/);
  });
});

describe("generate --pdf", () => {
  it("ends with 7 where there is no LibreOffice, and says so once", async () => {
    const { uitkomst, world, gemaakt } = await generate(["programma"], { pdf: true });
    expect(uitkomst).toBe(7);
    expect(gemaakt).toHaveLength(2);
    expect(world.err.match(/LibreOffice/g)).toHaveLength(1);
  });

  it("tells of a copy that it was made, when its PDF failed", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    const toPdf = () => {
      throw new UserError("systeem", "LibreOffice heeft geen PDF gemaakt.");
    };
    Object.assign(world.programs, { toPdf });
    expect(await voerUit(world, run, ["programma"], { pdf: true, for: ["een"] })).toBe(7);
    expect(world.out).toContain("programma-een.docx");
    expect(world.err).toContain("Let op: LibreOffice heeft geen PDF gemaakt.");
    expect(world.err).not.toContain("Mislukt");
  });
});
