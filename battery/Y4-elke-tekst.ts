import fc from "fast-check";
import { leesYaml, schrijfYaml, type YamlTekst, zet } from "../src/project/yaml/index.ts";
import { VOORBEELDEN } from "../test/project/yaml/voorbeelden.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const TEKST = fc.oneof(
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.string({ unit: "grapheme", maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(..."-:#'\"[]{}|>&*!%@\\,? \t\r\n~é’€\u0000\u0085\u2028\uFEFF"), maxLength: 24 }),
);

const lees = (tekst: string): YamlTekst | undefined => {
  const gelezen = leesYaml(new TextEncoder().encode(tekst));
  return gelezen.ok ? gelezen.yaml : undefined;
};

type Schrijf = (yaml: YamlTekst, waarde: string) => string;

/** UTF-8 has no half characters: those become the sign for a character that is none. */
const zoalsOpSchijf = (tekst: string): string => new TextDecoder().decode(new TextEncoder().encode(tekst));

function meet(deel: number, schrijf: Schrijf): Uitslag {
  const basis = lees(schrijfYaml({ versie: "1", lijst: ["a", "b"], groep: { x: "y" } }));
  const windows = lees(VOORBEELDEN.windows ?? "");
  const keren = hoeveel(100_000, deel, 300);
  let anders = 0;
  fc.sample(TEKST, { numRuns: keren, seed: 4 }).forEach((tekst, i) => {
    // A file of Windows is larger; one in fifty is enough.
    const yaml = i % 50 === 0 ? windows : basis;
    const terug = yaml === undefined ? undefined : lees(zoalsOpSchijf(schrijf(yaml, tekst)))?.ruw;
    const daar = typeof terug === "object" && terug !== null && "nieuw" in terug ? terug.nieuw : undefined;
    if (daar !== tekst) anders++;
  });
  return { cijfer: `${anders} van ${keren} anders`, ok: anders === 0 };
}

const rij: Rij = {
  naam: "elke tekst komt terug zoals hij is gegeven",
  doel: "0 anders",
  meet: async (deel) => meet(deel, (yaml, waarde) => zet(yaml, ["nieuw"], waarde).tekst),
  fout: async (deel) => meet(deel, (yaml, waarde) => `${yaml.tekst}nieuw: "${waarde.replace(/["\\]/g, "\\$&")}"\n`),
};
export default rij;
