/** Reads a configuration with all it extends, and tells what holds for a file. */
import type { Node } from "jsonc-parser";
import picomatch from "picomatch";
import type { DocumentRecord } from "../registry/entry.ts";
import { readRegistryFile } from "../registry/registry-file.ts";
import { nearest } from "../rules/nearest.ts";
import type { Language } from "../rules/rule.ts";
import { type ConfigFiles, type FoundConfig, folderOf, joinPath } from "./find.ts";
import { JsonReader } from "./json-reader.ts";
import { LANGUAGES, OVERRIDE_KEYS, SHARED_KEYS, TOP_KEYS } from "./keys.ts";
import { MESSAGES } from "./messages.ts";
import { PRESETS } from "./presets.ts";
import type { ConfigProblem } from "./problem.ts";
import { type Catalogue, readLayer } from "./read-layer.ts";
import { mergedSettings } from "./resolve.ts";
import type { FileSettings, LayerSettings } from "./settings.ts";

export type { Catalogue } from "./read-layer.ts";

/** A configuration as it holds in one folder and below. */
export interface Config {
  readonly path: string;
  /** Known documents of its registry files, in their order. */
  readonly records: readonly DocumentRecord[];
  /** Path of the baseline it names; null where it names none. */
  readonly baseline: string | null;
  readonly problems: readonly ConfigProblem[];
  /** Every file that was read for it, or should have been. */
  readonly sources: readonly string[];
  /** What holds for a file, by its absolute path; null for a text without one. */
  settingsFor(file: string | null): FileSettings;
}

/** Some settings, and the files they hold for. */
export interface Layer {
  readonly settings: LayerSettings;
  /** True where it holds for the file of this path, seen from the folder of the configuration. */
  matches(file: string | null): boolean;
}

/** Reads `found` and everything it names. What is wrong is told in `problems`; the rest holds all the same. */
export function readConfig(found: FoundConfig, files: ConfigFiles, catalogue: Catalogue): Config {
  const reading = new Reading(files, catalogue);
  const layers = reading.read(found, [], () => true);
  const { language, records, baseline } = reading;
  const sources = [...reading.sources];
  const base = `${folderOf(found.path).replace(/\/$/, "")}/`;
  const known = new Map<string, FileSettings>();
  return {
    path: found.path,
    records,
    baseline,
    problems: inOrder(reading.problems, sources),
    sources,
    settingsFor(file) {
      const relative = file?.startsWith(base) === true ? file.slice(base.length).normalize("NFC") : null;
      const holding = layers.filter((layer) => layer.matches(relative));
      const key = holding.map((layer) => layers.indexOf(layer)).join();
      const settings = known.get(key) ?? mergedSettings(holding, language);
      known.set(key, settings);
      return settings;
    },
  };
}

/** Whether a file is meant. */
type Condition = (file: string | null) => boolean;

/** What is gathered from a configuration and those it extends. */
class Reading {
  language: Language | null = null;
  baseline: string | null = null;
  readonly records: DocumentRecord[] = [];
  readonly problems: ConfigProblem[] = [];
  readonly sources = new Set<string>();
  readonly #files: ConfigFiles;
  readonly #catalogue: Catalogue;

  constructor(files: ConfigFiles, catalogue: Catalogue) {
    this.#files = files;
    this.#catalogue = catalogue;
  }

  /** The layers of a file, what it extends first. `chain` leads to it from the first file. */
  read({ path, text, key }: FoundConfig, chain: readonly string[], condition: Condition): readonly Layer[] {
    this.sources.add(path);
    const place = { path, chain: [...chain, path], reader: new JsonReader(path, text) };
    const layers = this.#readTop(place, key, condition);
    this.problems.push(...place.reader.problems);
    return layers;
  }

