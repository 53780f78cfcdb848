/**
 * Code actions: the fix of a finding, a comment that silences it, the explanation of its rule, and all safe fixes at
 * once. All but the explanation are plain edits, so that they work in every editor.
 */
import type { CodeAction, CodeActionKind, Diagnostic, Range as LspRange, TextEdit } from "vscode-languageserver-types";
import type { Regime } from "../model/analysis.ts";
import { analyze } from "../model/analyze.ts";
import { fixAll } from "../rules/fix.ts";
import { ignoreFile, ignoreNextLine } from "../rules/ignores.ts";
import type { LintOptions } from "../rules/lint.ts";
import type { Bilingual, Finding, Language, Rule } from "../rules/rule.ts";
import { type DiagnosticData, type DiagnosticOptions, diagnosticOf, SOURCE } from "./diagnostics.ts";
import { offsetAt, positionAt, rangeAt, type Snapshot } from "./snapshot.ts";

/** The kind by which editors apply all safe fixes when a file is saved. */
export const FIX_ALL_KIND = "source.fixAll.thethuc";

/** Kinds of actions that exist, for the server's capabilities. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = ["quickfix", FIX_ALL_KIND];

/** The command behind "explain this rule"; its one argument is the id of the rule. */
export const EXPLAIN_COMMAND = "thethuc.explainRule";

/** What the editor asks for. */
export interface CodeActionRequest {
  readonly range: LspRange;
  /** Diagnostics at the place, as the client sends them back. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds asked for; undefined means all. */
  readonly only?: readonly CodeActionKind[] | undefined;
}

export interface CodeActionOptions extends DiagnosticOptions {
  readonly rules: readonly Rule[];
  readonly lint: LintOptions;
  /** Rules by which the document is read; null where it says by itself. */
  readonly regime: Regime | null;
  /** The client asks again for the edit of an action that is chosen. */
  readonly resolvesEdits: boolean;
  /** Somebody answers `EXPLAIN_COMMAND`. */
  readonly explains: boolean;
  /** Findings of this snapshot; asked for only where a diagnostic has lost its data or is of an older version. */
  findings(): readonly Finding[];
}

/** What may be done at the place asked about: fixes first, in the order of the diagnostics. */
export function codeActions(
  snapshot: Snapshot,
  request: CodeActionRequest,
  options: CodeActionOptions,
): readonly CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(request, "quickfix")) {
    const diagnostics = request.diagnostics.flatMap((diagnostic) => current(snapshot, diagnostic, options));
    const language = options.lint.language;
    actions.push(
      ...diagnostics.flatMap((diagnostic) => fixAction(snapshot, diagnostic, language)),
      ...diagnostics.flatMap((diagnostic) => ignoreAction(snapshot, diagnostic, language)),
      ...(options.explains ? explainActions(diagnostics, language) : []),
    );
  }
  const asked = request.only?.some((kind) => isWithin(FIX_ALL_KIND, kind)) ?? request.diagnostics.some(isFixable);
  if (asked) actions.push(...fixAllAction(snapshot, options));
  return actions;
}

/** The action with its edit, for the one kind whose edit is costly. */
export function resolveCodeAction(
  snapshot: Snapshot,
  action: CodeAction,
  options: Pick<CodeActionOptions, "rules" | "lint" | "regime">,
): CodeAction {
  if (action.kind !== FIX_ALL_KIND || action.edit !== undefined) return action;
  return { ...action, edit: editOf(snapshot, fixAllEdits(snapshot, options)) };
}

/** The smallest edits that make all safe fixes, until none is left. */
export function fixAllEdits(
  snapshot: Snapshot,
  { rules, lint, regime }: Pick<CodeActionOptions, "rules" | "lint" | "regime">,
): readonly TextEdit[] {
  const { source } = snapshot.analysis;
  const read = (text: string) => (text === source ? snapshot.analysis : analyze(text, regime));
  return fixAll(source, read, rules, lint).edits.map(({ range, text }) => ({
    range: rangeAt(snapshot, range),
    newText: text,
  }));
}

/** A diagnostic whose data holds for this version. */
type Current = Diagnostic & { readonly code: string; readonly data: DiagnosticData };

/** The diagnostic as it is now; one without data, or of an older version, is looked up among the findings. */
function current(snapshot: Snapshot, diagnostic: Diagnostic, options: CodeActionOptions): readonly Current[] {
  const { code, source, data, range } = diagnostic;
  if (source !== SOURCE || typeof code !== "string") return [];
  if (isData(data) && data.version === snapshot.version) return [{ ...diagnostic, code, data }];
  const [start, end] = [offsetAt(snapshot, range.start), offsetAt(snapshot, range.end)];
  const finding = options
    .findings()
    .find(({ rule, range: found }) => rule === code && found.start === start && found.end === end);
  if (finding === undefined) return [];
  const now = diagnosticOf(snapshot, finding, options);
  return isData(now.data) ? [{ ...now, code, data: now.data }] : [];
}

function isData(data: unknown): data is DiagnosticData {
  return typeof data === "object" && data !== null && "version" in data && "fix" in data;
}

function isFixable({ source, data }: Diagnostic): boolean {
  return source === SOURCE && isData(data) && data.fix?.safety === "safe";
}

