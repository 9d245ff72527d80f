import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/main.ts";
import type { Interviewer, Menu } from "../../src/wizard/interviewer.ts";
import { memoryWorld } from "../geheugen.ts";
import { interview, type Regel, STOP, TERUG } from "../interview.ts";
import { sessie } from "../stories/heleweg.ts";

const voorbeeld = (naam: string): string =>
  readFileSync(join(import.meta.dirname, "../../examples/binnenstad", naam), "utf8");
const wereld = (deelbaar: string, intern = "versie: 1\n") =>
  memoryWorld({
    interactive: true,
    files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern, ".gitignore": ".coalitie-hier\n" },
  });
const binnenstad = () => wereld(voorbeeld("coalitie.yaml"), voorbeeld("coalitie.intern.yaml"));

/** What a question or a menu is, in one word for a list. */
const doorlopen = ({ mogelijkheden }: Menu): string =>
  mogelijkheden.find(({ waarde }) => waarde === "klaar" || waarde === "nee")?.waarde ?? "terug";

/** Somebody who goes back from everything until there is nothing before, then keeps everything. */
function heenEnWeer() {
  let terug = true;
  const getoond: string[] = [];
  const wie: Interviewer = {
    vraag: async () => (terug ? { soort: "terug" } : { soort: "houd" }),
    menu: async (menu) => (terug ? "terug" : doorlopen(menu)),
    toon: (wat) => {
      const tekst = typeof wat === "string" ? wat : wat.soort === "kop" ? wat.tekst : "";
      if (tekst.includes("begin van deze stap")) terug = false;
      if (/Je gaat (terug|weer)|begin van deze stap|^Overzicht/.test(tekst)) getoond.push(tekst.trim());
    },
  };
  return { wie, getoond };
}

const speel = async (world: ReturnType<typeof memoryWorld>, args: readonly string[], regels: readonly Regel[]) => {
  const gesprek = interview(regels);
  const code = await main(
    [...args, "--debug"],
    sessie(world, () => gesprek),
  );
  if (code === 1) throw new Error(world.err);
  gesprek.opgebruikt();
  return { code, gesprek };
};

const BEGONNEN = `versie: 1
coalitie: {naam: Noord, opgave: Het is te heet., opdrachtgever: geen, adviseur: {naam: Jo, bureau: Bos}}
`;
const INTERN = `versie: 1
coalitie: {overeenstemming: geen, bestaandeSamenwerking: geen, rondes: {keuze: "3", advies: "3"}, leesrecht: alleen ons team}
`;
const begonnen = () => wereld(BEGONNEN, INTERN);

describe("Going back from the very first question of a step", () => {
  it("leads step by step to the first questions, and forward again through every review to where one was", async () => {
    const world = binnenstad();
    const voor = world.files();
    const { wie, getoond } = heenEnWeer();
    const code = await main(
      ["step", "3"],
      sessie(world, () => wie),
    );
    expect(code).toBe(0);
    expect(world.files()).toEqual(voor);
    expect(getoond.map((regel) => regel.replace(/ – .*|: .*/, ""))).toEqual([
      "Je gaat terug naar stap 2",
      "Je gaat terug naar stap 1",
      "Je gaat terug naar het begin",
      "Dit is het begin van deze stap.",
      "Overzicht",
      "Je gaat weer verder met stap 1",
      "Overzicht",
      "Je gaat weer verder met stap 2",
      "Overzicht",
      "Je gaat weer verder met stap 3",
      "Overzicht",
    ]);
  });

  it.each(["5"])("changes nothing from step %s either", async (stap) => {
    const world = binnenstad();
    const voor = world.files();
    const { wie, getoond } = heenEnWeer();
    const code = await main(
      ["step", stap],
      sessie(world, () => wie),
    );
    expect({ code, files: world.files() }).toEqual({ code: 0, files: voor });
    expect(getoond.filter((regel) => regel.startsWith("Je gaat terug")).length).toBeGreaterThanOrEqual(4);
  });

  it("comes at the last question of the step before, and tells in one line", async () => {
    const { gesprek } = await speel(
      begonnen(),
      ["step", "1"],
      [
        ["coalitie.opgave", TERUG],
        ["coalitie.leesrecht", STOP],
      ],
    );
    expect(gesprek.getoond).toContain("Je gaat terug naar het begin: de eerste vragen over de coalitie");
  });

  it("tells whoever stops there how to go on with the part that he is in", async () => {
    const world = begonnen();
    const { code } = await speel(
      world,
      ["step", "2"],
      [
        ["nog geen", TERUG],
        ["nog geen gesprekken", STOP],
      ],
    );
    expect(code).toBe(130);
    expect(world.err).toMatch(/Ga verder met: coalitie step 1/);
  });

  it("keeps what was answered in the earlier step, and comes back with it", async () => {
    const world = begonnen();
    const { gesprek } = await speel(
      world,
      ["step", "1"],
      [
        ["coalitie.opgave", TERUG],
        ["coalitie.leesrecht", "ook partners"],
        ["dieper", "nee"],
        ["nog iets vastleggen", "klaar"],
        ["Klopt", "klaar"],
        ["coalitie.opgave", STOP],
      ],
    );
    expect(world.files()["/werk/coalitie.intern.yaml"]).toContain("ook partners");
    expect(gesprek.getoond).toContain("Je gaat weer verder met stap 1: Eigen intentie en verkenning van belangen");
    expect(world.err).toContain("coalitie step 1");
  });

  it("does not lead out of a review that one asked for", async () => {
    const { code, gesprek } = await speel(begonnen(), ["step", "2", "--review"], [["Klopt", TERUG]]);
    expect({ code, gesteld: gesprek.gesteld.length }).toEqual({ code: 0, gesteld: 1 });
  });
});
