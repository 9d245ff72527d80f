import type { Coalitie } from "../../src/domain/declaratie.ts";
import { main } from "../../src/main.ts";
import type { Antwoord, Interviewer, Vraagstelling } from "../../src/wizard/interviewer.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { antwoorder, leesAntwoordbestand } from "./antwoorder.ts";
import { AKKOORDEN, nu, sessie } from "./heleweg.ts";
import { isGekozen, isLang, REGELS, type Slag, TOETSEN, typist } from "./typist.ts";

/** The beginning of a sitting: what is typed, and what must be on record whatever happens then. */
export interface Zitting {
  /** The words after `coalitie`. */
  readonly args: readonly string[];
  /** The project as it is found: text by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What is typed, on each kind of screen. */
  readonly slagen: Readonly<Record<Scherm, readonly Slag[]>>;
  /** The answers that were given. */
  readonly na: Coalitie;
  /** With the text that was half typed at the end. */
  readonly metHalf: Coalitie;
  /** That text; undefined where nothing long is asked. */
  readonly half: string | undefined;
  /** What the next sitting asks first. */
  readonly daarna: Eerste;
}

/** A large one; one on which no table can be filled; or one on which nothing can be drawn, and one types whole lines. */
export type Scherm = "groot" | "klein" | "regels";

/** A question or a menu, and whether the half text stands in its field. */
export interface Eerste {
  readonly titel: string;
  readonly half: boolean;
}

/** What is half typed at the end. */
export const HALF = "Dit is nog maar de helft van";

/** After so many answers any long text will do, and after more it ends at the next question. */
const GENOEG = 8;
const VEEL = 16;

/**
 * Some answers of a step: at least one that is typed, one that is chosen and one about a thing in a list. Then a long text
 * is begun. Where the step asks for none it ends at the question after them.
 */
export async function beginVanZitting(
  args: readonly string[],
  naam: string,
  files: Readonly<Record<string, string>>,
  soorten: readonly Soort[] = SOORTEN,
): Promise<Zitting> {
  const speel = (bewaart: boolean, scherm: Scherm) => speelIn(args, naam, files, { soorten, bewaart, scherm });
  const [heel, metHalf] = [await speel(false, "groot"), await speel(true, "groot")];
  const slagen = {
    groot: metHalf.slagen,
    klein: (await speel(true, "klein")).slagen,
    regels: (await speel(true, "regels")).slagen,
  };
  return {
    args,
    files,
    slagen,
    na: heel.na,
    metHalf: metHalf.na,
    half: metHalf.half ? HALF : undefined,
    daarna: metHalf.eerste,
  };
}

interface Wijze {
  /** The kinds of answers to have been given before it ends. */
  readonly soorten: readonly Soort[];
  /** Whether what was half typed is kept. */
  readonly bewaart: boolean;
  readonly scherm: Scherm;
}

async function speelIn(
  args: readonly string[],
  naam: string,
  files: Zitting["files"],
  { soorten, bewaart, scherm }: Wijze,
) {
  const world = memoryWorld({ files, interactive: true, today: vandaag() });
  const slagen: Slag[] = [];
  const wie = antwoorder(leesAntwoordbestand(naam), () => nu(world), AKKOORDEN);
  const gehad = new Set<Soort>();
  let half = false;
  let gegeven = 0;
  const stopt: Interviewer = {
    ...wie,
    async vraag(vraag) {
      const genoeg = gegeven >= GENOEG || soorten.every((soort) => gehad.has(soort));
      if ((genoeg && kanHalf(vraag)) || gegeven >= VEEL) {
        half = kanHalf(vraag);
        return half && bewaart ? { soort: "stop", concept: alsConcept(vraag) } : { soort: "stop" };
      }
      const antwoord = await wie.vraag(vraag);
      for (const soort of soortenVan(vraag, antwoord)) gehad.add(soort);
      if (antwoord.soort === "waarde") gegeven++;
      return antwoord;
    },
  };
  const code = await main(
    args,
    sessie(world, () => bijScherm(scherm, stopt, slagen)),
  );
  if (code !== 130) throw new Error(`${args.join(" ")}: ${code}\n${world.err}`);
  return { slagen, na: nu(world), half, eerste: await eersteVan(world, verderMet(args)) };
}

function bijScherm(scherm: Scherm, wie: Interviewer, slagen: Slag[]): Interviewer {
  if (scherm === "groot") return typist(wie, slagen);
  const { raster: _, ...zonderTabel } = typist(wie, slagen, scherm === "regels" ? REGELS : TOETSEN);
  return zonderTabel;
}

/** What is asked first by this command. */
async function eersteVan(world: MemoryWorld, args: readonly string[]): Promise<Eerste> {
  let eerste: Eerste | undefined;
  const kijkt: Interviewer = {
    vraag: async ({ veld, half }) => {
      eerste = { titel: veld.vraag, half: half === true };
      return { soort: "stop" };
    },
    menu: async ({ titel }) => {
      eerste = { titel, half: false };
      return "stop";
    },
    toon: () => {},
  };
  await main(
    args,
    sessie(world, () => kijkt),
  );
  if (eerste === undefined) throw new Error(`${args.join(" ")} vraagt niets.`);
  return eerste;
}

/** The first questions go on by themselves at the next step. */
export const verderMet = (args: readonly string[]): readonly string[] => (args[0] === "init" ? ["step"] : args);

export const vandaag = (): string => new Date().toLocaleDateString("sv-SE");

/** Half a text is kept where nothing stood yet. */
const kanHalf = (vraag: Vraagstelling): boolean => isLang(vraag) && vraag.huidig === undefined;

const alsConcept = ({ veld }: Vraagstelling) => (veld.soort === "teksten" ? [HALF] : HALF);

const SOORTEN = ["getypt", "gekozen", "in een lijst"] as const;
type Soort = (typeof SOORTEN)[number];

function soortenVan(vraag: Vraagstelling, { soort }: Antwoord): readonly Soort[] {
  if (soort !== "waarde") return [];
  return [isGekozen(vraag) ? "gekozen" : "getypt", ...(vraag.pad.includes("[") ? ["in een lijst" as const] : [])];
}
