import { describe, expect, it } from "vitest";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { roep } from "./heleweg.ts";

const GITIGNORE = "/werk/.gitignore";
const gitignore = (world: MemoryWorld): string => world.files()[GITIGNORE] ?? "";
const regels = (world: MemoryWorld): readonly string[] => gitignore(world).split(/\r?\n/);

const LEESRECHT = "coalitie: { naam: Noord, leesrecht: ook partners }\n";
const begonnen = (anders: Readonly<Record<string, string>> = {}, leesrecht = "alleen ons team"): MemoryWorld =>
  memoryWorld({
    files: {
      "coalitie.yaml": "versie: 1\ncoalitie:\n  naam: Noord\n",
      "coalitie.intern.yaml": `versie: 1\ncoalitie:\n  leesrecht: ${leesrecht}\n`,
      "antwoorden.yaml": LEESRECHT,
      ...anders,
    },
  });

describe("kunnen partners de map lezen, dan", () => {
  it.each<[string, () => MemoryWorld, readonly string[]]>([
    ["init", () => memoryWorld({ files: { "antwoorden.yaml": LEESRECHT } }), ["init", "--answers", "antwoorden.yaml"]],
    ["set", begonnen, ["set", "coalitie.leesrecht", "ook partners"]],
    ["step", begonnen, ["step", "begin", "--answers", "antwoorden.yaml"]],
  ])("houdt %s het interne bestand en de documenten buiten git, en zegt dat", async (_wat, maak, opdracht) => {
    const world = maak();
    const { code, err } = await roep(world, ...opdracht);
    expect(code).toBe(0);
    expect(regels(world)).toEqual(expect.arrayContaining(["coalitie.intern.yaml", "documenten/"]));
    expect(err).toContain("coalitie.intern.yaml en de map documenten blijven daarom buiten git");
  });

  it("waarschuwt het programma dat oude versies in git leesbaar blijven", async () => {
    const world = begonnen();
    world.git.init("/werk");
    const { err } = await roep(world, "set", "coalitie.leesrecht", "ook partners");
    expect(err).toContain("blijft het in de geschiedenis leesbaar");
  });

  it.each([
    ["\n", ""],
    ["\r\n", ""],
    ["\n", "\n"],
  ])("blijft wat je zelf in .gitignore zette staan, met regeleinde %j", async (einde, slot) => {
    const eigen = `# van mij${einde}${einde}*.tmp${einde}${einde}kladjes/${slot}`;
    const world = begonnen({ ".gitignore": eigen });
    await roep(world, "set", "coalitie.leesrecht", "ook partners");
    const lijm = slot === "" ? einde : "";
    expect(gitignore(world)).toBe(`${eigen}${lijm}coalitie.intern.yaml${einde}documenten/${einde}`);
  });

  it("komt geen regel er dubbel in, ook niet na een Windows-editor", async () => {
    const eigen = "coalitie.intern.yaml\r\ndocumenten/\r\n";
    const world = begonnen({ ".gitignore": eigen });
    const { err } = await roep(world, "set", "coalitie.leesrecht", "ook partners");
    expect([gitignore(world), err]).toEqual([eigen, "Bewaard: coalitie.leesrecht\n"]);
  });

  it("zeggen check en status het als je dat zelf in het bestand typte", async () => {
    const world = begonnen({}, "ook partners");
    const { out } = await roep(world, "check");
    expect(out).toContain("Partners kunnen deze map lezen, en coalitie.intern.yaml blijft niet buiten git.");
    expect((await roep(world, "status")).err).toContain("coalitie.intern.yaml blijft niet buiten git");
    world.put(".gitignore", "coalitie.intern.yaml\ndocumenten/\n");
    expect((await roep(world, "check")).out).not.toContain("buiten git");
    expect((await roep(world, "status")).err).toBe("");
  });
});

describe("staat het interne bestand al in git, dan", () => {
  it.each([
    ["ook partners", true],
    ["alleen ons team", false],
  ])("zegt check dat bij %s: %s", async (leesrecht, gezegd) => {
    const world = memoryWorld({
      files: {
        "coalitie.yaml": "versie: 1\n",
        "coalitie.intern.yaml": `versie: 1\ncoalitie: { leesrecht: ${leesrecht} }\n`,
        ".gitignore": "coalitie.intern.yaml\ndocumenten/\n",
      },
      history: ["geheim"],
    });
    world.git.init("/werk");
    const { out } = await roep(world, "check");
    expect(out.includes("coalitie.intern.yaml staat in git")).toBe(gezegd);
  });
});

describe("leest alleen het team mee, dan", () => {
  it("blijft het interne bestand in git: dan heb je er een kopie van", async () => {
    const world = begonnen();
    await roep(world, "set", "coalitie.naam", "Zuid");
    expect(gitignore(world)).toBe("");
    expect((await roep(world, "check")).out).not.toContain("buiten git");
  });
});
