/** Cuts a text to what a list or a hint has room for. */

/** At most `longest` characters of `text`, cut between words and closed by `…`. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–-]+$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}
