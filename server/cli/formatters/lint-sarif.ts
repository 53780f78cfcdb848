/**
 * Findings as SARIF 2.1.0 (OASIS), one run with every rule there is, so that what was checked can be seen as well. Lines
 * and columns count from 1, columns in UTF-16 units, as everywhere.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Fix as SarifFix } from "sarif";
import type { Analysis, Range } from "../../model/analysis.ts";
import { fingerprintOf } from "../../project/fingerprint.ts";
import type { Edit, Finding, Language, Rule, Severity } from "../../rules/rule.ts";
import type { FormatContext, LintFormatter, LintResult } from "./lint-result.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const HOME = "https://github.com/thethuc/thethuc";

/** Stands for the folder the command runs in. */
const ROOT = "SRCROOT";

/** Name of our fingerprints; the version goes up when the same finding gets another one. */
const FINGERPRINT = "thethucFinding/v1";

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

export function lintSarif(context: FormatContext): LintFormatter {
  const ruleIndex = new Map(context.rules.map(({ id }, index) => [id, index]));
  const artifacts: ArtifactLocation[] = [];
  const results: Result[] = [];
  return {
    file(checked) {
      const location = { ...artifactLocation(checked.file, context.cwd), index: artifacts.length };
      artifacts.push(location);
      const seen = new Map<string, number>();
      for (const finding of checked.findings) {
        const fingerprint = fingerprintOf(finding, checked.analysis);
        const occurrence = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, occurrence);
        results.push({
          ...resultOf(finding, checked, location, context.language),
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          partialFingerprints: { [FINGERPRINT]: `${fingerprint}:${occurrence}` },
        });
      }
      return "";
    },
    end: () => `${JSON.stringify(logOf(artifacts, results, context), null, 2)}\n`,
  };
}

function logOf(artifacts: readonly ArtifactLocation[], results: Result[], context: FormatContext): Log {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "thethuc",
            fullName: `Thể Thức ${context.version}`,
            semanticVersion: context.version,
            informationUri: HOME,
            language: context.language,
            rules: context.rules.map((rule) => descriptorOf(rule, context)),
          },
        },
        invocations: [{ executionSuccessful: !context.hasFailed() }],
        language: context.language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(context.cwd).href}/` } },
        artifacts: artifacts.map(({ index, ...location }) => ({
          location: { ...location, ...(index === undefined ? {} : { index }) },
          encoding: "utf-8",
          roles: ["analysisTarget"],
        })),
        results,
      },
    ],
  };
}

function descriptorOf(rule: Rule, { language, rulePages }: FormatContext): ReportingDescriptor {
  const { id, severity, source, docs, fix, unverified } = rule;
  const examples = EXAMPLES[language];
  const asked = docs.title[language];
  const text = `${asked} ${docs.why[language]}\n\n${examples.source}: ${source}`;
  const fenced = (example: string): string => `\`\`\`text\n${example}\n\`\`\``;
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: asked },
    fullDescription: { text: docs.why[language] },
    helpUri: `${rulePages}${id}.md`,
    help: {
      text: `${text}\n\n${examples.bad}:\n${docs.bad}\n\n${examples.good}:\n${docs.good}`,
      markdown: `${text}\n\n${examples.bad}:\n\n${fenced(docs.bad)}\n\n${examples.good}:\n\n${fenced(docs.good)}`,
    },
    defaultConfiguration: { level: LEVELS[severity], enabled: !unverified },
    properties: {
      severity,
      source,
      fix,
      regimes: rule.regimes,
      tags: rule.regimes.map((regime) => `regime/${regime}`),
    },
  };
}

const EXAMPLES: Readonly<Record<Language, { source: string; bad: string; good: string; fix: string }>> = {
  vi: { source: "Căn cứ", bad: "Sai", good: "Đúng", fix: "Sửa theo quy tắc" },
  en: { source: "Source", bad: "Wrong", good: "Right", fix: "Mend by rule" },
};

function resultOf(finding: Finding, { analysis }: LintResult, file: ArtifactLocation, language: Language): Result {
  const { rule, severity, message, range, source, fix, related } = finding;
  const region = { ...regionOf(range, analysis), snippet: { text: analysis.source.slice(range.start, range.end) } };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: file, region } }],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id): Location => {
            const physicalLocation = { artifactLocation: file, region: regionOf(place.range, analysis) };
            return { id, message: { text: place.message }, physicalLocation };
          }),
        }),
    ...(fix === null ? {} : { fixes: [fixOf(fix.edits, file, analysis, `${EXAMPLES[language].fix} ${rule}.`)] }),
    properties: { severity, source, ...(fix === null ? {} : { fixSafety: fix.safety }) },
  };
}

function fixOf(edits: readonly Edit[], file: ArtifactLocation, analysis: Analysis, description: string): SarifFix {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range, analysis),
    insertedContent: { text },
  }));
  return { description: { text: description }, artifactChanges: [{ artifactLocation: file, replacements }] };
}

function regionOf({ start, end }: Range, analysis: Analysis): Region {
  const [first, last] = [analysis.positionAt(start), analysis.positionAt(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** Below the root as a relative address; any other file as an absolute one. */
function artifactLocation(file: string, cwd: string): ArtifactLocation {
  const relative = path.relative(cwd, path.resolve(cwd, file));
  const isInside = relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
  if (!isInside) return { uri: pathToFileURL(path.resolve(cwd, file)).href };
  const segments = relative.split(path.sep).map(encodeURIComponent);
  return { uri: segments.join("/"), uriBaseId: ROOT };
}
