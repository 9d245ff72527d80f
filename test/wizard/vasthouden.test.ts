import { expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { interview, type Regel } from "../interview.ts";
import { geheugenboek } from "./geheugenboek.ts";

const stap: Stap = {
  ...stapMet(1),
  blokken: [{ soort: "velden", titel: "Je eigen intentie", velden: ["eigen.waaromNu"] }],
};
const OPTIES = { verdieping: false, open: false, review: false };

/** A book that cannot be written this many times. */
function kapotBoek(keren: number) {
  const echt = geheugenboek();
  let over = keren;
  const zet: typeof echt.zet = (pad, waarde) => {
    over -= 1;
    if (over >= 0) throw new UserError("project", "Er is één fout in de projectbestanden.", "Verbeter dit.");
    echt.zet(pad, waarde);
  };
  return Object.defineProperties({} as typeof echt, {
    ...Object.getOwnPropertyDescriptors(echt),
    zet: { value: zet },
  });
}

const antwoord = (...daarna: readonly Regel[]) => interview([["eigen.waaromNu", "De straat gaat open"], ...daarna]);

it("an answer that cannot be saved is shown, and saved when one tries again after putting it right", async () => {
  const boek = kapotBoek(2);
  const gesprek = antwoord(["nog niet bewaard", "opnieuw"], ["nog niet bewaard", "opnieuw"]);
  await doorloopStap(stap, boek, gesprek, OPTIES);
  expect(gesprek.getoond).toMatch(/Er is één fout.*Je antwoord op ‘.*’ was:\nDe straat gaat open/s);
  expect(boek.coalitie.eigen).toEqual({ waaromNu: "De straat gaat open" });
});

it("an answer that could not be saved is in the error of who stops", async () => {
  const gesprek = antwoord(["nog niet bewaard", "stop"]);
  await expect(doorloopStap(stap, kapotBoek(9), gesprek, OPTIES)).rejects.toMatchObject({
    code: "project",
    message: expect.stringContaining("was:\nDe straat gaat open"),
  });
});
