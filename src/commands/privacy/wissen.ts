import { patroonVan } from "../../domain/pad.ts";
import { naamVan } from "../../domain/privacy/naam.ts";
import { type Besluit, staatVast, type Wisplan, wisplanVan, wiswijzigingen } from "../../domain/privacy/wissen.ts";
import type { ExitCode } from "../../errors.ts";
import { NAAM_WEG } from "../../gap.ts";
import type { Project } from "../../project/project.ts";
import { plekInWoorden } from "../../wizard/plekwoorden.ts";
import { keurVragen, magDoorgaan, nietsVeranderd, zonderVragen } from "../akkoord.ts";
import { laatKopieVolgen } from "../dagkopie.ts";
import type { Options, Session } from "../session.ts";
import { gesprekInWoorden } from "./dossier.ts";
import { kopieenVanPersoon, sporenVan } from "./sporen.ts";
import { persoonUit } from "./wie.ts";
import { achteraf, type Besluiten, vermeldingInWoorden, vooraf } from "./wiswoorden.ts";

/**
 * Takes a person out of the two files: shows first what goes and what stays, asks, and does it as one act. A text in which
 * the name stands is changed only where somebody decided so for that text.
 */
export async function wis(session: Session, project: Project, options: Options): Promise<ExitCode> {
  const { world } = session;
  const { coalitie } = project;
  const persoon = persoonUit(project, options);
  project.eisIntern();
  const plan = wisplanVan(coalitie, persoon);
  const sporen = sporenVan(world, project, persoon);
  const plek = (pad: string): string =>
    patroonVan(pad) === "gesprekken[]" ? gesprekInWoorden(coalitie, pad) : plekInWoorden(coalitie, pad);
  world.print.out(vooraf(persoon, plan, sporen, plek, world.today()).join("\n"));
  const besluiten = zonderVragen(options) ? new Map<string, Besluit>() : await vraagBesluiten(session, plan, plek);
  if (besluiten === "stop" || besluiten === "nee") return nietsVeranderd(session, besluiten);
  const vraag = `Zal ik ${naamVan(persoon)} wissen? Dit kan ik niet terugdraaien.`;
  const mag = await magDoorgaan(session, options, vraag);
  if (mag !== "ja") return nietsVeranderd(session, mag);
  project.wijzig(wiswijzigingen(coalitie, persoon, plan, besluiten));
  world.print.err(`Gewist: ${naamVan(persoon)}.`);
  laatKopieVolgen(world, project.plek);
  const nog = { ...sporen, kopieen: kopieenVanPersoon(world, project, persoon) };
  for (const regel of achteraf(plan, besluiten, nog, plek)) world.print.err(regel);
  return 0;
}

/** What becomes of each text, one by one, and one can go back to the one before. What this command leaves as it is, is not asked about. */
async function vraagBesluiten(
  session: Session,
  { genoemd }: Wisplan,
  plek: (pad: string) => string,
): Promise<Besluiten | "nee" | "stop"> {
  keurVragen(session);
  const interviewer = await session.interviewer();
  const besluiten = new Map<string, Besluit>();
  const teksten = genoemd.filter(({ pad }) => !staatVast(pad));
  let nr = 0;
  for (let tekst = teksten[nr]; tekst !== undefined; tekst = teksten[nr]) {
    interviewer.toon(`\n${vermeldingInWoorden(tekst, plek)}`);
    const keuze = await interviewer.menu({
      titel: `Wat doe ik met deze tekst? (${nr + 1} van ${teksten.length})`,
      waar: undefined,
      mogelijkheden: [
        { waarde: "blijft", naam: "Laat zo staan" },
        { waarde: "zonder naam", naam: `Zet ${NAAM_WEG} in de plaats van de naam` },
        { waarde: "leeg", naam: "Haal de hele tekst weg" },
      ],
      standaard: besluiten.get(tekst.pad) ?? "blijft",
    });
    if (keuze === "terug" && nr > 0) {
      nr -= 1;
      continue;
    }
    if (keuze !== "blijft" && keuze !== "zonder naam" && keuze !== "leeg") return keuze === "stop" ? "stop" : "nee";
    besluiten.set(tekst.pad, keuze);
    nr += 1;
  }
  return besluiten;
}
