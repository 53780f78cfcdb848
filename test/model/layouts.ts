/** Documents as parts, and the ways real files write their two columns one after another. */

/** One document: the columns of its header, its middle, and the columns of its closing. */
export interface Parts {
  readonly name: string;
  /** Lines of the left column above the number line. */
  readonly left: readonly string[];
  /** Separator below the left column: a rule or the Party's star. */
  readonly leftRule: string;
  readonly right: readonly string[];
  readonly rightRule: string;
  readonly number: string;
  /** `V/v …` below the number, by lines. */
  readonly subject: readonly string[];
  readonly date: string;
  /** Type, abstract and body. */
  readonly middle: string;
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  readonly expected: Readonly<Record<string, string | number | null>>;
}

export type Layout = (parts: Parts) => string;

const columnLeft = (parts: Parts): string[] => [...parts.left, parts.leftRule];
const columnRight = (parts: Parts): string[] => [...parts.right, parts.rightRule];
const numberLines = (parts: Parts): string[] => [parts.number, ...parts.subject];
const closingStacked = (parts: Parts): string =>
  [...parts.recipients, "", ...parts.signature.slice(0, -1), "", parts.signature.at(-1)].join("\n");

function page(header: string, parts: Parts, closing = closingStacked(parts)): string {
  return `${header}\n\n${parts.middle}\n\n${closing}\n`;
}

/** Rows of two columns, the right one at a fixed place. */
function sideBySide(left: readonly string[], right: readonly string[], gap: (left: string) => string): string[] {
  const rows: string[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [l = "", r = ""] = [left[at], right[at]];
    rows.push(r === "" ? l : `${l}${gap(l)}${r}`);
  }
  return rows;
}

const padTo =
  (width: number) =>
  (left: string): string =>
    " ".repeat(Math.max(4, width - left.length));

const centred =
  (width: number) =>
  (line: string): string =>
    " ".repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line;

const bold = (line: string): string => (/^[-_*]+$/.test(line) ? line : `**${line}**`);

/** Breaks every paragraph at blanks so that no line is longer than `width`. */
function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && current.length + 1 + word.length > width) {
          lines.push(current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, current].join("\n");
    })
    .join("\n");
}

/** Breaks a line after its first word inside its emphasis, as converters do. */
const broken = (line: string): string => (/^[-_*]+$/.test(line) ? line : `**${line.replace(" ", "\n")}**`);

