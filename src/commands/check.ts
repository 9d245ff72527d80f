import { basename } from "node:path";
import type { Coalitie } from "../domain/declaratie.ts";
import { aandachtVan } from "../plan/stilzetten.ts";
import type { Aandachtspunt } from "../plan/waarschuwing.ts";
import { LEEST_INTERN } from "../plan/waarschuwingen.ts";
import { type Plek, vindProject } from "../project/plek.ts";
import { type Inhoud, leesProject, type Melding, plaatsInWoorden } from "../project/project.ts";
import { verschovenNu } from "../project/standen.ts";
import { plekInWoorden } from "../wizard/plekwoorden.ts";
import type { World } from "../world.ts";
import { VERSCHOVEN_HINT, verschovenZin } from "./dagkopie.ts";
import { onbeschermd, staatInGit } from "./leesrecht.ts";
import { printJson } from "./melden.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, _words, options) => {
  const plek = vindProject(world, textOf(options, "project"));
  const inhoud = leesProject(world.disk, plek, "beide");
  const fouten = inhoud.meldingen.filter((m) => m.ernst === "fout");
  const { open, stil } = fouten.length > 0 ? GEEN : puntenVan(inhoud);
  const buitenGit = onbeschermd(world, plek, inhoud.coalitie).map(nietBuitenGit);
  const gewoon = [
    ...inhoud.meldingen.map(alsMelding),
    ...tweeBestanden(world, plek),
    ...buitenGit,
    ...(staatInGit(world, plek, inhoud.coalitie) ? [inGeschiedenis(basename(plek.intern))] : []),
    ...open.map(alsPunt("waarschuwing")),
  ];
  const alle = [...gewoon, ...stil.map(alsPunt("stil"))];
  if (isOn(options, "json")) printJson(world, alle);
  else world.print.out(inTekst(isOn(options, "alles") ? alle : gewoon, stil.length, inhoud.coalitie));
  return fouten.length > 0 ? 3 : 0;
};

const GEEN: ReturnType<typeof aandachtVan> = { open: [], stil: [] };

/** Without the internal file nobody can tell what a rule finds that looks there. */
function puntenVan({ coalitie, internAanwezig }: Inhoud): ReturnType<typeof aandachtVan> {
  const { open, stil } = aandachtVan(coalitie);
  return { open: open.filter(({ code }) => internAanwezig || !LEEST_INTERN.has(code)), stil };
}

function inTekst(regels: readonly Regel[], stil: number, coalitie: Coalitie): string {
  const getoond = regels.some(({ ernst }) => ernst === "stil");
  return [
    ...(regels.length === 0 ? ["De projectbestanden zijn in orde."] : regels.map((regel) => alsTekst(regel, coalitie))),
    ...(stil === 0 || getoond
      ? []
      : [
          `${stil === 1 ? "Eén aandachtspunt is" : `${stil} aandachtspunten zijn`} stilgezet. Zie ze met: coalitie check --alles`,
        ]),
  ].join("\n");
}

/** What can be known of the two files together. */
function tweeBestanden(world: World, plek: Plek): readonly Regel[] {
  const regel = { ernst: "waarschuwing", bestand: basename(plek.intern), pad: "", regel: 1, kolom: 1 } as const;
  if (!world.disk.exists(plek.intern))
    return [
      {
        ...regel,
        code: "intern-weg",
        melding: "Het interne bestand is hier niet. Wat daarin hoort, is niet te zien en niet gecontroleerd.",
        hint: "Heb je het wel? Zet het terug naast het projectbestand, of bekijk de kopieën met: coalitie herstel",
      },
    ];
  const verschoven = verschovenNu(world, plek);
  return verschoven === undefined
    ? []
    : [{ ...regel, code: "verschoven", melding: verschovenZin(verschoven), hint: VERSCHOVEN_HINT }];
}

interface Regel {
  /** `stil`: a warning that somebody said to leave as it is. */
  readonly ernst: "fout" | "waarschuwing" | "stil";
  readonly code: string;
  readonly bestand: string;
  readonly pad: string;
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
  readonly hint: string;
}

const alsMelding = ({ ernst, code, bestand, pad, regel, kolom, melding, hint }: Melding): Regel => ({
  ernst,
  code,
  bestand,
  pad,
  regel,
  kolom,
  melding,
  hint,
});

const alsPunt =
  (ernst: "waarschuwing" | "stil") =>
  ({ code, pad, melding, hint }: Aandachtspunt): Regel => ({
    ernst,
    code,
    bestand: "",
    pad,
    regel: 0,
    kolom: 0,
    melding,
    hint,
  });

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

const inGeschiedenis = (wat: string): Regel => ({
  ...nietBuitenGit(wat),
  melding: `Partners kunnen deze map lezen, en ${wat} staat in git. Ook oude versies kunnen zij daar lezen.`,
  hint: "Kopieer de bestanden van nu, zonder de verborgen map .git, naar een nieuwe map en begin daar opnieuw met git.",
});

const ERNST = { fout: "Fout", waarschuwing: "Let op", stil: "Stilgezet" } as const;

function alsTekst(r: Regel, coalitie: Coalitie): string {
  const plek = r.bestand === "" ? `${plekInWoorden(coalitie, r.pad)} (${r.pad})` : plaatsInWoorden(r);
  return `${ERNST[r.ernst]}  ${plek}\n  ${r.melding}${r.hint === "" ? "" : `\n  ${r.hint}`}`;
}
