import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/status.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

async function status(deelbaar: string, intern?: string) {
  const world = wereldje(deelbaar, intern);
  expect(await voerUit(world, run, [])).toBe(0);
  return world.out;
}

async function json(deelbaar: string) {
  const world = wereldje(deelbaar, "versie: 1\n");
  expect(await voerUit(world, run, [], { json: true })).toBe(0);
  return world.out;
}

describe("status", () => {
  it("begins with what is due in the next four weeks, and says what is late", async () => {
    const out = await status(
      `versie: 1
coalitie: {naam: Noord}
afspraken:
  - {id: a, wat: De kaart rondsturen, voor: 2026-03-20}
  - {id: b, wat: De zaal boeken, voor: 2026-03-02}
  - {id: c, wat: Iets voor later, voor: 2026-09-01}
`,
      "versie: 1\n",
    );
    expect(out).toMatch(/^Noord\n\nWat nu speelt\n {2}maandag 2 maart 2026 \(te laat\): De zaal boeken/);
    expect(out).toContain("vrijdag 20 maart 2026: De kaart rondsturen");
    expect(out).not.toContain("Iets voor later");
  });

  it("says which step comes next, what it still needs, and how to do it", async () => {
    expect(await status("versie: 1\n", "versie: 1\n")).toMatch(
      /: stap 1, .*\nNog nodig voor deze stap:\n( {2}– .*\n)+Doe dit met: coalitie step\n$/,
    );
  });

  it("says that first questions were left open, which come before the step", async () => {
    expect(await status("versie: 1\n", "versie: 1\n")).toMatch(
      /\nEerst komen nog \d+ vragen van het begin\.\nDaarna: stap 1/,
    );
  });

  it("names the meeting in the command for scripts once there are two", async () => {
    const een = `versie: 1
bijeenkomsten:
  - {id: v1, soort: verkenning, datum: 2026-03-12, opbrengst: {vervolgproduct: [discussienotitie]}}
`;
    const opdracht = async (deelbaar: string) => JSON.parse(await json(deelbaar)).volgende.opdracht;
    expect(await opdracht(een)).toBe("coalitie step 4");
    expect(await opdracht(`${een}  - {id: v2, soort: verkenning}\n`)).toBe("coalitie step 4 --gang v2");
  });

  it("gives scripts a pass and a variant on every line, and what happened beside the steps", async () => {
    const { route, gebeurtenissen } = JSON.parse(
      await json(`versie: 1
bezegelingen:
  - {id: i, titel: Convenant Noord, stand: concept}
`),
    );
    for (const regel of route) expect(regel).toMatchObject({ gang: null, variant: null });
    expect(gebeurtenissen).toEqual([{ datum: null, soort: "bezegeling", wat: "Convenant Noord nog te tekenen" }]);
  });

  it("says that what is in the internal file cannot be seen where that file is not", async () => {
    expect(await status("versie: 1\n")).toContain("Het interne bestand is hier niet");
    expect(await status("versie: 1\n", "versie: 1\n")).not.toContain("Het interne bestand is hier niet");
  });
});
