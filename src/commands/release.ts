import { lijstVan } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { trekIn } from "../domain/intrekken.ts";
import { type Uitkomst, type Uitzondering, uitkomstenVan, type Vrijgave } from "../domain/vrijgave.ts";
import { datumMetDag } from "../dutch/datums.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { boekVan, wieVerwijst } from "./boek.ts";
import { isOn, listOf, type Options, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, [id = ""], options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  if (isOn(options, "intrekken")) {
    const noemden = [
      ...new Set(["inzetten", "uitspraken"].flatMap((lijst) => wieVerwijst(project, `${lijst}[${id}]`))),
    ];
    project.wijzig((nu) => trekIn(nu, id));
    world.print.err(`Ingetrokken: ${id}. De woorden staan weer alleen in het interne bestand.`);
    if (noemden.length > 0)
      world.print.err(
        [`Hier werd naar ${id} verwezen; dat is nu leeg:`, ...noemden.map((pad) => `  ${pad}`)].join("\n"),
      );
    world.print.err(
      "Maak de documenten opnieuw: in die van eerder staan de woorden nog. Dat kan met: coalitie generate --all",
    );
    world.print.err("Wat al verstuurd of in git vastgelegd is, blijft daar leesbaar.");
    return 0;
  }
  const vrijgave = vrijgaveUit(id, options, world.today());
  keurPersoon(project, vrijgave.door);
  const uitkomsten = uitkomstenVan(project.coalitie, vrijgave);
  boekVan(project, world.today()).geefVrij(vrijgave);
  world.print.err([`Vastgelegd voor ${id}:`, ...uitkomsten.map(regel)].join("\n"));
  return 0;
};

/** What became of one sentence, so that one sees at once which words others may read from now on. */
function regel({ formulering, tekst, wat, reikwijdte }: Uitkomst): string {
  if (wat === "vrij") return `  vrijgegeven (${reikwijdte}): ‘${tekst}’`;
  if (wat === "geweigerd" || wat === "gevraagd")
    return `  ${wat === "geweigerd" ? "geweigerd" : "nog geen antwoord"}: ‘${tekst}’`;
  return wat === "van een ander"
    ? `  niet vrijgegeven, want van een ander: ‘${tekst}’`
    : `  niet vrijgegeven, want nog niet gevraagd: ‘${tekst}’\n    Gingen zij akkoord? Geef die zin vrij met: --behalve ${formulering}=akkoord`;
}

function vrijgaveUit(gesprek: string, options: Options, vandaag: string): Vrijgave {
  const { via, reikwijdte } = velden.gesprekken.velden.formuleringen.velden;
  const op = leesDatum(textOf(options, "op") ?? vandaag, vandaag);
  if (!op.ok) throw new UserError("gebruik", op.melding, "Geef de dag als 2026-03-12.");
  if (op.waarde > vandaag)
    throw new UserError(
      "gebruik",
      `Dat lees ik als ${datumMetDag(op.waarde)}, en die dag komt nog. Er is niets vrijgegeven.`,
      'Zet het jaar erbij, bijvoorbeeld: --op "3 maart 2026"',
    );
  const door = textOf(options, "door");
  return {
    gesprek,
    op: op.waarde,
    via: kies("via", textOf(options, "via"), via.opties),
    reikwijdte: kies("reikwijdte", textOf(options, "reikwijdte"), reikwijdte.opties),
    ...(door === undefined ? {} : { door }),
    behalve: listOf(options, "behalve").map(uitzondering),
  };
}

function keurPersoon(project: Project, door: string | undefined): void {
  const ids = lijstVan(project.coalitie.personen).map((p) => p.id ?? "");
  if (door === undefined || ids.includes(door)) return;
  throw new UserError(
    "gebruik",
    `‘${door}’ staat niet in de lijst personen. Er is niets vrijgegeven.`,
    bedoelJe(door, ids, `Er is: ${ids.join(", ")}.`),
  );
}

/** What was agreed is never guessed: it is the proof that these words may be read by others. */
function kies<O extends string>(naam: string, woord: string | undefined, opties: readonly O[]): O {
  if (woord === undefined)
    throw new UserError("gebruik", `Zonder --${naam} kan ik niets vrijgeven.`, `Kies uit: ${opties.join(", ")}.`);
  const optie = opties.find((o) => o === woord);
  if (optie === undefined)
    throw new UserError("gebruik", `‘${woord}’ kan niet bij --${naam}.`, `Kies uit: ${opties.join(", ")}.`);
  return optie;
}

/**
 * `formulering-2` stays asked, `formulering-2=geweigerd` is refused, `formulering-2=akkoord` goes along though nobody had
 * noted that it was asked, `formulering-2=andere woorden` is changed.
 */
function uitzondering(tekst: string): Uitzondering {
  const [, formulering = tekst, woorden = ""] = /^([^=]+)=(.*)$/su.exec(tekst) ?? [];
  if (woorden === "") return { formulering, stand: "gevraagd" };
  const stand = (["geweigerd", "akkoord", "gevraagd"] as const).find((s) => s === woorden.trim().toLowerCase());
  return stand === undefined ? { formulering, stand: "akkoord met wijziging", tekst: woorden } : { formulering, stand };
}
