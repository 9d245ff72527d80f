import { describe, expect, it } from "vitest";
import { git, programma } from "./programma.ts";
import { voorbeeldmap } from "./voorbeeld.ts";

/** The worked-out example in a repository of its own, everything committed. */
function inGit(): string {
  const map = voorbeeldmap("binnenstad");
  git(map, "init", "--quiet");
  // The first command in a repository tells git what it should not see.
  programma(map, ["set", "coalitie.naam", "Vitale binnenstad Hanzestad"]);
  git(map, "add", "--all");
  git(map, "commit", "--quiet", "--message", "begin");
  return map;
}

/** The lines of a diff that were taken out or put in, without what says where. */
const verschil = (map: string): readonly string[] =>
  git(map, "diff", "--unified=0")
    .split("\n")
    .filter((regel) => /^[-+](?![-+])/.test(regel));

describe("wat git laat zien na één gewijzigd antwoord", () => {
  it.each([
    [
      "coalitie.yaml",
      "coalitie.adviseur.telefoon",
      "06 99 88 77 66",
      ["-    telefoon: 06 12 34 56 01", "+    telefoon: 06 99887766"],
    ],
    [
      "coalitie.yaml",
      "personen[el-idrissi].tussenvoegsel",
      "el",
      [
        "-    tussenvoegsel: geen       # El hoort bij de achternaam, zie visitekaartje",
        "+    tussenvoegsel: el       # El hoort bij de achternaam, zie visitekaartje",
      ],
    ],
    [
      "coalitie.intern.yaml",
      "coalitie.overeenstemming",
      "groot",
      [expect.stringMatching(/^- {2}overeenstemming: /), "+  overeenstemming: groot"],
    ],
  ])("is in %s alleen %s", (bestand, pad, waarde, regels) => {
    const map = inGit();
    expect(programma(map, ["set", pad, waarde])).toMatchObject({ code: 0 });
    expect(git(map, "diff", "--numstat").trim()).toBe(`1\t1\t${bestand}`);
    expect(verschil(map)).toEqual(regels);
  });

  it("is niets als het antwoord hetzelfde blijft", () => {
    const map = inGit();
    programma(map, ["set", "coalitie.naam", "Vitale binnenstad Hanzestad"]);
    expect(git(map, "status", "--porcelain")).toBe("");
  });

  it("is van een lange tekst alleen de alinea die veranderde", () => {
    const map = inGit();
    const opgave = programma(map, ["get", "coalitie.opgave"]).out.trimEnd();
    programma(map, ["set", "coalitie.opgave", opgave.replace("loopt langzaam leeg", "loopt snel leeg")]);
    expect(git(map, "diff", "--numstat").trim()).toBe("1\t1\tcoalitie.yaml");
    expect(verschil(map)[1]).toMatch(/^\+ {4}De binnenstad van Hanzestad loopt snel leeg\./);
  });
});
