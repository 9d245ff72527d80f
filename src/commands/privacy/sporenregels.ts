import { basename, dirname } from "node:path";
import { opsomming } from "../../dutch/opsommingen.ts";
import { aantal } from "../../dutch/tellen.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import type { Oud, Sporen } from "./sporen.ts";

/** What git still holds, and what can be done about that, in Dutch. */
function gitRegels(
  { inGit, commits, remotes }: Pick<Sporen, "inGit" | "commits" | "remotes">,
  wat: string,
): readonly string[] {
  if (!inGit) return ["Deze map staat niet in git: daar blijft niets achter."];
  if (commits === 0) return [`In de geschiedenis van git staat ${wat} niet.`];
  const ver =
    remotes.length === 0
      ? []
      : [
          `Er is ook een kopie op een andere plek (${remotes.join(", ")}). Daar, en bij wie die kopie heeft, blijft het ook staan.`,
        ];
  return [
    commits === undefined
      ? `Ik kon niet nagaan of git ${wat} in oudere versies bewaart. Ga daar wel van uit.`
      : `Git bewaart oude versies, en daarin blijft ${wat} leesbaar (${commits} keer vastgelegd of veranderd).`,
    ...ver,
    "Wil je dat ook kwijt? Kopieer de bestanden van nu, zonder de verborgen map .git, naar een nieuwe map. Begin daar opnieuw met git en gooi de oude map weg.",
  ];
}

/**
 * Beforehand, in short: where it stays whatever one answers. What can be done about that is told afterwards. The copy of
 * `vandaag` follows what is changed.
 */
export function blijftStaan(
  { inGit, commits, remotes, bestanden, kopieen }: Oud,
  wat: string,
  vandaag: string,
): readonly string[] {
  const oud = kopieen.filter((pad) => basename(pad) !== `${vandaag}.yaml`).length;
  const git =
    !inGit || commits === 0 ? [] : [`oude versies in git${remotes.length === 0 ? "" : ", ook op een andere plek"}`];
  const waar = [
    ...git,
    ...(oud === 0 ? [] : [`${aantal(oud, "oude kopie", "oude kopieën")} van het interne bestand`]),
    ...(bestanden.length === 0 ? [] : [aantal(bestanden.length, "ander bestand", "andere bestanden")]),
  ];
  return waar.length === 0
    ? []
    : [
        "",
        `Dit programma haalt ${wat} niet weg uit: ${opsomming(waar)}. Na het wissen lees je wat je daaraan kunt doen.`,
      ];
}

/** What older versions and copies still hold, also those that this program does not reach. `elders` is what stands in a copy of `wat`. */
export const oudeRegels = (oud: Oud, wat: string, elders = wat): readonly string[] => [
  ...gitRegels(oud, wat),
  ...bestandRegels(oud.bestanden, hoofdletter(elders)),
  ...kopieRegels(oud.kopieen, hoofdletter(elders)),
];

const bestandRegels = (bestanden: readonly string[], wat: string): readonly string[] =>
  bestanden.length === 0
    ? []
    : [`${wat} staat ook nog in deze bestanden. Haal ze weg, of pas ze zelf aan:`, ...bestanden.map((b) => `- ${b}`)];

const kopieRegels = (kopieen: readonly string[], wat: string): readonly string[] => [
  ...(kopieen.length === 0
    ? []
    : [
        `${wat} staat nog in ${aantal(kopieen.length, "kopie", "kopieën")} die ${kopieen.length === 1 ? "is" : "zijn"} bewaard in ${dirname(kopieen[0] ?? "")}.`,
        `Die ${kopieen.length === 1 ? "verdwijnt" : "verdwijnen"} na dertig dagen werken vanzelf. Nu meteen weg: coalitie herstel --wis`,
      ]),
  "Kijk ook zelf naar wat ergens anders ligt: reservekopieën, de cloud, de prullenbak en je mail. Wat je al verstuurde, blijft bij wie het kreeg.",
];
