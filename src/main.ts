import { Command, CommanderError, Option } from "commander";
import { DUTCH_HELP, inDutch, unknownCommand } from "./commands/dutch.ts";
import { meldFout } from "./commands/melden.ts";
import type { Options, Session } from "./commands/session.ts";
import { hasProject, inTheWorld } from "./commands/start.ts";
import { COMMANDS, COMMON, type CommandRow } from "./commands/table.ts";
import { maakVorigeAf } from "./commands/vooraf.ts";
import type { ExitCode } from "./errors.ts";

/** Runs the program in the real world. */
export const start = (args: readonly string[]): Promise<ExitCode> => inTheWorld((session) => main(args, session));

/** Runs the program once: `args` without the name of the program. Returns what it ends with; never throws. */
export async function main(args: readonly string[], session: Session): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = programOf(session, (code) => {
    exitCode = code;
  });
  try {
    const words = commandFirst(args, session);
    if (words[0] === "help" && words[1] !== undefined && !isCommand(program, words[1]))
      throw unknownCommand(words[1], program);
    await program.parseAsync([...words], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0
        ? 0
        : meldFout(session.world, inDutch(error, program, failedIn.get(error) ?? program), args);
    return meldFout(session.world, error, args);
  }
}

/**
 * The words with the command in front: common options may stand before it. Without a command it is the menu where somebody
 * can choose; else the status where a coalition is, or where one is pointed at, and the help elsewhere.
 */
function commandFirst(args: readonly string[], { world }: Session): readonly string[] {
  let at = 0;
  while (COMMON_FLAGS.includes((args[at] ?? "").replace(/=.*$/s, ""))) at += args[at] === "--project" ? 2 : 1;
  const [before, [command, ...after]] = [args.slice(0, at), args.slice(at)];
  if (command !== undefined)
    return command.startsWith("-") || command === "help" ? [command, ...after] : [command, ...before, ...after];
  if (world.interactive && !before.includes("--no-input")) return ["menu", ...before];
  const pointed = before.some((word) => /^--project(?:=|$)/.test(word));
  return pointed || hasProject(world) ? ["status", ...before] : ["--help"];
}

const isCommand = (program: Command, name: string): boolean =>
  name === "help" || program.commands.some((command) => [command.name(), ...command.aliases()].includes(name));

/** In which command commander found something wrong. */
const failedIn = new WeakMap<CommanderError, Command>();

function programOf(session: Session, end: (code: ExitCode) => void): Command {
  const program = new Command("coalitie")
    .description("Een wizard voor adviseurs die organisaties samenbrengen in een vitale coalitie.")
    .usage("[opdracht] [opties]")
    .version(session.version, "-V, --version", "toon de versie")
    .helpCommand("help [opdracht]", "uitleg over een opdracht")
    .addHelpText("after", "\nBegin in een lege map met: coalitie init\nDaarna telkens: coalitie step");
  prepare(program, session);
  for (const row of COMMANDS) addCommand(program, row, session, end);
  return program;
}

function prepare(command: Command, session: Session): void {
  command
    .helpOption("-h, --help", "toon deze hulp")
    .configureHelp(DUTCH_HELP)
    .configureOutput({
      writeOut: (text) => session.world.print.out(text.replace(/\n$/, "")),
      writeErr: () => {},
      outputError: () => {},
    })
    .exitOverride((error) => {
      failedIn.set(error, command);
      throw error;
    });
}

function addCommand(program: Command, row: CommandRow, session: Session, end: (code: ExitCode) => void): void {
  const command = program.command(row.name, { hidden: row.verborgen === true }).description(row.description);
  prepare(command, session);
  for (const alias of row.aliases) command.alias(alias);
  for (const [argument, explanation] of row.args) command.argument(argument, explanation);
  for (const [flags, explanation] of row.options) command.addOption(new Option(flags, explanation));
  for (const [flags, explanation] of COMMON) command.addOption(new Option(flags, explanation));
  command.action(async (...given: readonly unknown[]) => {
    const options = command.opts<Record<string, unknown>>();
    const words = given
      .slice(0, row.args.length)
      .flatMap((g) => (Array.isArray(g) ? g.map(String) : g === undefined ? [] : [String(g)]));
    const here = session.with(options);
    if (row.zonderProject !== true) await maakVorigeAf(here.world, options, row);
    const { run } = await row.load();
    const work = (session: Session): Promise<ExitCode> => run(session, words, options);
    end(row.metKopie === true ? await withCopy(here, options, work) : await work(here));
  });
}

/** Its code reads the internal file, which other commands leave closed. */
async function withCopy(
  here: Session,
  options: Options,
  work: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const [{ metKopie }, { metNieuws }] = await Promise.all([
    import("./commands/dagkopie.ts"),
    import("./commands/nieuws.ts"),
  ]);
  return metKopie(here.world, options, (world, nieuws) =>
    work({ ...here, world, interviewer: async (plek) => metNieuws(await here.interviewer(plek), nieuws) }),
  );
}

const COMMON_FLAGS = COMMON.map(([flags]) => flags.split(" ")[0] ?? "");
