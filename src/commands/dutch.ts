import type { Argument, Command, CommanderError, Help } from "commander";
import { bedoelJe, dichtstbij } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Zo gebruik je het:",
  "Arguments:": "Wat je erachter zet:",
  "Options:": "Opties:",
  "Commands:": "Opdrachten:",
  "Global Options:": "Algemene opties:",
};

/** The headings of commander's help in Dutch. */
export const DUTCH_HELP: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: (usage) => usage.replace("[options]", "[opties]"),
  optionDescription: (option) =>
    bijzin(option.description, option.argChoices, option.defaultValue, option.defaultValueDescription),
  argumentDescription: (argument) =>
    bijzin(argument.description, argument.argChoices, argument.defaultValue, argument.defaultValueDescription),
  subcommandTerm: (command) =>
    [[command.name(), ...command.aliases()].join(", "), ...command.registeredArguments.map(argumentTerm)].join(" "),
};

/** What an option takes by itself, or must be one of, in Dutch. */
const bijzin = (
  uitleg: string,
  keuzes: readonly string[] | undefined,
  anders: unknown,
  andersInWoorden: string | undefined,
): string => {
  const delen = [
    ...(keuzes === undefined ? [] : [`kies uit: ${keuzes.join(", ")}`]),
    ...(anders === undefined || typeof anders === "boolean" ? [] : [`anders: ${andersInWoorden ?? String(anders)}`]),
  ];
  return delen.length === 0 ? uitleg : `${uitleg} (${delen.join("; ")})`.trim();
};

const argumentTerm = (argument: Argument): string => {
  const inner = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${inner}>` : `[${inner}]`;
};

export function unknownCommand(name: string, program: Command): UserError {
  const near = dichtstbij(
    name,
    program.commands.flatMap((c) => (c.name().startsWith("_") ? [] : [c.name(), ...c.aliases()])),
  );
  return new UserError(
    "gebruik",
    `Er is geen opdracht ‘${name}’.`,
    near === undefined ? "Bekijk de opdrachten met: coalitie help" : `Bedoel je ‘coalitie ${near}’?`,
  );
}

/** The nearest of what it could have been, or all of that. */
function keuzesIn(error: CommanderError, name: string): string {
  const [, opgesomd = ""] = /Allowed choices are ([^.]*)/.exec(error.message) ?? [];
  const keuzes = opgesomd === "" ? [] : opgesomd.split(", ");
  const gegeven = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? name;
  return bedoelJe(
    gegeven,
    keuzes,
    keuzes.length === 0 ? "Bekijk de hulp met --help." : `Kies uit: ${keuzes.join(", ")}.`,
  );
}

/** What commander found wrong in a command, in Dutch, with the nearest name that does exist there. */
export function inDutch(error: CommanderError, program: Command, command: Command): UserError {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(name, program);
    case "commander.unknownOption": {
      const near = dichtstbij(
        name,
        command.options.map((o) => o.long ?? ""),
      );
      return new UserError(
        "gebruik",
        `Er is geen optie ‘${name}’.`,
        near === undefined ? "Bekijk de opties met --help." : `Bedoel je ‘${near}’?`,
      );
    }
    case "commander.missingArgument":
      return new UserError(
        "gebruik",
        `Er ontbreekt iets: ‘${name}’.`,
        "Bekijk met --help wat deze opdracht nodig heeft.",
      );
    case "commander.optionMissingArgument":
      return new UserError("gebruik", `Achter ‘${name}’ hoort nog iets.`, "Bekijk de opties met --help.");
    case "commander.excessArguments":
      return new UserError(
        "gebruik",
        "Er staat te veel achter deze opdracht.",
        "Zet tekst met spaties tussen aanhalingstekens.",
      );
    case "commander.invalidArgument":
      return new UserError("gebruik", `‘${name}’ past hier niet.`, keuzesIn(error, name));
    case "commander.conflictingOption":
      return new UserError(
        "gebruik",
        `‘${name}’ en ‘${/with option '([^']*)'/.exec(error.message)?.[1] ?? "een andere optie"}’ kunnen niet samen.`,
        "Laat een van de twee weg.",
      );
    case "commander.missingMandatoryOptionValue":
      return new UserError("gebruik", `De optie ‘${name}’ is hier nodig.`, "Bekijk de opties met --help.");
    default:
      return new UserError("gebruik", "Zo kan ik deze opdracht niet lezen.", "Bekijk de hulp met --help.");
  }
}
