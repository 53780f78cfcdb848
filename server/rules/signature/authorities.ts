/** The lines with a signing prefix of all signers, for the rules that judge prefixes one by one. */
import type { Analysis, AuthorityLine } from "../../model/analysis.ts";

/** In order of the text; worked out once. */
export function authoritiesOf(analysis: Analysis): readonly AuthorityLine[] {
  return analysis.derive(readAuthorities);
}

function readAuthorities({ signatures }: Analysis): readonly AuthorityLine[] {
  const all: AuthorityLine[] = [];
  for (const { authorities } of signatures) all.push(...authorities);
  return all;
}
