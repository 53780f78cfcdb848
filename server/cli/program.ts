/** The commands, their arguments and options. */
import { Command, InvalidArgumentError, Option } from "commander";
import { isDay } from "../config/day.ts";
import { type ConvertCommand, convertCommand } from "./commands/convert.ts";
import { explainCommand } from "./commands/explain.ts";
import { type FormatCommand, formatCommand } from "./commands/format.ts";
import { initCommand } from "./commands/init.ts";
import { type InspectCommand, inspectCommand } from "./commands/inspect.ts";
import { type LintCommand, lintCommand } from "./commands/lint.ts";
import { type LookupCommand, lookupCommand } from "./commands/lookup.ts";
import type { NewCommand } from "./commands/new.ts";
import { type RulesCommand, rulesCommand } from "./commands/rules.ts";
import { ENCODINGS } from "./encoding/detect.ts";
import { HELP } from "./help.ts";
import { EXIT } from "./host.ts";
import { outputOptions } from "./output-options.ts";
import type { Session } from "./session.ts";

/** How many documents `lookup` shows, and how many it may be asked for. */
const DEFAULT_LIMIT = 10;
const MOST_FOUND = 1000;

/** The command line of `session`; `done` takes the exit status of the command that was run. */
export function createProgram(session: Session, done: (status: number) => void): Command {
  const help = HELP[session.language];
  const program = new Command("thethuc")
    .description(help.program)
    .version(session.host.version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.host.stdout(text),
      writeErr: (text) => session.host.stderr(text),
      // Said by `run`, in the user's language.
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => describeOption(option, help.default),
    });

  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).helpOption("-h, --help", help.help);
  const choice = (flags: string, description: string, choices: readonly string[], preset?: string): Option =>
    new Option(flags, description).choices(choices).default(preset);
  const language = (): Option => choice("--language <language>", help.language, ["vi", "en"], "vi");
  const format = (...formats: readonly string[]): Option => choice("--format <format>", help.format, formats, "pretty");
  program.addOption(language());

  const { options: lintOutputs, outputs } = outputOptions(help);
  const lint = command("lint", help.lint).argument("[path...]", help.paths);
  for (const option of lintOutputs) lint.addOption(option);
  lint
    .option("--fix", help.fix, false)
    .addOption(choice("--fail-on <severity>", help.failOn, ["error", "warning", "info", "hint", "never"], "error"))
    .addOption(new Option("--max-warnings <number>", help.maxWarnings).argParser(readCount))
    .option("--quiet", help.quiet, false)
    .option("--baseline <file>", help.baseline)
    .option("--no-baseline", help.noBaseline)
    .option("--update-baseline", help.updateBaseline, false)
    .option("--timing", help.timing, false)
    .option("--stdin-filename <name>", help.stdinFilename)
    .addOption(new Option("--as-of <date>", help.asOf).argParser(readDay))
    .addOption(language())
    .action(async (paths: string[], options: Omit<LintCommand, "outputs">) => {
      done(await lintCommand(orHere(paths), { ...options, outputs: outputs() }, session));
    });

  command("inspect", help.inspect)
    .argument("[path...]", help.paths)
    .addOption(format("pretty", "json", "ndjson"))
    .option("--stdin-filename <name>", help.stdinFilename)
    .addOption(language())
    .action(async (paths: string[], options: InspectCommand) => {
      done(await inspectCommand(orHere(paths), options, session));
    });

  command("format", help.layout)
    .argument("[path...]", help.paths)
    .option("--write", help.write, false)
    .addOption(new Option("--check", help.check).default(false).conflicts("write"))
    .addOption(language())
    .action(async (paths: string[], options: FormatCommand) => {
      done(await formatCommand(orHere(paths), options, session));
    });

  command("new", help.new)
    .argument("<type>", help.type)
    .addOption(choice("--regime <regime>", help.regime, ["state", "party", "qppl"]))
    .option("--output <file>", help.output)
    .option("--force", help.force, false)
    .option("--issuer <name>", help.issuer)
    .option("--superior <name>", help.superior)
    .option("--place <name>", help.place)
    .addOption(language())
    .action(async (type: string, options: NewCommand) => {
      const { newCommand } = await import("./commands/new.ts");
      done(await newCommand(type, options, session));
    });

  command("init", help.init)
    .addOption(language())
    .action(async () => {
      done(await initCommand(session));
    });

  command("rules", help.rules)
    .addOption(format("pretty", "json"))
    .addOption(language())
    .action((options: RulesCommand) => {
      done(rulesCommand(options, session));
    });

  command("explain", help.explain)
    .argument("<rule>", help.rule)
    .addOption(language())
    .action((rule: string) => {
      done(explainCommand(rule, session));
    });

  command("lookup", help.lookup)
    .argument("<query...>", help.query)
    .addOption(format("pretty", "json", "ndjson"))
    .addOption(new Option("--limit <number>", help.limit).argParser(readLimit).default(DEFAULT_LIMIT))
    .addOption(language())
    .action((query: string[], options: LookupCommand) => {
      done(lookupCommand(query, options, session));
    });

  command("convert", help.convert)
    .argument("<path...>", help.convertPaths)
    .option("--write", help.write, false)
    .addOption(choice("--from <encoding>", help.from, ENCODINGS))
    .addOption(language())
    .action(async (paths: string[], options: ConvertCommand) => {
      done(await convertCommand(paths, options, session));
    });

  command("lsp", help.lsp)
    .option("--stdio", help.stdio)
    .option("--node-ipc", help.nodeIpc)
    .option("--pipe <name>", help.pipe)
    .option("--socket <port>", help.socket)
    .addOption(language())
    .action(() => {
      // With one of these the executable starts the server, and never comes here.
      session.problem(session.messages.noTransport());
      done(EXIT.failure);
    });

  return program;
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Allowed choices are 0, 1, 2….");
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_FOUND) return limit;
  // In commander's words, which `usageProblem` reads.
  throw new InvalidArgumentError(`Allowed choices are 1–${MOST_FOUND}.`);
}

function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Allowed choices are YYYY-MM-DD.");
}

function orHere(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ["."] : paths;
}

function describeOption(option: Option, presetWord: string): string {
  const choices = option.argChoices?.join(" | ");
  const { defaultValue } = option;
  const hasPreset = typeof defaultValue === "string" || typeof defaultValue === "number";
  const preset = hasPreset ? `${presetWord}: ${defaultValue}` : undefined;
  const details = [choices, preset].filter((detail) => detail !== undefined).join("; ");
  return details === "" ? option.description : `${option.description} (${details})`;
}
