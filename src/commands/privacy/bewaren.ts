import { weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { labelVan } from "../../domain/labels.ts";
import {
  bewaartermijn,
  bewaarwijzigingen,
  type Notities,
  notitiesVan,
  tekstenVan,
} from "../../domain/privacy/bewaren.ts";
import { datum } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { aantal, geteld } from "../../dutch/tellen.ts";
import type { ExitCode } from "../../errors.ts";
import type { Project } from "../../project/project.ts";
import { magDoorgaan, nietsVeranderd } from "../akkoord.ts";
import { laatKopieVolgen } from "../dagkopie.ts";
import type { Options, Session } from "../session.ts";
import { documentenMet } from "./documenten.ts";
import { gesprekInWoorden } from "./dossier.ts";
import { sporenVanNotities } from "./sporen.ts";
import { blijftStaan, oudeRegels } from "./sporenregels.ts";

/** Deletes the notes of talks and the log once the agreed day has passed: shows first what goes, asks, and does it as one act. */
export async function ruimOp(session: Session, project: Project, options: Options): Promise<ExitCode> {
  const { world } = session;
  const termijn = bewaartermijn(project.coalitie, world.today());
  if (termijn === undefined) {
    world.print.out("Er is nog niet afgesproken hoe lang je gespreksnotities bewaart.");
    world.print.err('Leg de dag vast met: coalitie set privacy.bewaarTot "1 mei 2030"');
    return 0;
  }
  if (!termijn.voorbij) {
    world.print.out(`Je bewaart gespreksnotities tot en met ${datum(termijn.tot)}. Tot dan ruim ik niets op.`);
    return 0;
  }
  project.eisIntern();
  const notities = notitiesVan(project.coalitie);
  if (notities.length === 0) {
    world.print.out(`De bewaartijd is voorbij sinds ${datum(termijn.tot)}, en er zijn geen gespreksnotities meer.`);
    vertelRest(session, project);
    return 0;
  }
  const blijft = blijftStaan(sporenVanNotities(world, project), NOTITIES, world.today());
  world.print.out([...vooraf(project.coalitie, notities, termijn.tot), ...blijft].join("\n"));
  const mag = await magDoorgaan(session, options, "Zal ik deze notities wissen? Dit kan ik niet terugdraaien.");
  if (mag !== "ja") return nietsVeranderd(session, mag);
  const inDocumenten = documentenMet(world, project.plek, tekstenVan(project.coalitie, notities));
  project.wijzig(bewaarwijzigingen(notities));
  world.print.err("De gespreksnotities zijn gewist.");
  laatKopieVolgen(world, project.plek);
  for (const regel of inDocumenten.length === 0 ? [] : [NOG_IN, ...inDocumenten, KIJK_OOK]) world.print.err(regel);
  vertelRest(session, project);
  return 0;
}

function vooraf(c: Coalitie, notities: readonly Notities[], tot: string): readonly string[] {
  return [
    `Je zou gespreksnotities bewaren tot en met ${datum(tot)}. Dit gaat weg:`,
    ...notities.map((n) => `- ${titelVan(c, n)}: ${opsomming(inWoorden(n))}`),
    "",
    "Dat er een gesprek was, met wie en wanneer, blijft staan. Ook wat een partner vrijgaf, blijft.",
  ];
}

const titelVan = (c: Coalitie, { pad }: Notities): string => (pad === "logboek" ? "Logboek" : gesprekInWoorden(c, pad));

const KIJK_OOK = "Van een korte notitie kan ik dat niet zien. Kijk de andere interne documenten zelf na.";
const NOG_IN = "Ze staan nog in deze documenten. Gooi die weg, of maak ze opnieuw met ‘coalitie generate --all’:";

const NOTITIES = "deze notities";
/** More names than this are a wall: then the first of them, and how many more. */
const HOOGUIT = 3;

/** What goes: a few by their name, of more how many; of rows how many. */
function inWoorden({ pad: waar, weg }: Notities): readonly string[] {
  if (waar === "logboek") return [aantal(weg.length, "aantekening", "aantekeningen")];
  const zinnen = weg.filter(({ pad }) => pad.endsWith("].tekst")).length;
  const namen = weg.flatMap(({ pad }) => (pad.endsWith("].tekst") ? [] : [labelVan(pad.replace(/\[[^\]]*\]$/, ""))]));
  const anders = [...new Set(namen)];
  const eerst = anders.length > HOOGUIT ? anders.slice(0, 2) : anders;
  const meer = namen.filter((naam) => !eerst.includes(naam)).length;
  return [
    ...eerst.map((naam) => metAantal(naam, namen.filter((n) => n === naam).length)),
    ...(meer === 0 ? [] : [`nog ${geteld(meer, "antwoord", "antwoorden")}`]),
    ...(zinnen === 0 ? [] : [aantal(zinnen, "zin die niet is vrijgegeven", "zinnen die niet zijn vrijgegeven")]),
  ];
}

const metAantal = (naam: string, keer: number): string =>
  keer === 1 ? naam : `${naam} (${aantal(keer, "keer", "keer")})`;

/** What the deletion does not reach. */
function vertelRest({ world }: Session, project: Project): void {
  for (const regel of oudeRegels(sporenVanNotities(world, project), "het interne bestand", "de tekst van notities"))
    world.print.err(regel);
  const mensen = project.coalitie.personen;
  const over = Array.isArray(mensen) ? mensen.filter((p) => weet(p.email) ?? weet(p.telefoon)).length : 0;
  if (over > 0)
    world.print.err(
      `Van ${aantal(over, "persoon", "mensen")} bewaar je nog een mailadres of telefoonnummer. Wis wie je niet meer nodig hebt met: coalitie privacy erase --person …`,
    );
}
