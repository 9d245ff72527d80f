import { Command, CommanderError, Option } from "commander";
import { DUTCH_HELP, inDutch } from "./commands/dutch.ts";
import { meldFout } from "./commands/melden.ts";
import type { Session } from "./commands/session.ts";
import { hasProject, realSession } from "./commands/start.ts";
import { COMMANDS, type CommandRow } from "./commands/table.ts";
import type { ExitCode } from "./errors.ts";

/** Runs the program in the real world. */
export const start = (args: readonly string[]): Promise<ExitCode> => main(args, realSession());

/** Runs the program once: `args` without the name of the program. Returns what it ends with; never throws. */
export async function main(args: readonly string[], session: Session): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = programOf(session, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? [withoutWords(session)] : [...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? 0 : meldFout(session.world, inDutch(error, program), args);
    return meldFout(session.world, error, args);
  }
}

/** What the bare name of the program does: where a coalition is its status, elsewhere the help. */
const withoutWords = ({ world }: Session): string => (hasProject(world) ? "status" : "--help");

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
    .exitOverride();
}

function addCommand(program: Command, row: CommandRow, session: Session, end: (code: ExitCode) => void): void {
  const command = program.command(row.name).description(row.description);
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
    const { run } = await row.load();
    end(await run(session.with(options), words, options));
  });
}

const COMMON: readonly (readonly [flags: string, explanation: string])[] = [
  ["--project <pad>", "het projectbestand of de map (anders: hier of hoger)"],
  ["--no-input", "stel geen vragen"],
  ["--no-color", "gebruik geen kleuren"],
  ["--quiet", "zeg alleen het nodige"],
  ["--debug", "toon bij een fout ook de technische gegevens"],
];
