import { join } from "node:path";
import type { UserError } from "../../errors.ts";
import type { Route } from "../../plan/route.ts";
import { DOCUMENTENMAP } from "../../project/plek.ts";
import type { Project } from "../../project/project.ts";
import { type Regel, regelsVan } from "../documents.ts";
import type { Options } from "../session.ts";
import { gaatSamenUit, kanUit, VERSTUREN } from "../vervolgstuk.ts";
import { type Gedaan, isStop, type Kader, kies } from "./kader.ts";

/** How a document stands, for a menu; in the order in which one will want them. */
const STANDEN = ["verouderd", "klaar", "mist", "actueel", "later"] as const;
type Documentstand = (typeof STANDEN)[number];

/** Shows how the documents stand and makes what one chooses, until one goes back. */
export async function maakDocumenten(kader: Kader, project: Project, route: Route): Promise<Gedaan> {
  for (;;) {
    const fouten: UserError[] = [];
    kader.session.world.print.progress("Even kijken hoe de documenten ervoor staan …");
    const regels = regelsVan(kader.session.world, project.plek, fouten).map((regel) => ({
      regel,
      stand: standVan(regel, route),
    }));
    kader.session.world.print.progress("");
    const maken = regels.flatMap(({ regel, stand }) => (stand === "verouderd" || stand === "klaar" ? [regel.id] : []));
    const keuze = await kies(kader, "Welk document?", [
      ...(maken.length < 2
        ? []
        : [{ waarde: "alles", naam: `Alles maken wat klaar of verouderd is (${maken.length} soorten)` }]),
      ...STANDEN.flatMap((stand) =>
        regels
          .filter((r) => r.stand === stand)
          .map(({ regel }) => ({ waarde: regel.id, naam: `${regel.titel} – ${inWoorden(regel, stand)}` })),
      ),
    ]);
    if (keuze === "stop") return 130;
    if (keuze === undefined) return "terug";
    const regel = regels.find((r) => r.regel.id === keuze)?.regel;
    const gedaan = regel === undefined ? await kader.doe("generate", maken) : await metDocument(kader, regel);
    if (isStop(gedaan)) return gedaan;
    if (gedaan !== "terug" && (await toonMap(kader, project)) === "stop") return 130;
  }
}

function standVan({ exemplaren, gereed, stap }: Regel, { volgende }: Route): Documentstand {
  if (exemplaren.some(({ verouderd }) => verouderd)) return "verouderd";
  const gemaakt = exemplaren.length > 0 && exemplaren.every((e) => e.gemaakt);
  if (gereed) return gemaakt ? "actueel" : "klaar";
  const nu = volgende === null ? 11 : orde(volgende.stap);
  return stap.some((nr) => orde(nr) <= nu) ? "mist" : "later";
}

const orde = (nr: Regel["stap"][number]): number => (nr === "afronding" ? 11 : nr);

function inWoorden({ fout, ontbreekt, exemplaren }: Regel, stand: Documentstand): string {
  if (fout !== undefined) return "kan niet worden gemaakt";
  const mist = ontbreekt.length === 1 ? "mist nog 1 antwoord" : `mist nog ${ontbreekt.length} antwoorden`;
  if (stand === "verouderd") {
    const door = [...new Set(exemplaren.flatMap((e) => (e.verouderd ? e.door : [])))];
    const stappen = door.filter((wat) => wat !== "sjabloon");
    const waardoor = stappen.length === 0 ? "" : ` door stap ${stappen.join(", ")}`;
    return `verouderd${waardoor}${ontbreekt.length === 0 ? "" : `; ${mist}`}`;
  }
  if (ontbreekt.length > 0) return mist;
  return stand === "actueel" ? "gemaakt en actueel" : "klaar om te maken";
}

/** One kind of document: what it lacks is asked first, when that is wanted; then for whom it is made. */
async function metDocument(kader: Kader, regel: Regel): Promise<Gedaan> {
  const n = regel.ontbreekt.length;
  if (regel.fout !== undefined) {
    kader.interviewer.toon(`${regel.fout.melding}\n${regel.fout.hint}`);
    return "terug";
  }
  if (n === 0)
    return kanUit(regel.id) && regel.exemplaren.some((e) => e.gemaakt)
      ? maakOfVerstuur(kader, regel)
      : maak(kader, regel);
  const keuze = await kies(
    kader,
    `${regel.titel}: ${n === 1 ? "er ontbreekt nog 1 antwoord" : `er ontbreken nog ${n} antwoorden`}.`,
    [
      {
        waarde: "vragen",
        naam:
          n === 1 ? "Beantwoord de vraag die het nog nodig heeft" : `Beantwoord de ${n} vragen die het nog nodig heeft`,
      },
      { waarde: "maak", naam: "Maak het nu; wat ontbreekt, staat er geel in" },
    ],
    "vragen",
  );
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return keuze === "vragen" ? kader.doe("step", [], { voor: regel.id }) : maak(kader, regel);
}

/** What is there already can go out. */
async function maakOfVerstuur(kader: Kader, regel: Regel): Promise<Gedaan> {
  const isActueel = regel.exemplaren.every(({ gemaakt, verouderd }) => gemaakt && !verouderd);
  const keuze = await kies(
    kader,
    `${regel.titel}: ${isActueel ? "gemaakt en actueel" : "er is iets nieuws te maken"}.`,
    [
      { waarde: "maak", naam: "Maken" },
      {
        waarde: "uit",
        naam: VERSTUREN,
        uitleg: "Het programma onthoudt wie het wanneer kreeg, en bewaart dit exemplaar.",
      },
    ],
    isActueel ? "uit" : "maak",
  );
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return maak(kader, regel, keuze === "uit" ? { issue: true } : {});
}

/** Makes the copies that one chooses, or issues them. */
async function maak(kader: Kader, regel: Regel, opties: Options = {}): Promise<Gedaan> {
  const exemplaren = regel.exemplaren.filter(({ variant }) => variant === undefined);
  if (exemplaren.length < 2) return kader.doe("generate", [regel.id], opties);
  const keuze = await kies(kader, `${regel.titel}: voor wie?`, [
    ...(opties.issue === true && !gaatSamenUit(regel.id) ? [] : [{ waarde: "*", naam: `Alle ${exemplaren.length}` }]),
    ...exemplaren.map(({ voor, naam, gemaakt, verouderd }) => ({
      waarde: voor,
      naam: `${naam}${verouderd ? " – verouderd" : gemaakt ? " – gemaakt" : ""}`,
    })),
  ]);
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return kader.doe("generate", [regel.id], keuze === "*" ? opties : { ...opties, for: [keuze] });
}

/** Offers to show where the files are, on a computer where that is a matter of one click. */
async function toonMap(kader: Kader, project: Project): Promise<"stop" | undefined> {
  const { programs, disk } = kader.session.world;
  const map = join(project.plek.map, DOCUMENTENMAP);
  if (programs.showFolder === undefined || !disk.isFolder(map)) return undefined;
  const keuze = await kies(
    kader,
    `De documenten staan in ${map}.`,
    [
      { waarde: "verder", naam: "Verder" },
      { waarde: "open", naam: "Open die map" },
    ],
    "verder",
  );
  if (keuze === "stop") return "stop";
  if (keuze === "open" && !programs.showFolder(map)) kader.interviewer.toon("De map gaat hier niet vanzelf open.");
  return undefined;
}