function fixAction(snapshot: Snapshot, diagnostic: Current, language: Language): readonly CodeAction[] {
  const { fix } = diagnostic.data;
  if (fix === null) return [];
  return [
    {
      title: fixTitle(snapshot, fix.edits)[language],
      kind: "quickfix",
      diagnostics: [diagnostic],
      ...(fix.safety === "safe" ? { isPreferred: true } : {}),
      edit: editOf(snapshot, fix.edits),
    },
  ];
}

/** A comment on a line of its own above the finding; inside a table, where a line would break it, at the top. */
function ignoreAction(snapshot: Snapshot, diagnostic: Current, language: Language): readonly CodeAction[] {
  const { source } = snapshot.analysis;
  const start = offsetAt(snapshot, diagnostic.range.start);
  const lineStart = start - positionAt(snapshot, start).character;
  const table = /^[ \t]*\|/.test(source.slice(lineStart, lineStart + 40));
  const comment = (table ? ignoreFile : ignoreNextLine)(diagnostic.code, REASON[language]);
  const place = positionAt(snapshot, table ? 0 : lineStart);
  const edit: TextEdit = { range: { start: place, end: place }, newText: comment + lineBreakOf(source) };
  return [
    {
      title: (table ? IGNORE_FILE : IGNORE_LINE)(diagnostic.code)[language],
      kind: "quickfix",
      diagnostics: [diagnostic],
      edit: editOf(snapshot, [edit]),
    },
  ];
}

/** One for each rule, however many of its findings are at the place. */
function explainActions(diagnostics: readonly Current[], language: Language): readonly CodeAction[] {
  return [...new Set(diagnostics.map(({ code }) => code))].map((rule) => {
    const title = EXPLAIN(rule)[language];
    return { title, kind: "quickfix", command: { title, command: EXPLAIN_COMMAND, arguments: [rule] } };
  });
}

function fixAllAction(snapshot: Snapshot, options: CodeActionOptions): readonly CodeAction[] {
  const action: CodeAction = { title: FIX_ALL[options.lint.language], kind: FIX_ALL_KIND };
  if (options.resolvesEdits) return [{ ...action, data: { uri: snapshot.uri } }];
  const edits = fixAllEdits(snapshot, options);
  return edits.length === 0 ? [] : [{ ...action, edit: editOf(snapshot, edits) }];
}

function editOf({ uri }: Snapshot, edits: readonly TextEdit[]): NonNullable<CodeAction["edit"]> {
  return { changes: { [uri]: [...edits] } };
}

function isWanted({ only }: CodeActionRequest, kind: CodeActionKind): boolean {
  return only?.some((wanted) => isWithin(kind, wanted)) ?? true;
}

/** `source.fixAll.thethuc` is a `source.fixAll` and a `source`. */
function isWithin(kind: CodeActionKind, wanted: CodeActionKind): boolean {
  return wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);
}

function lineBreakOf(source: string): string {
  const at = source.search(/[\r\n]/);
  return at === -1 ? "\n" : source.startsWith("\r\n", at) ? "\r\n" : source.charAt(at);
}

/** What a fix does, told from its edits. */
function fixTitle(snapshot: Snapshot, edits: readonly TextEdit[]): Bilingual {
  const [only, ...others] = edits;
  if (only === undefined || others.length > 0) return MEND_PLACES(String(edits.length));
  const { range, newText } = only;
  const old = snapshot.analysis.source.slice(offsetAt(snapshot, range.start), offsetAt(snapshot, range.end));
  if (newText === "") return REMOVE(shown(old));
  return old === "" ? INSERT(shown(newText)) : REPLACE(shown(old), shown(newText));
}

/** Longest text that a title quotes whole. */
const LONGEST_QUOTE = 40;

function shown(text: string): string {
  const line = text.replace(/\r\n?|\n/g, "⏎");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

const REASON: Bilingual = { vi: "lý do", en: "reason" };
const FIX_ALL: Bilingual = { vi: "Sửa mọi lỗi sửa được an toàn", en: "Fix everything that can be fixed safely" };

const REPLACE = (old: string, now: string): Bilingual => ({
  vi: `Thay “${old}” bằng “${now}”`,
  en: `Replace “${old}” by “${now}”`,
});
const INSERT = (text: string): Bilingual => ({ vi: `Thêm “${text}”`, en: `Insert “${text}”` });
const REMOVE = (text: string): Bilingual => ({ vi: `Bỏ “${text}”`, en: `Remove “${text}”` });
const MEND_PLACES = (count: string): Bilingual => ({ vi: `Sửa ${count} chỗ`, en: `Change ${count} places` });
const IGNORE_LINE = (rule: string): Bilingual => ({
  vi: `Bỏ qua ${rule} ở dòng này`,
  en: `Ignore ${rule} on this line`,
});
const IGNORE_FILE = (rule: string): Bilingual => ({
  vi: `Bỏ qua ${rule} trong văn bản này`,
  en: `Ignore ${rule} in this document`,
});
const EXPLAIN = (rule: string): Bilingual => ({ vi: `Giải thích quy tắc ${rule}`, en: `Explain the rule ${rule}` });
