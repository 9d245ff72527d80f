import { expect, it } from "vitest";
import { customXml, readCustom } from "../../../src/render/afwerking/eigenschappen.ts";

it("what a letterhead tells of the document it was made from is not kept; what somebody else put there is", () => {
  const letterhead = customXml(undefined, { "coalitie.stap.9": "a", "coalitie.mail": "b", Afdeling: "Wonen" });
  const made = readCustom(customXml(letterhead, { "coalitie.stap.1": "c" }));
  expect(made).toEqual({ Afdeling: "Wonen", "coalitie.stap.1": "c" });
});
