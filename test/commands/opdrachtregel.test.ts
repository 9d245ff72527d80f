import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { JOURNAAL } from "../../src/project/akte.ts";
import { wereldje } from "../projectje.ts";
import { roep } from "../stories/heleweg.ts";

const DEELBAAR = "versie: 1\ncoalitie:\n  naam: Noord\n";
const noord = () => wereldje(DEELBAAR, "versie: 1\n");

describe("common options", () => {
  it.each([
    [["--project", "coalitie.yaml"]],
    [["--project=coalitie.yaml"]],
    [["--no-color", "--quiet"]],
    [["--project", "coalitie.yaml", "get", "coalitie.naam"]],
  ])("may stand where no command is, or before it: %j", async (args) => {
    const { code, out } = await roep(noord(), ...args);
    expect([code, out]).toEqual([0, expect.stringContaining("Noord")]);
  });

  it("without a coalition lead to the help", async () => {
    const { code, out } = await roep(wereldje("", ""), "--project", "elders.yaml");
    expect([code, out]).toEqual([2, ""]);
  });
});

it("what is not an option here is not suggested because another command has it", async () => {
  expect((await roep(noord(), "schema", "--pdf")).err).not.toContain("Bedoel je");
  expect((await roep(noord(), "schema", "--inten")).err).toContain("Bedoel je ‘--intern’?");
});

it("help on a command that does not exist says so", async () => {
  const { code, err } = await roep(noord(), "help", "statu");
  expect([code, err]).toEqual([2, expect.stringMatching(/geen opdracht ‘statu’.*Bedoel je ‘coalitie status’/s)]);
});

it("a change that was cut off and is finished now is told", async () => {
  const world = noord();
  world.put(`/werk/${JOURNAAL}`, JSON.stringify([{ bestand: "coalitie.yaml", oud: "", nieuw: DEELBAAR }]));
  expect((await roep(world, "status")).err).toContain("halverwege afgebroken. Die is nu afgemaakt.");
});

describe("generate", () => {
  it.each([
    [["programma", "--output", ""], "Achter --output staat geen map."],
    [["programma", "--all"], "alle documenten"],
  ])("refuses %j and makes nothing", async (args, melding) => {
    const world = noord();
    const voor = Object.keys(world.files());
    const { code, err } = await roep(world, "generate", ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(melding)]);
    expect(Object.keys(world.files())).toEqual(voor);
  });

  it("makes a document once that is named twice", async () => {
    const { out } = await roep(noord(), "generate", "programma", "programma");
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  it("makes what partners get when the internal file is broken, and tells of the rest", async () => {
    const world = wereldje(DEELBAAR, "versie: 1\n: kapot\n");
    const { code, out, err } = await roep(world, "generate", "--all");
    expect(code).toBe(3);
    expect(out).toContain("programma");
    expect(err).toMatch(/Mislukt: .*Terugkoppeling.*coalitie\.intern\.yaml, regel 2/s);
  });
});

describe("documents", () => {
  it("ends with the code of what is wrong", async () => {
    const world = noord();
    const { read } = world.disk;
    const kapot = (pad: string): never => {
      throw new UserError("systeem", `${pad} is niet gelezen.`);
    };
    Object.assign(world.disk, { read: (pad: string) => (pad.endsWith(".docx") ? kapot(pad) : read(pad)) });
    expect((await roep(world, "documents")).code).toBe(7);
  });
});

it.each(["- a\n", "zomaar tekst\n"])(
  "answers that are no answers are told so without a bare colon: %j",
  async (tekst) => {
    const world = noord();
    world.put("/werk/a.yaml", tekst);
    const { code, err } = await roep(world, "step", "1", "--answers", "a.yaml");
    expect([code, err]).toEqual([2, expect.stringMatching(/\nDit is geen lijst van antwoorden\./)]);
  },
);

it("something confidential makes no new internal file where it is gone", async () => {
  const world = wereldje(DEELBAAR);
  const { code, err } = await roep(world, "set", "eigen.belang", "x");
  expect([code, err]).toEqual([5, expect.stringMatching(/coalitie\.intern\.yaml.*hier niet.*coalitie init --intern/s)]);
  expect(Object.keys(world.files())).toEqual(["/werk/coalitie.yaml"]);
});
