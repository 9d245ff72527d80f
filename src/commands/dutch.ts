import type { Argument, Command, CommanderError, Help } from "commander";
import { dichtstbij } from "../dutch/nabij.ts";
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
  subcommandTerm: (command) =>
    [[command.name(), ...command.aliases()].join(", "), ...command.registeredArguments.map(argumentTerm)].join(" "),
};

const argumentTerm = (argument: Argument): string => {
  const inner = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${inner}>` : `[${inner}]`;
};

export function unknownCommand(name: string, program: Command): UserError {
  const near = dichtstbij(
    name,
    program.commands.flatMap((c) => [c.name(), ...c.aliases()]),
  );
  return new UserError(
    "gebruik",
    `Er is geen opdracht ‘${name}’.`,
    near === undefined ? "Bekijk de opdrachten met: coalitie help" : `Bedoel je ‘coalitie ${near}’?`,
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
    default:
      return new UserError("gebruik", "Zo kan ik deze opdracht niet lezen.", "Bekijk de hulp met --help.");
  }
}
