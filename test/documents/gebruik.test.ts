import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GEBRUIK } from "../../src/documents/gebruik.ts";
import { gebruik } from "./gebruik.ts";

const BESTAND = join(import.meta.dirname, "..", "..", "src", "documents", "gebruik.ts");

/** The table as it stands in the file: one line a field, so that a change shows as what it is. */
const alsBestand = (tabel: ReturnType<typeof gebruik>): string =>
  `/**
 * Which documents look at a field, found by making them all (\`npm run gebruik\` writes it anew; a test compares).
 */
export const GEBRUIK: Readonly<Record<string, string>> = {
${Object.entries(tabel)
  .map(([veld, ids]) => `  ${/^\w+$/.test(veld) ? veld : JSON.stringify(veld)}: ${JSON.stringify(ids.join(" "))},`)
  .join("\n")}
};
`;

describe("the table of which documents use a field", () => {
  it("says what making the documents shows", () => {
    const nu = gebruik();
    if (import.meta.env.MODE === "gebruik") writeFileSync(BESTAND, alsBestand(nu));
    else expect(GEBRUIK).toEqual(Object.fromEntries(Object.entries(nu).map(([veld, ids]) => [veld, ids.join(" ")])));
  });
});
