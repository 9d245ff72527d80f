import { lijstVan } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { trekIn } from "../domain/intrekken.ts";
import { type Uitzondering, type Vrijgave, wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { boekVan } from "./boek.ts";
import { isOn, listOf, type Options, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, [id = ""], options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  if (isOn(options, "intrekken")) {
    project.wijzig((nu) => trekIn(nu, id));
    world.print.err(`Ingetrokken: ${id}. De woorden staan weer alleen in het interne bestand.`);
    world.print.err("Wat al verstuurd of in git vastgelegd is, blijft daar leesbaar.");
    return 0;
  }
  const vrijgave = vrijgaveUit(id, options, world.today());
  keurPersoon(project, vrijgave.door);
  const eerst = wachtendeFormuleringen(project.coalitie, id).length;
  boekVan(project, world.today()).geefVrij(vrijgave);
  const aantal = eerst - wachtendeFormuleringen(project.coalitie, id).length;
  world.print.err(`Vastgelegd voor ${id}: ${aantal} ${aantal === 1 ? "formulering" : "formuleringen"} verwerkt.`);
  return 0;
};

function vrijgaveUit(gesprek: string, options: Options, vandaag: string): Vrijgave {
  const { via, reikwijdte } = velden.gesprekken.velden.formuleringen.velden;
  const op = leesDatum(textOf(options, "op") ?? vandaag, vandaag);
  if (!op.ok) throw new UserError("gebruik", op.melding, "Geef de dag als 2026-03-12.");
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

/** `formulering-2` stays asked, `formulering-2=geweigerd` is refused, `formulering-2=andere woorden` is changed. */
function uitzondering(tekst: string): Uitzondering {
  const [, formulering = tekst, woorden = ""] = /^([^=]+)=(.*)$/su.exec(tekst) ?? [];
  if (woorden === "") return { formulering, stand: "gevraagd" };
  return woorden === "geweigerd"
    ? { formulering, stand: "geweigerd" }
    : { formulering, stand: "akkoord met wijziging", tekst: woorden };
}
