/** Reads values out of JSON with comments, and tells with its place what is not what it should be. */
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { nearest } from "../rules/nearest.ts";
import type { Bilingual } from "../rules/rule.ts";
import { MESSAGES } from "./messages.ts";
import { type ConfigProblem, problemAt, type Stretch } from "./problem.ts";

/** One property: its key, for problems with the key, and its value. */
export interface Entry {
  readonly key: Stretch & { readonly text: string };
  readonly value: Node;
}

/** Reads one file. A value that is wrong is told and left out; the rest is read all the same. */
export class JsonReader {
  readonly problems: ConfigProblem[] = [];
  readonly #file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** The top of the tree; undefined where there is none. Only the first mistake of the syntax is told. */
  parse(): Node | undefined {
    const errors: ParseError[] = [];
    // The parser calls itself for every bracket, and has only so much room.
    const root = isDeep(this.#text) ? undefined : parseTree(this.#text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first !== undefined || root === undefined) this.tell(first ?? { offset: 0, length: 1 }, MESSAGES.notJson());
    return root;
  }

  tell(at: Stretch, message: Bilingual): void {
    this.problems.push(problemAt(this.#file, this.#text, at, message));
  }

  /** The properties of an object, each key once; null for what is none. */
  entries(node: Node): readonly Entry[] | null {
    if (node.type !== "object") {
      this.tell(node, MESSAGES.notObject());
      return null;
    }
    const entries = new Map<string, Entry>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const text = String(key.value);
      if (entries.has(text)) this.tell(key, MESSAGES.repeatedKey(text));
      else entries.set(text, { key: { text, offset: key.offset, length: key.length }, value });
    }
    return [...entries.values()];
  }

  /** The properties of an object that may have these keys only, by key. */
  object(node: Node, keys: readonly string[]): ReadonlyMap<string, Node> | null {
    const entries = this.entries(node);
    if (entries === null) return null;
    const known = new Map<string, Node>();
    for (const { key, value } of entries) {
      if (keys.includes(key.text)) known.set(key.text, value);
      else this.tell(key, MESSAGES.unknownKey(key.text, nearest(key.text, keys)));
    }
    return known;
  }

  /** The elements of a list. */
  list(node: Node): readonly Node[] {
    if (node.type === "array") return node.children ?? [];
    this.tell(node, MESSAGES.notList());
    return [];
  }

  /** The elements of a list, or the one thing that stands in its place. */
  listOrOne(node: Node): readonly Node[] {
    return node.type === "array" ? (node.children ?? []) : [node];
  }

  /** A text that is not empty. */
  text(node: Node): string | undefined {
    if (node.type === "string" && String(node.value).trim() !== "") return String(node.value).normalize("NFC");
    this.tell(node, MESSAGES.notText());
    return undefined;
  }

  /** A path, as it is on the disk, with `/`. */
  path(node: Node): string | undefined {
    return this.text(node) === undefined ? undefined : String(node.value).replaceAll("\\", "/");
  }

  /** One of a few words. */
  choice<const T extends string>(node: Node, choices: readonly T[]): T | undefined {
    const chosen = choices.find((each) => each === node.value);
    if (chosen !== undefined) return chosen;
    const near = node.type === "string" ? nearest(String(node.value), choices) : null;
    this.tell(node, MESSAGES.notAmong(this.#text.slice(node.offset, node.offset + node.length), choices, near));
    return undefined;
  }

  flag(node: Node): boolean | undefined {
    if (node.type === "boolean") return node.value === true;
    const shown = this.#text.slice(node.offset, node.offset + node.length);
    this.tell(node, MESSAGES.notAmong(shown, ["true", "false"], null));
    return undefined;
  }
}

/** More brackets within each other than any configuration has. */
const DEEPEST = 500;

function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const character = text.charAt(at);
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
  }
  return depth > DEEPEST;
}
