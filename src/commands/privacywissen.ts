import type { Vermelding } from "../domain/privacy/dossier.ts";
import type { Persoon } from "../domain/privacy/naam.ts";
import { naamVan } from "../domain/privacy/naam.ts";
import {
  type Besluit,
  isGoedgekeurd,
  NAAM_WEG,
  type Wisplan,
  wisplanVan,
  wiswijzigingen,
} from "../domain/privacy/wissen.ts";
import type { ExitCode } from "../errors.ts";
import type { Project } from "../project/project.ts";
import { laatKopieVolgen } from "./dagkopie.ts";
import { documentRegels, kopieenVanPersoon, oudeRegels, type Sporen, sporenVan } from "./privacysporen.ts";
import { keurVragen, magDoorgaan, nietsVeranderd, zonderVragen } from "./privacyvragen.ts";
import { persoonUit } from "./privacywie.ts";
import type { Options, Session } from "./session.ts";

type Besluiten = ReadonlyMap<string, Besluit>;

/**
 * Takes a person out of the two files: shows first what goes and what stays, asks, and does it as one act. A text in which
 * the name stands is changed only where somebody decided so for that text.
 */
export async function wis(session: Session, project: Project, options: Options): Promise<ExitCode> {
  const { world } = session;
  const persoon = persoonUit(project, options);
  project.eisIntern();
  const plan = wisplanVan(project.coalitie, persoon);
  const sporen = sporenVan(world, project, persoon);
  world.print.out(vooraf(persoon, plan, sporen).join("\n"));
  const besluiten = zonderVragen(options) ? new Map<string, Besluit>() : await vraagBesluiten(session, plan);
  if (besluiten === undefined) return nietsVeranderd(session);
  if (!(await magDoorgaan(session, options, `Zal ik ${naamVan(persoon)} wissen? Dit kan ik niet terugdraaien.`)))
    return nietsVeranderd(session);
  project.wijzig(wiswijzigingen(project.coalitie, persoon, plan, besluiten));
  world.print.err(`Gewist: ${naamVan(persoon)}.`);
  laatKopieVolgen(world, project.plek);
  const nog = { ...sporen, kopieen: kopieenVanPersoon(world, project, persoon) };
  for (const regel of achteraf(plan, besluiten, nog)) world.print.err(regel);
  return 0;
}

function vooraf(persoon: Persoon, plan: Wisplan, sporen: Sporen): readonly string[] {
  return [
    `Dit gaat weg van ${naamVan(persoon)}:`,
    ...plan.gegevens.map(({ wat }) => `- ${wat}`),
    ...plan.rijen.map((pad) => `- de hele regel ${pad}`),
    ...onder("Hier wordt nu naar deze persoon verwezen; dat wordt leeg:", plan.los),
    ...onder("Wat in deze gesprekken is opgeschreven, blijft staan. Lees na of dat kan:", plan.gesprekken),
    ...onder("In deze teksten staat de naam. Ze blijven staan, tenzij jij anders kiest:", plan.genoemd.map(alsRegel)),
    ...onder("In deze opmerkingen staat de naam. Haal die zelf weg in een teksteditor:", sporen.opmerkingen),
    "",
    ...documentRegels(sporen.documenten),
  ];
}

const onder = (kop: string, regels: readonly string[]): readonly string[] =>
  regels.length === 0 ? [] : ["", kop, ...regels.map((regel) => `- ${regel}`)];

const alsRegel = ({ pad, fragment, misschien }: Vermelding): string =>
  `${pad}: ‘${fragment}’${misschien ? " (misschien een ander)" : ""}`;

/** What becomes of each text, one by one; undefined where one stops. Words that a partner agreed to are not asked about. */
async function vraagBesluiten(session: Session, { genoemd }: Wisplan): Promise<Besluiten | undefined> {
  keurVragen(session);
  const interviewer = await session.interviewer();
  const besluiten = new Map<string, Besluit>();
  for (const vermelding of genoemd.filter(({ pad }) => !isGoedgekeurd(pad))) {
    const keuze = await interviewer.menu({
      titel: `${alsRegel(vermelding)} Wat doe ik met deze tekst?`,
      waar: undefined,
      mogelijkheden: [
        { waarde: "blijft", naam: "Laat zo staan" },
        { waarde: "zonder naam", naam: `Zet ${NAAM_WEG} in de plaats van de naam` },
        { waarde: "leeg", naam: "Haal de hele tekst weg" },
      ],
      standaard: "blijft",
    });
    if (keuze !== "blijft" && keuze !== "zonder naam" && keuze !== "leeg") return undefined;
    besluiten.set(vermelding.pad, keuze);
  }
  return besluiten;
}

/** What still holds the name, and what to do about that. */
function achteraf({ genoemd }: Wisplan, besluiten: Besluiten, sporen: Sporen): readonly string[] {
  const blijft = genoemd.filter(({ pad }) => (besluiten.get(pad) ?? "blijft") === "blijft");
  const goedgekeurd = blijft.some(({ pad }) => isGoedgekeurd(pad));
  return [
    ...onder("Hier staat de naam nog. Pas het aan met ‘coalitie set’, of in een teksteditor:", [
      ...blijft.map(({ pad }) => pad),
      ...sporen.opmerkingen,
    ]),
    ...(goedgekeurd
      ? ["Een zin die een partner goedkeurde, verander je niet zelf: trek hem in met ‘coalitie release … --intrekken’."]
      : []),
    "",
    ...oudeRegels(sporen, "de naam"),
  ];
}
