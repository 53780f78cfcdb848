/** Arguments and a host → an exit status. Each command is loaded when it is called for. */
import { CommanderError } from "commander";
import type { Language } from "../rules/rule.ts";
import { Configs } from "./configs.ts";
import { EXIT, type Host } from "./host.ts";
import { createProgram } from "./program.ts";
import { Session } from "./session.ts";
import { usageProblem } from "./usage.ts";

/** Runs one command line, `argv` being what follows the name of the program. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const configs = new Configs(host.cwd);
  const given = languageOf(argv);
  const language = given ?? (await configs.of(null)).settings.language ?? "vi";
  const session = new Session(host, configs, language, given !== null);
  const outcome: { status: number } = { status: EXIT.clean };
  const program = createProgram(session, (status) => {
    outcome.status = status;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return outcome.status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.clean;
    const problem = usageProblem(error, session.messages);
    if (problem !== null) session.problem(problem);
    return EXIT.failure;
  }
}

/** The language is needed before the rest is understood, for what is said about the rest. Null where it is not named. */
function languageOf(argv: readonly string[]): Language | null {
  const options = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const at = options.findLastIndex((option) => option === "--language" || option.startsWith("--language="));
  const value = options[at] === "--language" ? options[at + 1] : options[at]?.slice("--language=".length);
  return value === "en" || value === "vi" ? value : null;
}
