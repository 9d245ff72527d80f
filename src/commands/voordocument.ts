import type { Document } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { metLidwoord } from "../documents/lidwoord.ts";
import { type ExitCode, UserError } from "../errors.ts";
import type { Project } from "../project/project.ts";
import type { Documentgat } from "../wizard/documenthalte.ts";
import { vraagVoorDocument } from "../wizard/voordocument.ts";
import type { World } from "../world.ts";
import { haalBladwijzerWeg, leesBladwijzer, legBladwijzer } from "./bladwijzer.ts";
import { boekVan } from "./boek.ts";
import { aantalGaten } from "./gaten.ts";
import { gebruikVan } from "./gebruik.ts";
import { kiesDocumenten } from "./keuze.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { isOn, type Options, type Session, textOf } from "./session.ts";
import { werkVan } from "./stukken.ts";
import { hoeVerder } from "./verder.ts";

/** `coalitie step --voor <document>`: asks what this document lacks, and offers to make it. */
export async function beantwoordVoor(
  session: Session,
  project: Project,
  naam: string,
  nr: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { world } = session;
  const [document] = kiesDocumenten(DOCUMENTEN, [naam], {});
  if (document === undefined) return 2;
  keur(session, naam, nr, options);
  const gaten = () => gatenVan(world, project, document);
  const interviewer = await session.interviewer();
  const onderdeel = `voor ${document.id}`;
  const bladwijzer = leesBladwijzer(world, project.plek, onderdeel);
  interviewer.toon({ soort: "kop", tekst: document.titel });
  interviewer.toon(vooraf(gaten().length));
  const einde = await vraagVoorDocument(
    {
      titel: document.titel,
      ervoor: isOn(options, "menu"),
      ontbreekt: gaten,
      gebruik: gebruikVan(world, project),
      bladwijzer,
      onthoud: (hier) => {
        if (hier.half !== undefined) legBladwijzer(world, project.plek, onderdeel, hier);
        else haalBladwijzerWeg(world, project.plek, onderdeel);
      },
    },
    boekVan(project, world.today()),
    interviewer,
  );
  regelLeesrecht(world, project);
  if (einde === "gestopt") {
    const verder = hoeVerder(world, project.plek, `coalitie step --voor ${document.id}`);
    world.print.err(`Alles tot hier is bewaard. Ga verder met: ${verder}`);
    return 130;
  }
  haalBladwijzerWeg(world, project.plek, onderdeel);
  if (einde === "terug") return 0;
  return biedAanTeMaken(session, document, gaten(), options);
}

function keur({ world }: Session, naam: string, nr: string | undefined, options: Options): void {
  const anders = nr !== undefined ? `stap ${nr}` : ["answers", "gang", "review"].find((optie) => options[optie]);
  if (anders !== undefined)
    throw new UserError(
      "gebruik",
      `Je vraagt om wat ‘${naam}’ nog nodig heeft, en ook om ${nr !== undefined ? anders : `--${anders}`}.`,
      "Laat een van de twee weg.",
    );
  if (!world.interactive)
    throw new UserError(
      "gebruik",
      "Dit stelt vragen, en dat kan hier niet.",
      `Bekijk met ‘coalitie documents’ wat er ontbreekt, en geef de antwoorden met: coalitie set pad waarde`,
    );
}

const vooraf = (aantal: number): string =>
  aantal === 0
    ? "Dit document mist niets."
    : aantal === 1
      ? "Er ontbreekt nog één antwoord. Dat vraag ik nu."
      : `Er ontbreken nog ${aantal} antwoorden. Die vraag ik nu, in de volgorde van de stappen. Een antwoord kan nog een vraag oproepen.`;

/** What the copies of a document lack together, each once, with where in the document it stands. */
export function gatenVan(
  world: World,
  project: Pick<Project, "plek">,
  document: Document,
): readonly (Documentgat & { readonly vraag: string })[] {
  const [werk] = werkVan(world, project.plek, { datum: world.today(), werkversie: false }, [document]);
  const gaten = new Map<string, Documentgat & { readonly vraag: string }>();
  for (const exemplaar of werk?.exemplaren.filter(({ variant }) => variant === undefined) ?? []) {
    const gaps = werk?.beoordeel(exemplaar).gaps ?? [];
    if (gaps.every(({ pad }) => gaten.has(pad))) continue;
    const hoofdstukken = werk?.hoofdstukken(exemplaar);
    for (const { pad, vraag } of gaps) {
      const hoofdstuk = hoofdstukken?.get(pad);
      const waar =
        hoofdstuk === undefined
          ? ""
          : hoofdstuk.nummer === undefined
            ? `, bij ‘${hoofdstuk.titel}’`
            : `, hoofdstuk ${hoofdstuk.nummer}: ${hoofdstuk.titel}`;
      if (!gaten.has(pad)) gaten.set(pad, { pad, vraag, reden: `nodig voor ${metLidwoord(document)}${waar}` });
    }
  }
  return [...gaten.values()];
}

/** Says what is still lacking, and makes the document when that is wanted. */
async function biedAanTeMaken(
  session: Session,
  document: Document,
  over: Awaited<ReturnType<typeof gatenVan>>,
  options: Options,
): Promise<ExitCode> {
  const interviewer = await session.interviewer();
  const compleet = over.length === 0;
  interviewer.toon(
    compleet
      ? `${document.titel}: er ontbreekt niets meer. Dit document kan worden gemaakt.`
      : [
          `${document.titel}: ${aantalGaten(over.length)}.`,
          ...over.slice(0, 5).map(({ vraag }) => `  – ${vraag}`),
          ...(over.length > 5 ? [`  – en nog ${over.length - 5}`] : []),
        ].join("\n"),
  );
  const keuze = await interviewer.menu({
    titel: "Zal ik het nu maken?",
    waar: undefined,
    mogelijkheden: [
      { waarde: "ja", naam: compleet ? "Ja, maak het" : "Ja; wat ontbreekt, staat er geel in" },
      { waarde: "nee", naam: "Nee, nu niet" },
    ],
    standaard: compleet ? "ja" : "nee",
  });
  if (keuze === "stop") return 130;
  if (keuze !== "ja") return 0;
  const { run } = await import("./generate.ts");
  return run(session, [document.id], {
    project: textOf(options, "project"),
    quiet: isOn(options, "quiet"),
    menu: isOn(options, "menu"),
  });
}