const cell = (lines: readonly string[]): string => lines.filter((line) => line !== "*").join(" ");

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  "stacked, left column first": (parts) =>
    page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts),
  "stacked, number with the left column": (parts) =>
    page([...columnLeft(parts), ...numberLines(parts), ...columnRight(parts), parts.date].join("\n"), parts),
  "stacked, right column first": (parts) =>
    page([...columnRight(parts), parts.date, ...columnLeft(parts), ...numberLines(parts)].join("\n"), parts),
  "a blank line behind every line": (parts) =>
    page([...columnLeft(parts), ...numberLines(parts), ...columnRight(parts), parts.date].join("\n\n"), parts),
  "side by side with blanks": (parts) =>
    page(
      [
        ...sideBySide(columnLeft(parts), columnRight(parts), padTo(48)),
        ...sideBySide([parts.number], [parts.date], padTo(48)),
        ...parts.subject,
      ].join("\n"),
      parts,
    ),
  "side by side with tabs": (parts) =>
    page(
      [
        ...sideBySide(columnLeft(parts), columnRight(parts), () => "\t\t"),
        `${parts.number}\t\t${parts.date}`,
        ...parts.subject,
      ].join("\n"),
      parts,
    ),
  "closing side by side": (parts) =>
    page(
      [...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"),
      parts,
      sideBySide(parts.recipients, parts.signature, padTo(56)).join("\n"),
    ),
  "signature before recipients": (parts) =>
    page(
      [...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"),
      parts,
      [...parts.signature, "", ...parts.recipients].join("\n"),
    ),
  "cells between bars, bold and italic": (parts) =>
    page(
      [
        "|",
        ...parts.left.map(bold),
        parts.leftRule,
        "|",
        ...parts.right.map(bold),
        parts.rightRule,
        "|",
        "|",
        ...numberLines(parts),
        "|",
        `*${parts.date}*`,
        "|",
      ].join("\n"),
      parts,
      ["|", ...parts.recipients, "|", ...parts.signature.map(bold), "|"].join("\n"),
    ),
  "cells between bars, lines broken": (parts) =>
    page(
      [
        "|",
        ...parts.left.map(broken),
        parts.leftRule,
        "|",
        ...parts.right.map(broken),
        parts.rightRule,
        "|",
        "|",
        parts.number.replace(/^(S\S+) /, "$1\n"),
        ...parts.subject,
        "|",
        `*${parts.date.replace(", ngày ", ", ngày\n")}*`,
        "|",
      ].join("\n"),
      parts,
      ["|", ...parts.recipients, "|", ...parts.signature.map(broken), "|"].join("\n"),
    ),
  "markdown table, line breaks lost": (parts) =>
    page(
      [
        `| ${cell(columnLeft(parts))} | ${cell(columnRight(parts))} |`,
        "|---|---|",
        `| ${cell(numberLines(parts))} | ${parts.date} |`,
      ].join("\n"),
      parts,
      `| ${cell(parts.recipients)} | ${cell(parts.signature)} |\n|---|---|`,
    ),
  "markdown table with <br>": (parts) =>
    page(
      [
        `| ${columnLeft(parts).map(bold).join("<br>")} | ${columnRight(parts).map(bold).join("<br>")} |`,
        "|---|---|",
        `| ${numberLines(parts).join("<br>")} | *${parts.date}* |`,
      ].join("\n"),
      parts,
      `| ${parts.recipients.join("<br>")} | ${parts.signature.map(bold).join("<br/>")} |`,
    ),
  "a whole header in one row": (parts) =>
    page(
      `| ${cell([...columnLeft(parts), ...numberLines(parts)])} | ${cell([...columnRight(parts), parts.date])} |\n|---|---|`,
      parts,
    ),
  "an HTML table": (parts) =>
    page(
      `<table><tr><td>${columnLeft(parts).join("<br/>")}</td><td>${columnRight(parts).join("<br/>")}</td></tr>\n<tr><td>${numberLines(parts).join("<br/>")}</td><td><i>${parts.date}</i></td></tr></table>`,
      parts,
      `<table><tr><td>${parts.recipients.join("<br/>")}</td><td>${parts.signature.map((line) => `<b>${line}</b>`).join("<br/>")}</td></tr></table>`,
    ),
  "web title and source above": (parts) =>
    page(
      [
        "*Source: https://example.invalid/van-ban/12345.aspx*",
        "",
        "# Văn bản số 12 về một việc khác",
        "",
        ...columnLeft(parts),
        ...columnRight(parts),
        ...numberLines(parts),
        parts.date,
      ].join("\n"),
      parts,
    ),
  "YAML above": (parts) =>
    page(
      [
        "---",
        "layout: vanban",
        'so_hieu: "12/2020/QĐ-ABC"',
        "tags:",
        "  - nghị-định",
        "---",
        "",
        ...columnLeft(parts),
        ...columnRight(parts),
        ...numberLines(parts),
        parts.date,
      ].join("\n"),
      parts,
    ),
  "CRLF, BOM, decomposed letters": (parts) =>
    `\ufeff${page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts)
      .normalize("NFD")
      .replace(/\n/g, "\r\n")}`,
  "no-break spaces and look-alike Đ": (parts) =>
    page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts)
      .replace(/ /g, "\u00a0")
      .replace(/Đ/g, "\u00d0"),
  "wrapped at 60 columns": (parts) =>
    wrap(page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts), 60),
  "wrapped at 72 columns without blank lines": (parts) =>
    wrap(
      page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts),
      72,
    ).replace(/\n{2,}/g, "\n"),
  "wrapped and set in bars": (parts) =>
    page(
      [
        "|",
        ...parts.left.map(bold),
        parts.leftRule,
        "|",
        ...parts.right.map(bold),
        parts.rightRule,
        "|",
        "|",
        ...numberLines(parts),
        "|",
        `*${parts.date}*`,
        "|",
      ].join("\n"),
      { ...parts, middle: wrap(parts.middle, 66).replace(/\n{2,}/g, "\n") },
      ["|", ...parts.recipients.map((line) => wrap(line, 30)), "|", ...parts.signature.map(bold), "|"].join("\n"),
    ),
  "a page laid out by position": (parts) =>
    page(
      [
        ...sideBySide(columnLeft(parts).map(centred(36)), columnRight(parts).map(centred(44)), padTo(40)),
        ...sideBySide([parts.number].map(centred(36)), [parts.date].map(centred(44)), padTo(40)),
        ...parts.subject.map(centred(36)),
      ].join("\n"),
      { ...parts, middle: wrap(parts.middle, 90) },
      sideBySide(
        parts.recipients.flatMap((line) => wrap(line, 30).split("\n")),
        [...parts.signature.slice(0, -1), "", parts.signature.at(-1) ?? ""].map(centred(40)),
        padTo(40),
      ).join("\n"),
    ),
  "columns one blank apart": (parts) =>
    parts.left.length > parts.right.length
      ? page([...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"), parts)
      : page(
          [...sideBySide(parts.left, parts.right, () => " "), `${parts.number} ${parts.date}`, ...parts.subject].join(
            "\n",
          ),
          parts,
        ),
  "a string of JSON": (parts) =>
    JSON.stringify(
      {
        id: 12,
        content: page(
          [...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date].join("\n"),
          parts,
        ),
      },
      null,
      2,
    ),
  "marks of emphasis around whole cells": (parts) =>
    page(
      [
        "|",
        `**${parts.left.join("\n")}\n**`,
        parts.leftRule,
        "|",
        `**${parts.right.join("\n")}\n**`,
        parts.rightRule,
        "|",
        "|",
        ...numberLines(parts),
        "|",
        `*${parts.date}*`,
        "|",
      ].join("\n"),
      parts,
      ["|", ...parts.recipients, "|", `**${parts.signature.join("\n")}**`, "|"].join("\n"),
    ),
  indented: (parts) =>
    page(
      [...columnLeft(parts), ...columnRight(parts), ...numberLines(parts), parts.date]
        .map((line) => `      ${line}`)
        .join("\n"),
      parts,
    ),
};
