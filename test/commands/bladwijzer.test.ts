import { describe, expect, it } from "vitest";
import { main } from "../../src/main.ts";
import type { Menu } from "../../src/wizard/interviewer.ts";
import { memoryWorld } from "../geheugen.ts";
import { interview, type Regel, STOP } from "../interview.ts";
import { sessie } from "../stories/heleweg.ts";

const run = (world: ReturnType<typeof memoryWorld>, args: readonly string[], regels: readonly Regel[]) => {
  const gesprek = interview(regels);
  return main(
    args,
    sessie(world, () => gesprek),
  ).then((code) => ({ code, gesprek }));
};

describe("Where one is", () => {
  const FILES = {
    "coalitie.yaml":
      "versie: 1\ncoalitie: {naam: Noord, opgave: Heet., opdrachtgever: geen, adviseur: {naam: Jo, bureau: Bos}}\n",
    "coalitie.intern.yaml":
      "versie: 1\ncoalitie: {overeenstemming: geen, bestaandeSamenwerking: geen, leesrecht: alleen ons team}\n",
  };
  const HIER = "/werk/.coalitie-hier";

  it("is on disk when a question is asked, without a single answer", async () => {
    const world = memoryWorld({ interactive: true, files: FILES });
    const gezien: (string | undefined)[] = [];
    const gesprek = interview(
      [
        ["coalitie.opgave", { soort: "houd" }],
        ["eigen.doelen", "Koeler"],
      ],
      () => gezien.push(world.files()[HIER]),
    );
    await main(
      ["step", "1"],
      sessie(world, () => gesprek),
    );
    expect(gezien.slice(0, 2).map((tekst) => JSON.parse(tekst ?? "{}"))).toEqual([
      { "1": { laatste: "coalitie.opgave" } },
      { "1": { laatste: "eigen.doelen" } },
    ]);
    expect(world.files()[HIER]).not.toContain("Koeler");
  });

  it("is done without where it cannot be written: the sitting goes on", async () => {
    const world = memoryWorld({ interactive: true, files: FILES });
    world.failOn(".coalitie-hier");
    const { code } = await run(
      world,
      ["step", "1"],
      [
        ["coalitie.opgave", { soort: "houd" }],
        ["eigen.doelen", "Koeler"],
        ["eigen.waaromNu", STOP],
      ],
    );
    expect(code).toBe(130);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("Koeler");
  });

  it("is forgotten at the end of the step", async () => {
    const world = memoryWorld({ interactive: true, files: FILES });
    const wie = { ...interview([]), vraag: async () => ({ soort: "houd" }) as const };
    const menu = async ({ standaard, mogelijkheden }: Menu) =>
      mogelijkheden.find(({ waarde }) => waarde === "klaar")?.waarde ?? standaard ?? "klaar";
    const code = await main(
      ["step", "2"],
      sessie(world, () => ({ ...wie, menu, toon: () => {} })),
    );
    expect({ code, hier: world.files()[HIER] }).toEqual({ code: 0, hier: undefined });
  });
});

describe("init that was broken off", () => {
  it("goes on with the extra questions, and ends as init ends: with git, and where it all is", async () => {
    const world = memoryWorld({ interactive: true });
    await run(
      world,
      ["init", "--naam", "Noord"],
      [
        ["coalitie.opgave", "Het is te heet."],
        ["dieper", "nee"],
        ["coalitie.opdrachtgever", { soort: "nieuw", naam: "Gemeente" }],
        ["adviseur.naam", "Jo Bos"],
        ["adviseur.bureau", "Bureau"],
        ["dieper", "ja"],
        ["coalitie.initiatiefnemers", STOP],
      ],
    );
    const weer = await run(
      world,
      ["step"],
      [
        ["coalitie.initiatiefnemers", { soort: "houd" }],
        ["adviseur.adres", "Singel 1"],
        ["adviseur.postcode", STOP],
      ],
    );
    expect(weer.code).toBe(130);
    const laatst = interview([]);
    let git = false;
    const { code } = await main(
      ["step"],
      sessie(world, () => ({
        ...laatst,
        vraag: async () => ({ soort: "houd" }),
        menu: async ({ titel, standaard }) => {
          git ||= titel.includes("git");
          return standaard ?? "klaar";
        },
        toon: () => {},
      })),
    ).then((c) => ({ code: c }));
    expect({ code, git }).toEqual({ code: 0, git: true });
    expect(world.out).toContain("‘Noord’ staat in /werk.");
    expect(Object.keys(world.files())).not.toContain("/werk/.coalitie-hier");
  });
});
