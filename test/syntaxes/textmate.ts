/** As much of a TextMate engine as the colouring test needs: which rules match one line, and the scopes they give. */

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}

export interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** A coloured stretch of a line. */
export interface Coloured {
  readonly text: string;
  /** Scope without the closing `.vanban`. */
  readonly scope: string;
}

interface Hit {
  readonly rule: Rule;
  readonly found: RegExpExecArray;
}

/** Every pattern of the grammar with the path of its rule. */
export function patternsOf(grammar: Grammar): readonly { readonly where: string; readonly pattern: string }[] {
  const patterns: { where: string; pattern: string }[] = [];
  const visit = (where: string, rule: Rule): void => {
    for (const key of ["match", "begin", "end"] as const) {
      const pattern = rule[key];
      if (pattern !== undefined) patterns.push({ where: `${where}.${key}`, pattern });
    }
    for (const [index, inner] of (rule.patterns ?? []).entries()) visit(`${where}.patterns[${index}]`, inner);
    for (const [index, inner] of Object.entries(rule.captures ?? {})) visit(`${where}.captures[${index}]`, inner);
  };
  visit("grammar", { patterns: grammar.patterns });
  for (const [name, rule] of Object.entries(grammar.repository)) visit(name, rule);
  return patterns;
}

/** The patterns are written so that Oniguruma and JavaScript read them alike. */
export function compile(pattern: string): RegExp {
  return new RegExp(pattern, "dgu");
}

/** Colours of one line, in order; the leftmost rule wins, and the first one among those. */
export function colour(grammar: Grammar, line: string): readonly Coloured[] {
  return colourWith(grammar, grammar.patterns, line, 0, line.length);
}

function colourWith(grammar: Grammar, rules: readonly Rule[], line: string, from: number, to: number): Coloured[] {
  const coloured: Coloured[] = [];
  const flat = flatten(grammar, rules);
  let at = from;
  while (at < to) {
    const hit = firstHit(flat, line, at, to);
    if (hit === undefined) break;
    const start = hit.found.index;
    const end = hit.rule.begin === undefined ? start + hit.found[0].length : blockEnd(hit, line, to);
    if (hit.rule.name !== undefined)
      coloured.push({ text: line.slice(start, end).trim(), scope: short(hit.rule.name) });
    if (hit.rule.begin !== undefined)
      coloured.push(...colourWith(grammar, hit.rule.patterns ?? [], line, start + 1, end));
    coloured.push(...captured(grammar, hit, line));
    at = Math.max(end, at + 1);
  }
  return coloured;
}

function captured(grammar: Grammar, { rule, found }: Hit, line: string): Coloured[] {
  const coloured: Coloured[] = [];
  for (const [index, capture] of Object.entries(rule.captures ?? {})) {
    const [start, end] = found.indices?.[Number(index)] ?? [0, 0];
    if (start === end) continue;
    if (capture.name !== undefined) coloured.push({ text: line.slice(start, end).trim(), scope: short(capture.name) });
    coloured.push(...colourWith(grammar, capture.patterns ?? [], line, start, end));
  }
  return coloured;
}

function firstHit(rules: readonly Rule[], line: string, from: number, to: number): Hit | undefined {
  let first: Hit | undefined;
  for (const rule of rules) {
    const pattern = compile(rule.match ?? rule.begin ?? "(?!)");
    pattern.lastIndex = from;
    const found = pattern.exec(line.slice(0, to));
    if (found !== null && (first === undefined || found.index < first.found.index)) first = { rule, found };
  }
  return first;
}

function blockEnd({ rule, found }: Hit, line: string, to: number): number {
  const pattern = compile(rule.end ?? "$");
  pattern.lastIndex = found.index + found[0].length;
  const end = pattern.exec(line.slice(0, to));
  return end === null ? to : end.index + end[0].length;
}

/** Rules with their includes replaced by what they name. */
function flatten(grammar: Grammar, rules: readonly Rule[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    const named = rule.include === undefined ? rule : grammar.repository[rule.include.slice(1)];
    if (named === undefined) throw new Error(`The grammar includes ${rule.include}, which its repository lacks.`);
    const group = named.match === undefined && named.begin === undefined;
    return group ? flatten(grammar, named.patterns ?? []) : [named];
  });
}

function short(scope: string): string {
  return scope.replace(/\.vanban$/, "");
}
