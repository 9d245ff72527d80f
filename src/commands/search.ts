import { vouw } from "../dutch/vouwen.ts";
import { type ExitCode, UserError } from "../errors.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { vraagRegel } from "../wizard/losvraag.ts";
import { vraagOpnieuw } from "../wizard/wijzigen.ts";
import { type Gevonden, gemerkt, type Treffer, zoek } from "../wizard/zoeken.ts";
import { boekVan } from "./boek.ts";
import { gebruikVan } from "./gebruik.ts";
import { printJson } from "./melden.ts";
import { isOn, type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { hoeVerder } from "./verder.ts";

/** More than this is not read, but searched again with more words. */
const HOOGSTENS = 20;

export const run: Run = async (session, woorden, options) => {
  const { world } = session;
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  const json = isOn(options, "json");
  let gezocht = woorden;
  if (woorden.join("").trim() === "") {
    if (json || !world.interactive)
      throw new UserError(
        "gebruik",
        "Waar zoek je naar?",
        "Zet een of meer woorden achter de opdracht: coalitie zoek plein",
      );
    const regel = await vraagRegel(await session.interviewer(), VRAAG);
    if (regel === "stop") return 130;
    if (regel === undefined) return 0;
    gezocht = [regel.tekst];
  }
  const gevonden = zoek(project.coalitie, gezocht);
  if (json) {
    printJson(world, gevonden.treffers);
    return 0;
  }
  world.print.out(alsTekst(gevonden, gezocht));
  if (gevonden.treffers.length === 0 || !world.interactive) return 0;
  return open(session, project, gevonden.treffers.slice(0, HOOGSTENS));
};

const VRAAG = {
  bij: "Opzoeken",
  vraag: "Waar zoek je naar?",
  waarom: "Een naam, of een of meer woorden uit een antwoord. Hoofdletters en accenten maken niet uit.",
  voorbeeld: "groene pleinen",
};

function alsTekst({ woorden, treffers }: Gevonden, gezocht: readonly string[]): string {
  const vroeg = gezocht.join(" ").trim();
  if (treffers.length === 0) return `Niets gevonden met ‘${vroeg}’. Probeer een ander woord, of een deel ervan.`;
  const anders = anderszin(vroeg, woorden);
  const aantal = treffers.length === 1 ? "1 antwoord" : `${treffers.length} antwoorden`;
  const meer = treffers.length - HOOGSTENS;
  return [
    ...anders,
    `${aantal} met ‘${woorden.join(" ")}’. Wat je zocht, staat tussen « en ».`,
    ...treffers.slice(0, HOOGSTENS).map((treffer, i) => alsBlok(treffer, i + 1, woorden)),
    ...(meer > 0 ? ["", `En nog ${meer}. Zoek met meer woorden om er minder te zien.`] : []),
  ].join("\n");
}

/** That something else was looked for than was asked, where it was. */
const anderszin = (vroeg: string, woorden: readonly string[]): readonly string[] =>
  woorden.join(" ") === vouw(vroeg) ? [] : [`Niets gevonden met ‘${vroeg}’. Bedoel je: ${woorden.join(" ")}?`, ""];

function alsBlok(
  { pad, vraag, ding, antwoord, stap, intern }: Treffer,
  nr: number,
  woorden: readonly string[],
): string {
  const waar = [
    ...(ding === "" ? [] : [gemerkt(ding, woorden)]),
    stap === "start" ? "het begin" : stap === "afronding" ? "de afronding" : `stap ${stap}`,
    ...(intern ? ["uit het interne bestand: niet voor partners"] : []),
  ];
  return [
    "",
    `${nr}. ${gemerkt(vraag, woorden)}`,
    `   ${waar.join(" · ")}`,
    ...stuk(gemerkt(antwoord, woorden)).map((regel) => `   ${regel}`),
    `   veranderen: coalitie set "${pad}" …`,
  ].join("\n");
}

const LANG = 300;

/** A long answer by the part in which something was found. */
function stuk(tekst: string): readonly string[] {
  if (tekst.length <= LANG) return tekst.split("\n");
  const at = Math.max(0, tekst.indexOf("«") - LANG / 2);
  const begin = at === 0 ? 0 : tekst.indexOf(" ", at) + 1;
  const eind = tekst.lastIndexOf(" ", begin + LANG);
  return `${begin === 0 ? "" : "… "}${tekst.slice(begin, eind)}${eind < tekst.length ? " …" : ""}`.split("\n");
}

/** Lets one open what was found, and change it at once. */
async function open(session: Session, project: Project, treffers: readonly Treffer[]): Promise<ExitCode> {
  const { world } = session;
  const interviewer = await session.interviewer();
  for (;;) {
    const keuze = await interviewer.menu({
      titel: "Wil je een antwoord veranderen?",
      waar: undefined,
      mogelijkheden: [
        { waarde: "nee", naam: "Nee, klaar" },
        ...treffers.map(({ vraag, ding }, i) => ({
          waarde: String(i),
          naam: `${i + 1}. ${vraag}${ding === "" ? "" : ` (${ding})`}`,
        })),
      ],
      standaard: "nee",
    });
    if (keuze === "stop") return 130;
    const treffer = treffers[Number(keuze)];
    if (keuze === "nee" || keuze === "terug" || treffer === undefined) return 0;
    const boek = boekVan(project, world.today());
    const einde = await vraagOpnieuw(treffer.pad, boek, interviewer, gebruikVan(world, project));
    if (einde === "gestopt") {
      world.print.err(`Alles tot hier is bewaard. Ga verder met: ${hoeVerder(world, project.plek, "coalitie zoek")}`);
      return 130;
    }
    interviewer.toon(
      einde === undefined
        ? "Dit antwoord verander je niet los. Heeft een partner het goedgekeurd? Gebruik dan: coalitie release"
        : "Bewaard.",
    );
  }
}
