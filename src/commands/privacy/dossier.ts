import { type Bladwaarde, isBoom, lijstVan, type Stand, weet } from "../../domain/boom.ts";
import { type Coalitie, velden } from "../../domain/declaratie.ts";
import { dingIn, isBlad, patroonVan, veldBij, waardeBij } from "../../domain/pad.ts";
import { bewaartermijn } from "../../domain/privacy/bewaren.ts";
import type { Dossier, Onderdeel, Regel } from "../../domain/privacy/dossier.ts";
import { datum } from "../../dutch/datums.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { DOCUMENTENMAP } from "../../project/plek.ts";
import type { Project } from "../../project/project.ts";
import { plekInWoorden } from "../../wizard/plekwoorden.ts";
import { dingOp, toonWaarde } from "../../wizard/tonen.ts";
import type { Sporen } from "./sporen.ts";

/** A dossier for who asked for it: names for references, places in words, and no advice that is for the adviser alone. */
export function dossierInWoorden(
  { coalitie, inhoud }: Project,
  dossier: Dossier,
  { opmerkingen, documenten }: Sporen,
  vandaag: string,
): readonly string[] {
  const intern = inhoud.internAanwezig
    ? []
    : ["Let op: het interne bestand is hier niet. Daarin kan meer staan dan je hier ziet.", ""];
  const blokken = (onderdelen: readonly Onderdeel[]) => onderdelen.flatMap((o) => alsBlok(coalitie, o));
  const noemt = documenten.filter(({ wat }) => wat === "noemt");
  return [
    `Wat er over ${dossier.naam} is vastgelegd`,
    "",
    ...intern,
    ...kop(
      "Gegevens",
      dossier.gegevens.map((r) => alsRegel(coalitie, r)),
    ),
    ...kop("Gesprekken", blokken(dossier.gesprekken)),
    ...kop("Zinnen waarvoor toestemming is gevraagd", blokken(dossier.zinnen)),
    ...kop("Rollen en afspraken", blokken(dossier.rollen)),
    ...kop(
      "Genoemd in andere teksten",
      dossier.genoemd.flatMap((v) => [
        `- ${plekInWoorden(coalitie, v.pad)}${v.misschien ? " (misschien een ander)" : ""}:`,
        ...inspringen(leesbaar(coalitie, v), "    "),
      ]),
    ),
    ...kop(
      "Opmerkingen in de bestanden",
      opmerkingen.map((plek) => `- ${plek}`),
    ),
    ...kop(
      "Documenten waarin de naam staat",
      noemt.map(({ bestand }) => `- ${DOCUMENTENMAP}/${bestand}`),
    ),
    ...kop("Hoelang dit wordt bewaard", hoelang(coalitie, vandaag)),
  ];
}

const kop = (titel: string, regels: readonly string[]): readonly string[] => [
  titel.toUpperCase(),
  ...(regels.length === 0 ? ["Niets."] : regels),
  "",
];

/** A thing with its answers; what lies in a list in it stands below the name of that list. */
function alsBlok(c: Coalitie, { pad, wat, regels }: Onderdeel): readonly string[] {
  const ding = dingIn(pad);
  const titel = ding === "" ? hoofdletter(wat) : plekInWoorden(c, ding);
  return [
    titel,
    ...regels.flatMap((regel, i) => {
      const hier = dingIn(regel.pad);
      if (hier === ding) return inspringen(alsRegel(c, regel), "  ");
      const nieuw = hier !== dingIn(regels[i - 1]?.pad ?? "");
      return [
        ...(nieuw ? [`  - ${dingOp(c, hier)?.lijst.naam[0] ?? ""}:`] : []),
        ...inspringen(alsRegel(c, regel), "    "),
      ];
    }),
  ];
}

function alsRegel(c: Coalitie, regel: Regel): string {
  const [eerste = "", ...rest] = leesbaar(c, regel).split("\n");
  return [`- ${regel.wat}: ${eerste}`, ...rest.map((r) => `  ${r}`)].join("\n");
}

const inspringen = (tekst: string, wit: string): readonly string[] => tekst.split("\n").map((r) => `${wit}${r}`);

/** An answer as people read it. */
function leesbaar(c: Coalitie, { pad, waarde }: Regel): string {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isBlad(veld)) return String(waarde);
  if (patroonVan(pad) === "gesprekken[].formuleringen[].uitspraak") return vrijgegeven(c, waarde);
  return toonWaarde(veld, waarde as Bladwaarde | Stand, c);
}

/** The words that were released, for the id of them says nothing. */
function vrijgegeven({ uitspraken, inzetten }: Coalitie, id: unknown): string {
  const zin = [...lijstVan(uitspraken), ...lijstVan(inzetten)].find((ding) => ding.id === id);
  return weet(zin?.tekst) ?? String(id);
}

/** A talk in words, with its day: with some partners there is more than one. */
export function gesprekInWoorden(c: Coalitie, pad: string): string {
  const gesprek = waardeBij(c, pad);
  const dag = isBoom(gesprek) && typeof gesprek.datum === "string" ? ` van ${datum(gesprek.datum)}` : "";
  return `${plekInWoorden(c, pad)}${dag}`;
}

function hoelang(c: Coalitie, vandaag: string): readonly string[] {
  const termijn = bewaartermijn(c, vandaag);
  return [
    termijn === undefined
      ? "Hierover is nog geen dag afgesproken."
      : `Gespreksnotities worden bewaard tot en met ${datum(termijn.tot)}.`,
    "Oude versies en reservekopieën van deze gegevens kunnen langer bestaan.",
  ];
}
