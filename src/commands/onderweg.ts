import type { ExitCode } from "../errors.ts";
import { ervoor, type Wegdeel } from "../plan/ervoor.ts";
import { onderdeelVan } from "../plan/paden.ts";
import { stapMet } from "../plan/stappen.ts";
import type { Project } from "../project/project.ts";
import { titelVan } from "../wizard/sessie.ts";
import { doorloopStap, type Stapeinde, type Stapopties } from "../wizard/stap.ts";
import { haalBladwijzerWeg, leesBladwijzer, legBladwijzer } from "./bladwijzer.ts";
import { boekVan } from "./boek.ts";
import { gebruikVan } from "./gebruik.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { isOn, type Options, type Session } from "./session.ts";
import { hoeVerder } from "./verder.ts";
import { waarvoorVan } from "./vervolg.ts";

/** A part of the road for which one sits down. */
export interface Zitting extends Wegdeel {
  /** What is typed to go on with it. */
  readonly verder: string;
  /** The name that its bookmark has. */
  readonly merk: string;
  readonly open?: boolean;
  readonly review?: boolean;
}

const BEGIN: Zitting = { stap: "start", merk: "begin opnieuw", verder: "coalitie step begin" };

/** The sitting about a part of the road. */
export const zittingVan = ({ stap, welke }: Wegdeel): Zitting => {
  if (stap === "start") return BEGIN;
  const merk = welke === undefined ? String(stap) : `${stap} ${welke}`;
  return { stap, welke, merk, verder: `coalitie step ${stap}` };
};

/** Under which names a bookmark of it may lie: that of a thing that was not there yet when one began, too. */
const merkenVan = ({ stap, merk }: Zitting): readonly string[] => [merk, String(stap)];

/**
 * Goes along the road with one person, from this part of it. Going back from its first question leads to the last one of
 * the part before; from there the road leads forward again, through that part, to where one came from. Ends when the part
 * that one began with ends. Tells whoever stops how to go on with the part that he is in.
 */
export async function gaOpWeg(session: Session, project: Project, begin: Zitting, options: Options): Promise<ExitCode> {
  const interviewer = await session.interviewer();
  const ingehouden: Zitting[] = [];
  let hier = begin;
  let vanaf: Stapopties["vanaf"];
  for (;;) {
    const einde = await zit(session, project, hier, { verdieping: isOn(options, "verdieping"), vanaf });
    if (einde === "gestopt") {
      session.world.print.err(
        `Alles tot hier is bewaard. Ga verder met: ${hoeVerder(session.world, project.plek, hier.verder)}`,
      );
      return 130;
    }
    for (const merk of merkenVan(hier)) haalBladwijzerWeg(session.world, project.plek, merk);
    const eerder = einde === "terug" ? ervoor(project.coalitie, hier) : undefined;
    const naar = eerder === undefined ? ingehouden.pop() : zittingVan(eerder);
    if (naar === undefined) return 0;
    if (eerder !== undefined) ingehouden.push(hier);
    const titel = titelVan(onderdeelVan(naar.stap)).replace(/^S/, "s");
    interviewer.toon(
      `\nJe gaat ${eerder === undefined ? "weer verder met" : "terug naar"} ${NAAM[naar.stap] ?? titel}`,
    );
    hier = naar;
    vanaf = eerder === undefined ? "begin" : "einde";
  }
}

const NAAM: Partial<Record<Wegdeel["stap"], string>> = { start: "het begin: de eerste vragen over de coalitie" };

async function zit(
  session: Session,
  project: Project,
  zitting: Zitting,
  opties: Pick<Stapopties, "verdieping" | "vanaf">,
): Promise<Stapeinde> {
  const { world } = session;
  const { stap, welke, merk, open = false, review = false } = zitting;
  const [bladwijzer] = merkenVan(zitting).flatMap((m) => leesBladwijzer(world, project.plek, m) ?? []);
  const einde = await doorloopStap(onderdeelVan(stap), boekVan(project, world.today()), await session.interviewer(), {
    ...opties,
    open,
    review,
    bladwijzer,
    gebruik: gebruikVan(world, project),
    onthoud: (hier) => legBladwijzer(world, project.plek, merk, hier),
    ...(welke === undefined ? {} : { gang: welke }),
    ...(stap === "start" ? {} : { ervoor: true, waarvoor: waarvoorVan(world, project, stapMet(stap)) }),
  });
  if (stap === "start") regelLeesrecht(world, project);
  return einde;
}
