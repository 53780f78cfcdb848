/** Turns the places to fill in of a form into plain text, or into the tab stops of a snippet. */

/** What is known already, by the name of its place. */
export type Known = Readonly<Record<string, string>>;

/**
 * Fills in a form. What is known is printed; anything else is named in brackets in plain text, or is
 * what stands behind a bar.
 *
 *     {cơ quan} báo cáo {nội dung}     →  Sở Nội vụ báo cáo [nội dung]  or  Sở Nội vụ báo cáo ${1:nội dung}
 */
export function fillIn(form: string, known: Known, snippet: boolean): string {
  let stop = 0;
  let at = 0;
  let text = "";
  const plain = (words: string): string => (snippet ? words.replace(/[\\$}]/g, "\\$&") : words);
  for (const { 0: place, 1: name = "", 2: fallback, index } of form.matchAll(/\{([^{}|]+)(?:\|([^{}]*))?\}/g)) {
    text += plain(form.slice(at, index));
    at = index + place.length;
    const words = known[name];
    if (words !== undefined) text += plain(words);
    else text += snippet ? `\${${++stop}:${plain(name)}}` : (fallback ?? `[${name}]`);
  }
  return `${text}${plain(form.slice(at))}${snippet ? "$0" : ""}`;
}
