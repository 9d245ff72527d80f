import { hoeVrijgeven, isAlleenDoorVrijgave, NIET_MET_DE_HAND } from "../domain/akkoord.ts";
import { type Bladwaarde, STANDEN, type Stand } from "../domain/boom.ts";
import type { Gelegde } from "../domain/boomlezen.ts";
import { velden } from "../domain/declaratie.ts";
import { huisVan } from "../domain/huis.ts";
import { isBlad, isLijst, patroonVan, veldBij, waardeBij } from "../domain/pad.ts";
import type { Ruw } from "../domain/ruw.ts";
import { isLijstig, leesBlad, leesStand } from "../domain/soorten.ts";
import type { Bladveld, Lijst } from "../domain/velden.ts";
import { alleIds, losseVerwijzingen } from "../domain/verwijzingen.ts";
import { hoofdletter, kleineLetter } from "../dutch/zinnen.ts";
import { UserError } from "../errors.ts";
import { stapVan } from "../plan/paden.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { metLetOp } from "../wizard/letop.ts";
import { toonWaarde } from "../wizard/tonen.ts";
import { boekVan } from "./boek.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { keurDingen, onbekendPad } from "./pad.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, [pad = "", ...woorden], options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  const boek = boekVan(project, world.today());
  const veld = veldBij(velden, pad);
  if (veld === undefined) throw onbekendPad(pad);
  // Also an empty answer, such as a script gives whose variable is not set: that takes nothing away.
  if (woorden.every((woord) => woord.trim() === "") && !isOn(options, "weg"))
    throw new UserError(
      "gebruik",
      "Er ontbreekt een antwoord.",
      "Zet het achter het pad, of haal het antwoord weg met --weg.",
    );
  if (woorden.some((woord) => woord.trim() !== "") && isOn(options, "weg"))
    throw new UserError(
      "gebruik",
      "Een antwoord geven en het weghalen kan niet tegelijk; er is niets veranderd.",
      "Laat --weg weg, of laat het antwoord weg.",
    );
  if (isLijst(veld) && pad.endsWith("]") && isOn(options, "weg")) throw heelDing(pad, veld);
  keurDingen(project, pad);
  keurGoedgekeurd(pad);
  const tekst = woorden.join(" ");
  let als = "";
  if (isBlad(veld)) {
    const { waarde, letOp } = isOn(options, "weg") ? {} : antwoord(project, pad, veld, woorden, world.today());
    als = waarde === undefined ? "" : begrepenAls(toonWaarde(veld, waarde, project.coalitie), tekst);
    boek.zet(pad, waarde);
    if (letOp !== undefined) world.print.err(`Let op: ${kleineLetter(letOp)}`);
  } else {
    const stand = isLijst(veld) && !pad.endsWith("]") ? leesStand({ status: tekst }) : undefined;
    const weg = isOn(options, "weg") && stand !== undefined;
    if (!weg && !stand?.ok)
      throw new UserError(
        "gebruik",
        `‘${pad}’ is geen enkel antwoord, maar een groep of lijst.`,
        "Vul een veld daarbinnen in, of gebruik ‘coalitie step’.",
      );
    boek.zet(pad, stand?.ok && !weg ? stand.waarde : undefined);
  }
  world.print.err(`Bewaard: ${pad}${als}`);
  regelLeesrecht(world, project);
  return 0;
};

/** Things go where what refers to them is shown first. What went out is rather marked as taken back: somebody may have it. */
function heelDing(pad: string, lijst: Lijst): UserError {
  const stap = stapVan(pad);
  const waar = `coalitie step${stap === "start" ? "" : ` ${stap}`}${lijst.diepte === "verdieping" ? " --verdieping" : ""}`;
  const kies = `kies ‘${hoofdletter(lijst.naam[0])} verwijderen’ in: ${waar}`;
  const hint =
    patroonVan(pad) === "stukken[]"
      ? `Was het uitgegeven en niet verstuurd? Neem het terug met: coalitie set "${pad}.status" ingetrokken\nHoort het helemaal niet in het register? Dan ${kies}`
      : `Dat doe je in de lijst zelf: ${kies}`;
  return new UserError("gebruik", "Met ‘set’ haal je één antwoord weg, en geen hele rij. Er is niets veranderd.", hint);
}

/** How an answer was understood, where that is not as it was typed; a long one is not said again. */
const begrepenAls = (getoond: string, getypt: string): string =>
  getoond === getypt || getoond.length > 80 ? "" : ` (${getoond})`;

interface Antwoord {
  readonly waarde?: Bladwaarde | Stand | undefined;
  readonly letOp?: string;
}

/** Words that a partner agreed to, and to whom they may go, change by an act of release and by nothing else. */
function keurGoedgekeurd(pad: string): void {
  const id = /^uitspraken\[([^\]]+)\]/.exec(pad)?.[1];
  if (id === undefined) return;
  throw new UserError(
    "gebruik",
    "Wat een partner heeft goedgekeurd, verander je niet zomaar. Er is niets veranderd.",
    `Trek de zin in met ‘coalitie release ${id} --intrekken’, pas hem aan bij het gesprek en vraag opnieuw akkoord.`,
  );
}

/** What was typed, read as this field wants it, and referring only to what is there. */
function antwoord(
  project: Project,
  pad: string,
  veld: Bladveld,
  woorden: readonly string[],
  vandaag: string,
): Antwoord {
  const { coalitie } = project;
  const gelezen = metLetOp(leesBlad(veld, ruwVan(veld, woorden), vandaag), { pad, veld, coalitie, vandaag });
  if (!gelezen.ok) throw new UserError("gebruik", `${gelezen.melding} Er is niets veranderd.`, gelezen.hint);
  const { waarde } = gelezen;
  if (isAlleenDoorVrijgave(pad, waarde) && waarde !== waardeBij(project.coalitie, pad))
    throw new UserError("gebruik", `${NIET_MET_DE_HAND} Er is niets veranderd.`, hoeVrijgeven(pad));
  if (veld.soort !== "verwijzing" && veld.soort !== "verwijzingen") return gelezen;
  const ids = [waarde].flat().filter((id) => typeof id === "string");
  const gelegd = ids.map((id): Gelegde => ({ huis: huisVan(veld), plek: [], pad, naar: veld.naar, id }));
  const [los] = losseVerwijzingen(gelegd, alleIds(velden, project.coalitie));
  if (los !== undefined) throw new UserError("gebruik", `${los.melding} Er is niets veranderd.`, los.hint);
  return gelezen;
}

/** For a field of several answers each word is one, and so is each line: so what `get` printed can be given back. */
function ruwVan(veld: Bladveld, woorden: readonly string[]): Ruw {
  const tekst = woorden.join(" ");
  if (STANDEN.some((stand) => stand === tekst)) return tekst === "geen" ? "geen" : { status: tekst };
  return isLijstig(veld) ? woorden.flatMap((woord) => woord.split("\n")) : tekst;
}
