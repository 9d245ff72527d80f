import { expect, it } from "vitest";
import { leesYaml, opmerkingen } from "../../../src/project/yaml/index.ts";

const van = (tekst: string): readonly string[] => {
  const gelezen = leesYaml(new TextEncoder().encode(tekst));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  return opmerkingen(gelezen.yaml);
};

it("comments are what stands behind a #, wherever that is, and never a piece of a value", () => {
  const regels = [
    "\uFEFF# kop",
    "a: b # achter",
    "c#d: een#twee",
    'e: "nee # niet"',
    "f: | # boven",
    "  # ook niet",
    "  tekst # evenmin",
    "",
    "  # onder",
    "g: # leeg",
    "  - x",
    "  # ertussen",
    "  - { y: z } #los",
    "#",
  ];
  const verwacht = ["# kop", "# achter", "# boven", "# leeg", "# ertussen", "#los", "#"];
  for (const einde of ["\n", "\r\n"]) expect(van(regels.join(einde))).toEqual(verwacht);
  expect(van("# alleen dit\n")).toEqual(["# alleen dit"]);
});
