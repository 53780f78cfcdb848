/**
 * The paragraphs between type and body, put together again where they were wrapped or misread: legal bases, proposals and
 * what else stands among them. The rules on bases read these, for they must know where each one ends.
 */
import { type LineNode, linesOf } from "../../../grammar/tree.ts";
import type { Analysis, Range, TextPart } from "../../model/analysis.ts";
import { withoutComments } from "../without-comments.ts";

export interface PreambleParagraph extends TextPart {
  /** `basis`: Căn cứ …; `proposal`: Theo đề nghị của …, Xét …; `other`: the competence line, an enacting sentence. */
  readonly kind: "basis" | "proposal" | "other";
  /** Closing punctuation mark as printed, `` where there is none. */
  readonly terminator: string;
  /** True when the paragraph opens with a hyphen. */
  readonly dash: boolean;
}

/** Types whose bases stand in a list of their own, closed by the order or by an enacting sentence. */
const DECIDING =
  /^(?:Quyết định|Nghị quyết|Nghị quyết liên tịch|Nghị định|Thông tư|Thông tư liên tịch|Luật|Bộ luật|Pháp lệnh)$/;

const BASIS = /^(?:[-–+]\s*)?căn\s+cứ(?=[\s:]|$)/i;
const PROPOSAL = /^(?:[-–+]\s*)?(?:(?:Theo|Xét) (?:đề nghị|tờ trình|công văn|văn bản)|Xét|Trên cơ sở|Sau khi)(?=\s)/i;

/** All paragraphs of the preamble in order; empty for a letter, whose bases are part of its argument. */
export function preambleParagraphs(analysis: Analysis): readonly PreambleParagraph[] {
  return analysis.derive(readParagraphs);
}

/** The run of bases and proposals, without what stands before and behind; empty for types without such a list. */
export function basesAndProposals(analysis: Analysis): readonly PreambleParagraph[] {
  if (!isDeciding(analysis)) return [];
  return preambleParagraphs(analysis).filter(({ kind }) => kind !== "other");
}

/** True for decisions, resolutions and legal-normative documents, and for the regulations that the Party issues alone. */
export function isDeciding({ title, regime }: Analysis): boolean {
  if (title.type === null) return false;
  return DECIDING.test(title.type) || (regime === "party" && /^Quy (?:định|chế)$/.test(title.type));
}

/** Range of the terminator, or the empty range behind the paragraph where there is none. */
export function terminatorRange({ range, terminator }: PreambleParagraph): Range {
  return { start: range.end - terminator.length, end: range.end };
}

/** Range of the last word with its mark, so that a finding about a missing mark can be seen. */
export function lastWordRange(analysis: Analysis, { range }: PreambleParagraph): Range {
  const from = Math.max(range.start, range.end - LONGEST_WORD);
  return { start: from + Math.max(0, analysis.source.slice(from, range.end).search(/\S+$/)), end: range.end };
}

const LONGEST_WORD = 40;

interface OpenParagraph {
  readonly start: number;
  end: number;
  /** Its lines, joined when it is closed: a preamble may be as long as its text. */
  readonly lines: string[];
}

function readParagraphs(analysis: Analysis): readonly PreambleParagraph[] {
  const zone = analysis.tree.children.find(({ kind }) => kind === "preamble");
  if (zone === undefined || analysis.title.type === "Công văn") return [];
  const paragraphs: OpenParagraph[] = [];
  for (const line of linesOf(zone)) {
    if (line.kind === "operative") break;
    if (line.kind === "blank" || line.kind === "separator") continue;
    const part = contentOf(analysis.source, line);
    if (part === null) continue;
    const { start, end, text } = part;
    const open = paragraphs[paragraphs.length - 1];
    if (open !== undefined && goesOn(open.lines.at(-1) ?? "", text, line)) {
      open.end = end;
      open.lines.push(text);
    } else paragraphs.push({ start, end, lines: [text] });
  }
  return paragraphs.map(({ start, end, lines }) => {
    const text = lines.join(" ");
    return {
      range: { start, end },
      text,
      kind: BASIS.test(text) ? "basis" : PROPOSAL.test(text) ? "proposal" : "other",
      terminator: /[;,.:]$/.exec(lines.at(-1) ?? "")?.[0] ?? "",
      dash: /^[-–]/.test(text),
    };
  });
}

/** A line goes on where the reader says so, or where it opens small behind a line `above` that no mark closes. */
function goesOn(above: string, text: string, line: LineNode): boolean {
  const begins = BASIS.test(text) || PROPOSAL.test(text);
  if (begins) return !/[;,.:]$/.test(above) && line.continues && !/^(?:[-–] ?)?[CTXS]/.test(text);
  if (line.continues) return true;
  if (/[;.:]$/.test(above)) return false;
  // A wrapped line that names a date or number was taken for a component: `Căn cứ Luật Tổ chức` / `Chính phủ ngày …`.
  return /^[a-zà-ỹđ\d(]/.test(text) || line.kind === "placeDate" || line.kind === "number";
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a line without markdown marks, tags and blanks around them. */
function contentOf(source: string, { start, end }: LineNode): TextSpan | null {
  const raw = withoutComments(source.slice(start, end));
  const lead = /^(?:[\s*_>|#\ufeff]|<[a-z/][^<>]{0,60}>)*/i.exec(raw)?.[0].length ?? 0;
  const length = contentEnd(raw, lead);
  if (length <= lead) return null;
  const text = asRead(raw.slice(lead, length));
  return text === "" ? null : { start: start + lead, end: start + length, text };
}

/** Without marks inside, blanks folded, letters composed; most lines have nothing of the kind. */
function asRead(printed: string): string {
  const text = /[*<]/.test(printed) ? printed.replace(/\*\*|<\/?[a-z][^<>]{0,60}>/gi, "") : printed;
  return (/[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text).replace(/\s+/g, " ").trim();
}

/** End of the words: tags, marks and blanks behind them are none. */
function contentEnd(raw: string, lead: number): number {
  let end = raw.length;
  while (end > lead) {
    if (MARKUP_BEHIND.includes(raw.charAt(end - 1))) end--;
    else if (raw.charAt(end - 1) === ">") {
      const open = raw.lastIndexOf("<", end - 1);
      if (open === -1 || end - open > LONGEST_TAG) return end;
      end = open;
    } else return end;
  }
  return end;
}

const LONGEST_TAG = 64;
const MARKUP_BEHIND = " \t\r\n*_|\\\u00a0";
