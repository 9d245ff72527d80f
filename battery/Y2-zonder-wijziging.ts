import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leesYaml, type Ruw, wijzig } from "../src/project/yaml/index.ts";
import type { Rij, Uitslag } from "./rij.ts";

const VOORBEELDEN = join(import.meta.dirname, "..", "examples");

type Bewaar = (tekst: string) => string;

const meet = (bewaar: Bewaar): Uitslag => {
  const bestanden = readdirSync(VOORBEELDEN, { recursive: true, encoding: "utf8" }).filter((b) => b.endsWith(".yaml"));
  const anders = bestanden.filter((bestand) => {
    const tekst = readFileSync(join(VOORBEELDEN, bestand), "utf8");
    return [tekst, `\uFEFF${tekst.replaceAll("\n", "\r\n")}`].some((t) => bewaar(t) !== t);
  });
  return {
    cijfer: `${anders.length} van ${bestanden.length * 2} anders`,
    ok: anders.length === 0 && bestanden.length > 0,
  };
};

/** Puts back what is there, value by value. */
const zoalsHet = (tekst: string): string => {
  const gelezen = leesYaml(new TextEncoder().encode(tekst));
  if (!gelezen.ok) return "";
  const kopie: Ruw = JSON.parse(JSON.stringify(gelezen.yaml.ruw));
  return wijzig(gelezen.yaml, kopie).tekst;
};

const rij: Rij = {
  naam: "bewaren zonder wijziging laat elke byte staan",
  doel: "0 anders",
  meet: async () => meet(zoalsHet),
  fout: async () => meet((tekst) => zoalsHet(tekst).replaceAll("\r\n", "\n")),
};
export default rij;
