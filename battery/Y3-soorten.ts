import { spawnSync } from "node:child_process";
import { parse } from "yaml";
import { leesYaml, schrijfYaml, wijzig } from "../src/project/yaml/index.ts";
import type { Rij, Uitslag } from "./rij.ts";

/** What other readers take for something else than the words that were typed. */
const SOORTEN: readonly string[] = [
  "0612345678",
  "+40721234567",
  "007",
  "12345678901234567890",
  "1.10",
  "1.0",
  "0xFF",
  "0o17",
  "017",
  "1e3",
  "1_000",
  "13:30",
  "12:30:45",
  "yes",
  "no",
  "on",
  "off",
  "y",
  "n",
  "true",
  "null",
  "~",
  "",
  ".inf",
  ".nan",
  "-",
  "+",
  "=",
  "<<",
  "2026-3-12",
  "2026-03-12T10:00:00Z",
  "!tag",
  "*ster",
  "&anker",
  "@naam",
  "%teken",
  "a: b",
  "a #b",
  "[x]",
  "{x}",
  "- x",
  "? x",
  "| x",
  "> x",
  "'x'",
  '"x"',
  "x\\n",
  "é€😀",
];

type Schrijf = (waarden: readonly string[]) => string;

/** As typed by hand, then saved again with one other answer: what comes back. */
function metDeHand(): number {
  const veilig = SOORTEN.filter((w) => /^[\w.+:-]+$/.test(w) && !/^[-+]$/.test(w));
  const tekst = `${veilig.map((w, i) => `k${i}: ${w}`).join("\n")}\nlaatste: oud\n`;
  const gelezen = leesYaml(new TextEncoder().encode(tekst));
  if (!gelezen.ok || typeof gelezen.yaml.ruw !== "object" || gelezen.yaml.ruw === null) return veilig.length;
  const na = wijzig(gelezen.yaml, { ...gelezen.yaml.ruw, laatste: "nieuw" }).tekst;
  const ruw: Readonly<Record<string, unknown>> = { ...gelezen.yaml.ruw };
  const anders = veilig.filter((w, i) => ruw[`k${i}`] !== w && !/^null$/.test(w));
  return anders.length + (na === tekst.replace("oud", "nieuw") ? 0 : 1);
}

/** How many come back as something else, by a reader of YAML 1.2, of 1.1, and by PyYAML where it is. */
function doorAnderen(schrijf: Schrijf): readonly (readonly [wie: string, anders: number])[] {
  const tekst = schrijf(SOORTEN);
  const gelijk = (lijst: unknown): number =>
    Array.isArray(lijst) ? SOORTEN.filter((w, i) => lijst[i] !== w).length : SOORTEN.length;
  const py = spawnSync(
    "python3",
    [
      "-c",
      "import sys,json,yaml;json.dump([x if isinstance(x,str) else repr(x)+' ' for x in yaml.safe_load(sys.stdin.buffer.read())],sys.stdout)",
    ],
    {
      input: tekst,
      encoding: "utf8",
    },
  );
  return [
    ["YAML 1.2", gelijk(parse(tekst))],
    ["YAML 1.1", gelijk(parse(tekst, { version: "1.1" }))],
    ...(py.status === 0 ? [["PyYAML", gelijk(JSON.parse(py.stdout))] as const] : []),
  ];
}

function meet(schrijf: Schrijf): Uitslag {
  const anderen = doorAnderen(schrijf);
  const hand = metDeHand();
  const cijfer = [`met de hand: ${hand}`, ...anderen.map(([wie, anders]) => `${wie}: ${anders}`)].join(", ");
  return {
    cijfer: `${cijfer} anders van ${SOORTEN.length}`,
    ok: hand === 0 && anderen.every(([, anders]) => anders === 0),
  };
}

const rij: Rij = {
  naam: "telefoonnummers, getallen, dagen en ja/nee blijven wat ze zijn",
  doel: "0 anders, bij elke lezer",
  meet: async () => meet((waarden) => schrijfYaml(waarden)),
  // Quotes only where YAML itself asks for them.
  fout: async () =>
    meet((waarden) => waarden.map((w) => (/^[\w.+]+$/.test(w) ? `- ${w}\n` : `- ${JSON.stringify(w)}\n`)).join("")),
};
export default rij;
