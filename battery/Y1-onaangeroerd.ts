import { leesYaml, type Ruw, type Stuk, type YamlTekst, zet } from "../src/project/yaml/index.ts";
import { withValue } from "../src/project/yaml/pad.ts";
import { Lines } from "../src/project/yaml/regels.ts";
import { isSame } from "../src/project/yaml/ruw.ts";
import type { Twig } from "../src/project/yaml/takken.ts";
import { OPGEMAAKT } from "./hulp/bestanden.ts";
import { dobbelsteen } from "./hulp/kans.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const WAARDEN: readonly string[] = [
  "kort",
  "met: dubbele punt",
  "# hek",
  "0612345678",
  "'aan' \"halen\"",
  "null",
  "Een lange zin die verder gaat dan tachtig tekens, zoals iemand die zonder erbij na te denken in een vak plakt.",
];

type Zet = (yaml: YamlTekst, pad: readonly Stuk[], waarde: Ruw | undefined) => string;

const lees = (tekst: string): YamlTekst | undefined => {
  const gelezen = leesYaml(new TextEncoder().encode(tekst));
  return gelezen.ok ? gelezen.yaml : undefined;
};

/** A place of chance where one text stands, by its path. */
function plek(twig: Twig, kans: (n: number) => number): readonly Stuk[] {
  const pad: Stuk[] = [];
  for (let hier = twig; hier.entries.length > 0; ) {
    const i = kans(hier.entries.length);
    const entry = hier.entries[i];
    if (entry === undefined) break;
    pad.push(entry.key ?? i);
    hier = entry.value;
  }
  return pad;
}

/** What is wrong after one answer, and how many lines are new. */
function keur(
  yaml: YamlTekst,
  pad: readonly Stuk[],
  waarde: string,
  na: string,
): readonly [mis: string, nieuw: number] {
  const gelezen = lees(na);
  if (gelezen === undefined || !isSame(gelezen.ruw, withValue(yaml.ruw, pad, waarde))) return ["zegt iets anders", 0];
  const [oud, nieuw] = [yaml.tekst.split("\n"), na.split("\n")];
  let kop = 0;
  while (kop < oud.length && kop < nieuw.length && oud[kop] === nieuw[kop]) kop++;
  let staart = 0;
  while (staart < oud.length - kop && staart < nieuw.length - kop && oud.at(-1 - staart) === nieuw.at(-1 - staart))
    staart++;
  const lines = new Lines(yaml.tekst);
  const entry = eindeVan(yaml.twig, pad);
  const eerste = (yaml.keyPlaats(pad)?.regel ?? 1) - 1;
  const laatste = entry === undefined ? eerste : Math.max(eerste, lines.at(entry.end));
  const veranderd = nieuw.length - kop - staart;
  if (kop < eerste || staart < oud.length - 1 - laatste) return ["andere regels veranderd", veranderd];
  const verloren = opmerkingen(oud).filter((regel) => !nieuw.some((ander) => ander.includes(regel)));
  return [verloren.length > 0 ? "commentaar kwijt" : "", veranderd];
}

const opmerkingen = (regels: readonly string[]): readonly string[] =>
  regels.filter((regel) => /^\s*#/.test(regel)).map((regel) => regel.trim());

const eindeVan = (twig: Twig | undefined, pad: readonly Stuk[]): Twig | undefined =>
  pad.reduce<Twig | undefined>((t, stap) => t?.entries.find((e, i) => (e.key ?? i) === stap)?.value, twig);

function meet(deel: number, zetIn: Zet): Uitslag {
  const kans = dobbelsteen(1);
  const alle = OPGEMAAKT.flatMap((tekst) => lees(tekst) ?? []).filter(({ twig }) => twig !== undefined);
  // Of a file of a thousand lines an edit takes long; one in twenty is enough.
  const klein = alle.filter(({ tekst }) => tekst.length < 3000);
  const keren = hoeveel(10_000, deel, 60);
  const mis: string[] = [];
  const veranderd: number[] = [];
  for (let i = 0; i < keren; i++) {
    const uit = i % 20 === 0 ? alle : klein;
    const yaml = uit[kans(uit.length)];
    if (yaml?.twig === undefined) continue;
    const pad = plek(yaml.twig, kans);
    const waarde = `${WAARDEN[kans(WAARDEN.length)]} ${i}`;
    const [fout, nieuw] = keur(yaml, pad, waarde, zetIn(yaml, pad, waarde));
    if (fout !== "") mis.push(fout);
    veranderd.push(nieuw);
  }
  veranderd.sort((a, b) => a - b);
  const [midden, p99] = [0.5, 0.99].map((q) => veranderd[Math.floor((veranderd.length - 1) * q)] ?? 0);
  const eerste = mis[0] === undefined ? "" : ` (${mis[0]})`;
  return {
    cijfer: `${mis.length} mis van ${keren}${eerste}; regels: mediaan ${midden}, p99 ${p99}`,
    ok: mis.length === 0 && (midden ?? 9) <= 2 && (p99 ?? 99) <= 10,
  };
}

const rij: Rij = {
  naam: "een antwoord verandert alleen zijn eigen regels",
  doel: "0 mis; mediaan ≤ 2, p99 ≤ 10 regels",
  meet: async (deel) => meet(deel, (yaml, pad, waarde) => zet(yaml, pad, waarde).tekst),
  // Comments kept, data right, and still: trailing spaces of other lines gone.
  fout: async (deel) => meet(deel, (yaml, pad, waarde) => zet(yaml, pad, waarde).tekst.replace(/[ \t]+$/gm, "")),
};
export default rij;
