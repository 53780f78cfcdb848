/** `thethuc format`: prints a document in the canonical layout, writes it in place, or says which are not laid out so. */
import { analyze } from "../../model/analyze.ts";
import { applyEdits } from "../../service/formatting/edits.ts";
import { formattingEdits } from "../../service/formatting/format-document.ts";
import { EXIT } from "../host.ts";
import { findInputs, type Input, STANDARD_INPUT } from "../inputs.ts";
import { readText } from "../read.ts";
import type { Session } from "../session.ts";
import { writeText } from "../write.ts";

export interface FormatCommand {
  readonly write: boolean;
  /** Changes nothing; lists the files that formatting would change. */
  readonly check: boolean;
}

/** Blanks a level, where a document indents its lists: what editors have by default. */
const OPTIONS = { tabSize: 4 };

export async function formatCommand(
  patterns: readonly string[],
  { write, check }: FormatCommand,
  session: Session,
): Promise<number> {
  if (write && patterns.includes(STANDARD_INPUT)) {
    session.problem(session.messages.stdinWrite());
    return EXIT.failure;
  }
  const inputs = await findInputs(patterns, session);
  if (!write && !check && inputs.length > 1) {
    session.problem(session.messages.formatOne());
    return EXIT.failure;
  }
  let changed = 0;
  for (const input of inputs) {
    const result = await formatted(input, session);
    if (result === null) continue;
    const { before, after } = result;
    if (!write && !check) session.print(after);
    else if (after !== before && (check || (await writeInput(input, after, session)))) {
      changed++;
      if (check) session.print(`${input.file}\n`);
    }
  }
  session.flush();
  if (changed > 0) {
    const { unformatted, formatted: done } = session.messages;
    session.note((check ? unformatted : done)(String(changed)));
  }
  if (session.failed) return EXIT.failure;
  return check && changed > 0 ? EXIT.findings : EXIT.clean;
}

/** The text of an input as it is and as it should be; null when it could not be used, which has then been reported. */
async function formatted(
  input: Input,
  session: Session,
): Promise<{ readonly before: string; readonly after: string } | null> {
  try {
    const before = await readText(input, session);
    return before === null ? null : { before, after: applyEdits(before, formattingEdits(analyze(before), OPTIONS)) };
  } catch (error) {
    session.problem(session.messages.crash(error instanceof Error ? error.message : String(error)), input.file);
    return null;
  }
}

async function writeInput({ path, file }: Input, text: string, session: Session): Promise<boolean> {
  return path !== null && (await writeText(path, file, text, session));
}
