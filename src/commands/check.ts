import { planWaarschuwingen } from "../plan/waarschuwingen.ts";
import { vindProject } from "../project/plek.ts";
import { leesProject, type Melding } from "../project/project.ts";
import { onbeschermd } from "./leesrecht.ts";
import { printJson } from "./melden.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, _words, options) => {
  const plek = vindProject(world, textOf(options, "project"));
  const inhoud = leesProject(world.disk, plek, "beide");
  const fouten = inhoud.meldingen.filter((m) => m.ernst === "fout");
  const rest = fouten.length > 0 ? [] : planWaarschuwingen(inhoud.coalitie).map(alsMelding);
  const buitenGit = onbeschermd(world, plek, inhoud.coalitie).map(nietBuitenGit);
  const regels = [...inhoud.meldingen.map(alsMelding), ...buitenGit, ...rest];
  if (isOn(options, "json")) printJson(world, regels);
  else world.print.out(regels.length === 0 ? "De projectbestanden zijn in orde." : regels.map(alsRegel).join("\n"));
  return fouten.length > 0 ? 3 : 0;
};

interface Regel {
  readonly ernst: "fout" | "waarschuwing";
  readonly code: string;
  readonly bestand: string;
  readonly pad: string;
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
  readonly hint: string;
}

const alsMelding = (m: Melding | { readonly pad: string; readonly melding: string; readonly hint: string }): Regel => {
  const { pad, melding, hint } = m;
  return "regel" in m
    ? { ernst: m.ernst, code: m.code, bestand: m.bestand, pad, regel: m.regel, kolom: m.kolom, melding, hint }
    : { ernst: "waarschuwing", code: "plan", bestand: "", pad, regel: 0, kolom: 0, melding, hint };
};

const nietBuitenGit = (wat: string): Regel => ({
  ernst: "waarschuwing",
  code: "leesrecht",
  bestand: ".gitignore",
  pad: "coalitie.leesrecht",
  regel: 1,
  kolom: 1,
  melding: `Partners kunnen deze map lezen, en ${wat} blijft niet buiten git.`,
  hint: `Zet een regel ‘${wat}’ in .gitignore. Staat het al in git? Begin dan in een nieuwe map.`,
});

const alsRegel = (r: Regel): string => {
  const plek = r.bestand === "" ? r.pad : `${r.bestand}:${r.regel}:${r.kolom}`;
  return `${r.ernst === "fout" ? "Fout" : "Let op"}  ${plek}\n  ${r.melding}${r.hint === "" ? "" : `\n  ${r.hint}`}`;
};
