// What a person waits for in a sitting, measured within the program: bench.js says it as ratios.
import { legBladwijzer } from "../src/commands/bladwijzer.ts";
import { boekVan } from "../src/commands/boek.ts";
import { stapMet } from "../src/plan/stappen.ts";
import { vindProject } from "../src/project/plek.ts";
import { Project } from "../src/project/project.ts";
import { realWorld } from "../src/system/wereld.ts";
import { terminalInterviewer } from "../src/terminal/interviewer.ts";
import type { Antwoord, Interviewer, Vraagstelling } from "../src/wizard/interviewer.ts";
import { doorloopStap } from "../src/wizard/stap.ts";
import { CTRL_D, Nepterminal, plak } from "../test/terminal/nepterminal.ts";
import { vraagOver } from "../test/terminal/voorbeeldvraag.ts";

const ANSWERS = 12;
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Milliseconds between an answer and the next question, for each answer to a text of step 7 in the project in this folder. */
export async function answers(folder: string): Promise<readonly number[]> {
  const world = realWorld({ out: () => {}, err: () => {}, progress: () => {} });
  const { disk } = world;
  const project = Project.open(disk, vindProject(world, folder));
  const times: number[] = [];
  let answered: number | undefined;
  const answer = ({ veld, huidig }: Vraagstelling): Antwoord => {
    if (answered !== undefined) times.push(now() - answered);
    answered = undefined;
    if (times.length === ANSWERS) return { soort: "stop" };
    if (veld.soort !== "alineas" || typeof huidig !== "string") return { soort: "houd" };
    answered = now();
    return { soort: "waarde", waarde: `${huidig} En nu nog beter.` };
  };
  const interviewer: Interviewer = {
    vraag: async (vraag) => answer(vraag),
    async menu({ mogelijkheden }) {
      answered = undefined;
      return ["klaar", "nee"].find((keuze) => mogelijkheden.some(({ waarde }) => waarde === keuze)) ?? "terug";
    },
    toon: () => {},
  };
  await doorloopStap(stapMet(7), boekVan(project, world.today()), interviewer, {
    verdieping: true,
    open: false,
    review: false,
    vanaf: "begin",
    onthoud: (hier) => legBladwijzer(world, project.plek, "7", hier),
  });
  return times;
}

/** Milliseconds from the paste of a text of 20,000 characters in 400 lines to the answer. */
export async function paste(): Promise<number> {
  const text = Array.from({ length: 400 }, () => "veertig letters en nog een paar, samen 49 letters").join("\n");
  const terminal = new Nepterminal();
  const asked = terminalInterviewer({ kleur: false, terminal }).vraag(vraagOver({ soort: "alineas" }));
  await terminal.zie("Ctrl-C");
  const start = now();
  terminal.invoer.write(plak(text));
  terminal.invoer.write(CTRL_D);
  const antwoord = await asked;
  if (antwoord.soort !== "waarde" || antwoord.waarde !== text) throw new Error("The paste lost something.");
  return now() - start;
}
