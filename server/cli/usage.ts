/** What commander objects to, in the user's language. */
import type { CommanderError } from "commander";
import type { Messages } from "./messages.ts";

/** One line about a wrong command line; null where commander's own answer, the help text, says it all. */
export function usageProblem(error: CommanderError, messages: Messages): string | null {
  const [quoted = "", second = ""] = Array.from(error.message.matchAll(/'([^']*)'/g), ([, text = ""]) => text);
  switch (error.code) {
    case "commander.help":
      return null;
    case "commander.unknownCommand":
      return messages.unknownCommand(quoted);
    case "commander.unknownOption":
      return messages.unknownOption(quoted);
    case "commander.missingArgument":
      return messages.missingArgument(quoted);
    case "commander.optionMissingArgument":
      return messages.missingValue(quoted);
    case "commander.invalidArgument":
      return messages.badValue(second, quoted, /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? "");
    case "commander.conflictingOption":
      return messages.conflict(quoted, second);
    case "commander.excessArguments":
      return messages.excessArguments();
    default:
      return error.message;
  }
}
