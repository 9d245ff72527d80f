import { describe, expect, it } from "vitest";
import { run as documents } from "../../src/commands/documents.ts";
import { run } from "../../src/commands/generate.ts";
import type { Options, Session } from "../../src/commands/session.ts";
import { UserError } from "../../src/errors.ts";
import { memoryWorld } from "../geheugen.ts";
import { wereldje } from "../projectje.ts";
import { stil, voerUit } from "./uitvoeren.ts";

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

  it("tells a person the name of the file, the folder once, and what to do now", async () => {
    const files = {
      "coalitie.yaml": "versie: 1\nbijeenkomsten:\n  - {id: een, soort: verkenning}\n",
      "coalitie.intern.yaml": "versie: 1\n",
    };
    const world = memoryWorld({ files, interactive: true });
    await voerUit(world, run, ["programma"]);
    expect(world.out).toMatch(/^programma-een\.docx {2}\(/);
    expect(world.err).toMatch(/in \/werk\/documenten\.\n(.*\n)*Open het in Word en lees het na\.\n$/);
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

describe("generate, once more", () => {
  const nogEens = async (deelbaar: string, options: Options = {}) => {
    const { world } = await generate(["programma"]);
    world.put("/werk/coalitie.yaml", deelbaar);
    const geschreven: string[] = [];
    const { write } = world.disk;
    Object.assign(world.disk, {
      write: (pad: string, bytes: Uint8Array) => {
        geschreven.push(pad.replace("/werk/documenten/", ""));
        write(pad, bytes);
      },
    });
    const uitkomst = await voerUit(world, run, ["programma"], options);
    return { world, uitkomst, geschreven };
  };

  it("leaves alone what is as it would be made, and says so", async () => {
    const { world, uitkomst, geschreven } = await nogEens(DEELBAAR);
    expect([uitkomst, geschreven]).toEqual([0, []]);
    expect(world.out).toMatch(/programma-een\.docx {2}\(al actueel; er ontbreken nog \d+ antwoorden\)/);
    expect(world.err).toContain("Er is niets gemaakt. Al actueel: 2.");
  });

  it("makes what changed, and only that", async () => {
    const { world, geschreven } = await nogEens(DEELBAAR.replace("Tweede", "Startbijeenkomst"));
    expect(geschreven).toEqual(["programma-twee.docx"]);
    expect(world.err).toContain("Eén document in /werk/documenten. Al actueel: 1.");
  });

  it("makes all of it on another day, which stands on it", async () => {
    expect((await nogEens(DEELBAAR, { date: "2026-03-13" })).geschreven).toHaveLength(2);
  });

  it("makes all of it with another version of the program", async () => {
    const { world } = await generate(["programma"]);
    Object.assign(world.shipped, { version: () => "1" });
    await voerUit(world, run, ["programma"]);
    expect(world.err).not.toContain("actueel");
  });

  it("refuses a draft as final, also when it is there", async () => {
    const { uitkomst, geschreven } = await nogEens(DEELBAAR, { final: true });
    expect([uitkomst, geschreven]).toEqual([4, []]);
  });

  it("counts a name that was taken out as something to fill in, until other words or round brackets stand there", async () => {
    const mist = async (doel: string): Promise<readonly string[]> => {
      const world = wereldje(DEELBAAR.replace("benaming: Eerste", `benaming: Eerste, doel: "${doel}"`), "versie: 1\n");
      expect(await voerUit(world, run, ["programma"], { for: ["een"], final: true, json: true })).toBe(4);
      const [{ ontbreekt }] = JSON.parse(world.out).overgeslagen;
      return ontbreekt.map(({ pad }: { pad: string }) => pad);
    };
    expect(await mist("luisteren naar [naam verwijderd], en kiezen.")).toContain("bijeenkomsten[een].doel");
    expect(await mist("[naam verwijderd] vertelt")).toContain("bijeenkomsten[een].doel");
    expect(await mist("luisteren naar (naam verwijderd)")).not.toContain("bijeenkomsten[een].doel");
  });

  it("makes the PDF of what is there", async () => {
    const world = memoryWorld({
      office: true,
      files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": "versie: 1\n" },
    });
    await voerUit(world, run, ["programma"]);
    await voerUit(world, run, ["programma"], { pdf: true });
    expect(world.disk.list("/werk/documenten")).toContain("programma-een.pdf");
  });
});

describe("generate, of many", () => {
  it("shows how far it is, and takes that away", async () => {
    const { world } = await generate(["programma"]);
    expect(world.progress).toEqual([
      "1 van 2: Programma of agenda, Eerste",
      "2 van 2: Programma of agenda, Tweede",
      "",
    ]);
  });

  it("makes the others when one cannot be written, and says what to do", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    world.failOn("programma-een.docx");
    expect(await voerUit(world, run, ["programma"])).toBe(7);
    expect(world.disk.list("/werk/documenten")).toEqual(["programma-twee.docx"]);
    expect(world.err).toMatch(/Mislukt: Programma of agenda voor Eerste\. .*schijf is vol\.\n {2}Maak ruimte/);
  });

  it("makes the others when one is open in Word, and loses nothing", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    await voerUit(world, run, ["programma"]);
    world.put("/werk/documenten/~$ogramma-een.docx", "slot");
    const oud = world.bytes("/werk/documenten/programma-een.docx");
    expect(await voerUit(world, run, ["programma"], { date: "2026-03-13" })).toBe(5);
    expect(world.err).toMatch(/Mislukt: Programma of agenda voor Eerste\. programma-een\.docx staat open/);
    expect(world.bytes("/werk/documenten/programma-een.docx")).toEqual(oud);
    expect(world.err).toContain("Eén document in");
  });

  it("tells the same mistake of a template once", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    world.put("/werk/sjablonen/programma.hbs", "{{bestaatNiet}}");
    expect(await voerUit(world, run, ["programma"])).toBe(6);
    expect(world.err.match(/bestaatNiet/g)).toHaveLength(1);
    expect(world.err).toContain("Mislukt: Programma of agenda voor Eerste; Programma of agenda voor Tweede.");
  });

  it.each([
    [130, 1],
    [143, 0],
  ] as const)("stops when it is told to, with %i, and says how far it came and how to go on", async (code, na) => {
    const world = wereldje(DEELBAAR, "versie: 1\n");
    let gevraagd = 0;
    const sessie: Session = { ...stil(world), stopt: async () => (gevraagd++ < na ? undefined : code) };
    expect(await run(sessie, ["programma"], {})).toBe(code);
    expect(world.disk.list("/werk/documenten")).toHaveLength(na);
    expect(world.err).toContain(`Gestopt: ${na} van de 2 documenten zijn klaar, in /werk/documenten.`);
    expect(world.err).toContain("Geef dezelfde opdracht nog eens voor de rest.");
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
    expect(world.err.match(/LibreOffice is er nog niet/g)).toHaveLength(1);
  });

  it("says once how to get LibreOffice, on every system", async () => {
    const { world } = await generate(["programma"], { pdf: true });
    for (const how of ["winget install", "brew install --cask libreoffice", "apt install libreoffice"]) {
      expect(world.err.split(how)).toHaveLength(2);
    }
  });

  it("leaves a signed scan of the same name alone, and ends with 5", async () => {
    const world = memoryWorld({
      office: true,
      files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": "versie: 1\n" },
    });
    world.put("/werk/documenten/programma-een.pdf", "de scan");
    expect(await voerUit(world, run, ["programma"], { pdf: true, for: ["een"] })).toBe(5);
    expect(world.files()["/werk/documenten/programma-een.pdf"]).toBe("de scan");
    expect(world.err).toContain("programma-een (nieuw).pdf");
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