  #readTop(place: Place, key: string | null, condition: Condition): readonly Layer[] {
    const { reader } = place;
    const root = reader.parse();
    const top =
      key === null ? root : root?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    const values = top && reader.object(top, Object.keys({ ...TOP_KEYS, ...SHARED_KEYS }));
    if (!values) return [];
    const layers = this.#readLayers(values, place, condition);
    const language = values.get("language");
    if (language !== undefined) this.language = reader.choice(language, LANGUAGES) ?? this.language;
    const baseline = values.get("baseline");
    const named = baseline && reader.path(baseline);
    if (named !== undefined) this.baseline = joinPath(folderOf(place.path), named);
    for (const node of reader.listOrOne(values.get("registry") ?? NONE)) this.#readRegistry(node, place);
    const overrides = reader.list(values.get("overrides") ?? NONE);
    return [...layers, ...overrides.flatMap((node) => this.#readOverride(node, place, condition))];
  }

  #readLayers(values: ReadonlyMap<string, Node>, place: Place, matches: Condition): readonly Layer[] {
    const extended = place.reader
      .listOrOne(values.get("extends") ?? NONE)
      .flatMap((node) => this.#readExtended(node, place, matches));
    return [...extended, { settings: readLayer(values, place.reader, this.#catalogue), matches }];
  }

  #readExtended(node: Node, { path, chain, reader }: Place, matches: Condition): readonly Layer[] {
    const name = reader.path(node);
    if (name === undefined) return [];
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    if (preset !== undefined) return [{ settings: preset, matches }];
    if (!/\/|\.jsonc?$/.test(name)) {
      reader.tell(node, MESSAGES.unknownPreset(name, nearest(name, Object.keys(PRESETS))));
      return [];
    }
    const target = joinPath(folderOf(path), name);
    if (chain.includes(target)) {
      reader.tell(node, MESSAGES.circle([...chain.slice(chain.indexOf(target)), target].map(nameOf)));
      return [];
    }
    this.sources.add(target);
    const text = this.#files.read(target);
    if (text !== null) return this.read({ path: target, text, key: null }, chain, matches);
    reader.tell(node, MESSAGES.unreadable(name));
    return [];
  }

  #readOverride(node: Node, place: Place, outer: Condition): readonly Layer[] {
    const { reader } = place;
    const values = reader.object(node, Object.keys({ ...OVERRIDE_KEYS, ...SHARED_KEYS }));
    if (values === null) return [];
    const files = values.get("files");
    if (files === undefined) reader.tell(node, MESSAGES.lacking("files"));
    const wanted = this.#patterns(files, reader);
    const unwanted = this.#patterns(values.get("excludeFiles"), reader);
    const isMeant: Condition = (file) => outer(file) && file !== null && wanted(file) && !unwanted(file);
    return this.#readLayers(values, place, isMeant);
  }

  #patterns(node: Node | undefined, reader: JsonReader): (file: string) => boolean {
    const matchers = reader.listOrOne(node ?? NONE).flatMap((each) => {
      const pattern = reader.text(each)?.replace(/^\.\//, "");
      if (pattern === undefined) return [];
      if (pattern.startsWith("!")) reader.tell(each, MESSAGES.negated());
      else if (pattern.length > LONGEST_PATTERN) reader.tell(each, MESSAGES.tooLong());
      else return picomatch(pattern, { dot: true, basename: !pattern.includes("/"), windows: false });
      return [];
    });
    return (file) => matchers.some((matches) => matches(file));
  }

  #readRegistry(node: Node, { path, reader }: Place): void {
    const name = reader.path(node);
    if (name === undefined) return;
    const format = /\.(jsonl|csv)$/i.exec(name)?.[1]?.toLowerCase();
    if (format === undefined) {
      reader.tell(node, MESSAGES.notRegistry(name));
      return;
    }
    const file = joinPath(folderOf(path), name);
    this.sources.add(file);
    const text = this.#files.read(file);
    if (text === null) {
      reader.tell(node, MESSAGES.unreadable(name));
      return;
    }
    const { records, problems } = readRegistryFile(text, format === "csv" ? "csv" : "jsonl");
    this.records.push(...records);
    const lines = problems.map(({ line, message }) => ({
      file,
      line,
      column: 1,
      endLine: line + 1,
      endColumn: 1,
      message,
    }));
    this.problems.push(...lines);
  }
}

/** The file being read. */
interface Place {
  readonly path: string;
  readonly chain: readonly string[];
  readonly reader: JsonReader;
}

/** Stands for a key that is not there. */
const NONE: Node = { type: "array", offset: 0, length: 0, children: [] };

/** Longer patterns are nobody's, and the library refuses them. */
const LONGEST_PATTERN = 1000;

/** Files in the order they were met, each from top to bottom; what a file extended twice has wrong is told once. */
function inOrder(problems: readonly ConfigProblem[], sources: readonly string[]): readonly ConfigProblem[] {
  const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const rank = new Map(sources.map((file, index) => [file, index]));
  const rankOf = ({ file }: ConfigProblem): number => rank.get(file) ?? 0;
  return [...different.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
