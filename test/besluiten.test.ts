import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const MAP = "docs/besluiten";
const BESLUITEN = readdirSync(MAP).filter((naam) => /^\d/.test(naam));
const INHOUD = readFileSync(`${MAP}/README.md`, "utf8");

describe("a decision", () => {
  it.each(BESLUITEN)("%s stands in the list of decisions, by its number and title", (naam) => {
    const [, nr = "", titel = ""] = /^# (\d{4}) · (.+)/.exec(readFileSync(`${MAP}/${naam}`, "utf8")) ?? [];
    expect(naam.slice(0, 4)).toBe(nr);
    expect(INHOUD).toContain(`- [${nr}](${naam}) ${titel}\n`);
  });

  it("has a number of its own", () => {
    const nummers = BESLUITEN.map((naam) => naam.slice(0, 4));
    expect(nummers.filter((nr, i) => nummers.indexOf(nr) !== i)).toEqual([]);
  });
});

describe("the scripts of package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };
  // What is made, and what npm calls by itself.
  const vanzelf = ["build", "prepack"];
  const README = readFileSync("README.md", "utf8");

  it.each(Object.keys(scripts).filter((naam) => !vanzelf.includes(naam)))("have %s in the README", (naam) => {
    expect(README).toMatch(new RegExp(`\`npm (?:run )?${naam}\``));
  });
});
