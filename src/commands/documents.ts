import { join } from "node:path";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { weet } from "../domain/boom.ts";
import { datum } from "../dutch/datums.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { type ExitCode, UserError } from "../errors.ts";
import { eigenBriefpapier } from "../output/bron.ts";
import { losBriefpapier } from "../output/los-briefpapier.ts";
import { isGemaakt, standVan } from "../output/stand.ts";
import { standVanUitgave } from "../output/uitgave.ts";
import { leesStapnummer } from "../plan/stappen.ts";
import { DOCUMENTENMAP, type Plek, vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { aantalGaten, ontbreekt } from "./gaten.ts";
import { printJson } from "./melden.ts";
import { isOn, textOf } from "./session.ts";
import { type Stuk, type Werk, werkVan } from "./stukken.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, _words, options) => {
  const plek = vindProject(world, textOf(options, "project"));
  const fouten: UserError[] = [];
  const regels = regelsVan(world, plek, fouten);
  if (isOn(options, "json")) printJson(world, regels);
  else world.print.out(regels.map((regel) => alsTekst(regel, regels)).join("\n"));
  for (const { bestand, melding, hint } of losBriefpapier(world.disk, plek.map, DOCUMENTEN))
    world.print.err(`Let op: ${bestand}. ${melding} ${hint}`);
  return fouten.reduce<ExitCode>((tot, { exitCode }) => (exitCode > tot ? exitCode : tot), 0);
};

/** How every kind of document stands. What went wrong is told in its line, and added to `fouten`. */
export const regelsVan = (world: World, plek: Plek, fouten: UserError[]): readonly Regel[] =>
  werkVan(world, plek, { datum: world.today(), werkversie: false }).map((werk) => ({
    ...regelVan(world, join(plek.map, DOCUMENTENMAP), werk, fouten),
    briefpapier: eigenBriefpapier(world.disk, plek.map, werk.document) ?? null,
  }));

export type Regel = ReturnType<typeof regelVan> & { readonly briefpapier: string | null };

