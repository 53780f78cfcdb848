/** XML that is written by hand: escaping, and elements with attributes. */

/** What XML 1.0 cannot hold even escaped: control characters, halves of surrogate pairs, two of the last code points. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Readers turn these into blanks in an attribute, unless they stand as numbers.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `text` as it may stand in an attribute or between tags. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, "\ufffd").replace(/[&<>"\t\n\r]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An opening tag, `<file name="a.vanban">`; closed at once where `closed` says so. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>, closed = false): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join("")}${closed ? "/" : ""}>`;
}
