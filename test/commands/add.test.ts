import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/add.ts";
import type { Session } from "../../src/commands/session.ts";
import { memoryWorld } from "../geheugen.ts";
import { HOUD, interview, type Regel } from "../interview.ts";
import { stil } from "./uitvoeren.ts";

const FILES = { "coalitie.yaml": "versie: 1\ncoalitie:\n  naam: Noord\n", "coalitie.intern.yaml": "versie: 1\n" };

async function add(...regels: readonly Regel[]): Promise<string> {
  const world = memoryWorld({ interactive: true, files: FILES });
  const zitting: Session = { ...stil(world), interviewer: async () => interview(regels) };
  await run(zitting, ["organisatie"], {});
  return world.out;
}

describe("add", () => {
  it("says so when nothing came of it", async () => {
    expect(await add(["organisaties[].naam", HOUD])).toContain("Er is niets toegevoegd.\n");
    expect(await add(["organisaties[].naam", "Koplopers"])).not.toContain("niets toegevoegd");
  });
});