/** What went wrong is told in the line, and added to `fouten`. */
function regelVan(world: World, map: string, { document, exemplaren, beoordeel, stukken }: Werk, fouten: UserError[]) {
  // A mistake in one template must not hide how the other documents stand.
  let fout: { readonly melding: string; readonly hint: string } | undefined;
  // The other variants are told of once they are made, so that the list stays one to read.
  const getoond = exemplaren.filter(
    (exemplaar) => exemplaar.variant === undefined || isGemaakt(world.disk, map, { document, exemplaar }),
  );
  const stand = getoond.flatMap((exemplaar) => {
    try {
      const { gaps, afdruk } = beoordeel(exemplaar);
      const bestand = standVan(world.disk, map, { document, exemplaar }, afdruk);
      // A step is a number here as everywhere else, though it comes from the name of a property.
      const door = bestand.door.map((stap) => leesStapnummer(stap) ?? stap);
      const uitgegeven = laatsteUitgave(world, map, stukken(exemplaar).at(-1), afdruk);
      const { voor, naam, variant } = exemplaar;
      const welk = { voor, naam, ...(variant === undefined ? {} : { variant }) };
      return [{ ...welk, ...bestand, door, uitgegeven, ontbreekt: gaps.map(ontbreekt) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fouten.push(error);
      fout = { melding: error.message, hint: error.hint };
      return [];
    }
  });
  const gaten = stand.flatMap((s) => (s.variant === undefined ? s.ontbreekt : []));
  return {
    id: document.id,
    titel: document.titel,
    stap: document.stappen,
    voor: document.voor,
    per: document.per,
    ...(document.varianten === undefined ? {} : { varianten: document.varianten }),
    gereed: gaten.length === 0 && fout === undefined,
    ontbreekt: gaten.filter((g, i) => gaten.findIndex((h) => h.pad === g.pad) === i),
    exemplaren: stand,
    ...(fout === undefined ? {} : { fout }),
  };
}

/** What went out last, and what would be different in what is made now; null where nothing did. */
function laatsteUitgave(world: World, map: string, stuk: Stuk | undefined, nu: Readonly<Record<string, string>>) {
  if (stuk === undefined) return null;
  const bestand = weet(stuk.bestand);
  const stand = standVanUitgave(world.disk, map, bestand, nu);
  return {
    versie: weet(stuk.versie) ?? null,
    status: weet(stuk.status) ?? null,
    datum: weet(stuk.datum) ?? null,
    bestand: bestand ?? null,
    // Without the file there is nothing to compare with.
    anders: stand.door === undefined ? null : stand.door.length > 0,
    door: (stand.door ?? []).map((stap) => leesStapnummer(stap) ?? stap),
  };
}

/** The letterhead of a document, where not all have the same. */
const opPapier = ({ briefpapier }: Regel, alle: readonly Regel[]): readonly string[] =>
  alle.every((ander) => ander.briefpapier === briefpapier)
    ? []
    : [`    op ${briefpapier === null ? "de standaardhuisstijl" : briefpapier}`];

function alsTekst(regel: Regel, alle: readonly Regel[]): string {
  if (regel.fout !== undefined)
    return `${regel.titel} (${regel.id}) – kan niet worden gemaakt\n    ${regel.fout.melding}\n    ${regel.fout.hint}`;
  const kop = `${regel.titel} (${regel.id}) – ${regel.gereed ? "klaar om te maken" : aantalGaten(regel.ontbreekt.length)}`;
  const gaten = regel.ontbreekt
    .slice(0, 5)
    .map((g) => `    – ${g.vraag} (${g.pad}, ${g.stap === "start" ? "bij het begin" : `stap ${g.stap}`})`);
  const meer = regel.ontbreekt.length > 5 ? [`    – en nog ${regel.ontbreekt.length - 5}`] : [];
  const bestanden = regel.exemplaren.filter((e) => e.gemaakt).map((e) => `    ${e.bestand}: ${woord(e)}`);
  const uitgaven = regel.exemplaren.flatMap((e) =>
    e.uitgegeven === null ? [] : [`    ${e.voor === "" ? "" : `${e.voor}: `}${uitgaveInWoorden(e.uitgegeven)}`],
  );
  return [kop, ...opPapier(regel, alle), ...gaten, ...meer, ...ookAls(regel.varianten), ...bestanden, ...uitgaven].join(
    "\n",
  );
}

type Uitgave = NonNullable<Regel["exemplaren"][number]["uitgegeven"]>;

/** `uitgegeven als versie 0.9 (ter bespreking, 12 mei 2026); wat je nu maakt, is anders (door stap 6)` */
function uitgaveInWoorden({ versie, status, datum: dag, anders, door }: Uitgave): string {
  const hoe = [status ?? "", dag === null ? "" : datum(dag)].filter((deel) => deel !== "").join(", ");
  const wat =
    versie === null
      ? `uitgegeven${dag === null ? "" : ` op ${datum(dag)}`}`
      : `uitgegeven als versie ${versie} (${hoe})`;
  return anders === true ? `${wat}; wat je nu maakt, is anders (door ${waardoor(door)})` : wat;
}

const ookAls = ([, ...andere]: NonNullable<Regel["varianten"]> = []): readonly string[] =>
  andere.length === 0
    ? []
    : [
        `    ook te maken met --variant ${opsomming(
          andere.map(({ id }) => id),
          "of",
        )}`,
      ];

const woord = (s: Regel["exemplaren"][number]): string =>
  [s.bewerkt ? "met de hand bewerkt" : "", s.verouderd ? `verouderd (door ${waardoor(s.door)})` : ""]
    .filter((w) => w !== "")
    .join(", ") || "actueel";

/** `stap 4, 5 en een ander sjabloon of briefpapier` */
function waardoor(door: readonly (string | number)[]): string {
  const stappen = door.filter((wat) => wat !== "sjabloon");
  return [
    ...(stappen.length === 0 ? [] : [`stap ${stappen.join(", ")}`]),
    ...(door.includes("sjabloon") ? ["een ander sjabloon of briefpapier"] : []),
  ].join(" en ");
}
