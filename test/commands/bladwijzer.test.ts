import { describe, expect, it } from "vitest";
import { main } from "../../src/main.ts";
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

describe("init that was broken off", () => {
  it("goes on with the extra questions, and ends as init ends: with git, and where it all is", async () => {
    const world = memoryWorld({ interactive: true });
    await run(
      world,
      ["init", "--naam", "Noord"],
      [
        ["coalitie.naam", { soort: "houd" }],
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
