/** Reads from ARCHITECTURE.md which layer may import what. The document is the only place where that is written. */

/** One row of the table of allowed imports. */
export interface Layer {
  readonly name: string;
  /** Folder of the layer, with a slash at the end: `server/model/`. */
  readonly folder: string;
  /** Layers it may import, by name. */
  readonly layers: readonly string[];
  /** Packages it may import; `node:*` stands for all of Node. */
  readonly packages: readonly string[];
}

/** Headings of the table, by which it is found. */
const HEADINGS = ["Layer", "Folder", "May import"];

/** Rows of the table with the headings Layer, Folder and May import. Packages and folders stand in backquotes. */
export function readLayers(markdown: string): readonly Layer[] {
  const rows = markdown.split("\n").map(cells);
  const top = rows.findIndex((row) => HEADINGS.every((heading, column) => row[column] === heading));
  if (top < 0) throw new Error(`ARCHITECTURE.md has no table with the headings ${HEADINGS.join(", ")}.`);
  const layers: Layer[] = [];
  for (const row of rows.slice(top + 2)) {
    const [name = "", folder = "", imports = ""] = row;
    if (row.length < HEADINGS.length) break;
    const items = imports.split(",").map((item) => item.trim());
    layers.push({
      name,
      folder: unquoted(folder),
      layers: items.filter((item) => /^\w/.test(item)),
      packages: items.filter((item) => item.startsWith("`")).map(unquoted),
    });
  }
  return layers;
}

function cells(line: string): readonly string[] {
  if (!line.startsWith("|")) return [];
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function unquoted(text: string): string {
  return text.replaceAll("`", "");
}
