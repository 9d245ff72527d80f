import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STANDAARD_HUISSTIJLEN, standardLook } from "../../../src/render/huisstijl/standaard.ts";
import { schemaErrors } from "../word.ts";

test.each(STANDAARD_HUISSTIJLEN)("templates/huisstijl/%s.docx is what scripts/huisstijl.js makes", (soort) => {
  const committed = readFileSync(new URL(`../../../templates/huisstijl/${soort}.docx`, import.meta.url));
  expect(Buffer.from(standardLook(soort)).equals(committed)).toBe(true);
});

test.each(STANDAARD_HUISSTIJLEN)("the standard look %s is valid", async (soort) => {
  expect(await schemaErrors(standardLook(soort))).toEqual([]);
});
