/**
 * Bundles several programs so that what they have in common stands in bundles they share, and no code is there twice.
 * esbuild finds out what is common, but only for ES modules, which start slower and whose compiled code cannot be kept.
 * Its bundles are therefore made CommonJS here. They import each other in one direction only and export what is made when
 * they are loaded, so plain variables take the place of imports: the getters that esbuild would write cost time at every
 * call.
 */
import path from "node:path";
import { build } from "esbuild";

/** `import a, { b as c } from "d";` as the minifier writes it: the default, all as one object, names, and what from. */
const IMPORT =
  /(?<=^|[;}])import(?: ?([\w$]+)(?:,| (?=from)))?(?: ?\*as ([\w$]+) )?(?:\{([^}]*)\})?(?:from)?"([^"]+)";/g;
const EXPORT = /export\{([^}]*)\};\s*$/;
/** What is left of the syntax of modules, which would mean that another minifier writes it in another way. */
const LEFT = /(?<=^|[;}])(?:import\b(?!\()|export\b[ {*])/;

/**
 * Bundles `programs` (name: entry) and what they share (name: a module that is in that bundle) as `NAME.cjs`, and gives
 * the texts by file. What the modules `apart` need is not in one bundle with the rest of what is shared.
 */
export async function bundleShared({ programs, shared, apart, ...options }) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { ...programs, ...apart },
    format: "esm",
    splitting: true,
    outdir: "dist",
    legalComments: "external",
    metafile: true,
    write: false,
  });
  const names = namesOf(metafile.outputs, { ...programs, ...shared, ...apart });
  return outputFiles.flatMap(({ path: file, text }) => {
    const [output, legal = ""] = path.basename(file).split(/(?=\.LEGAL\.txt$)/);
    const name = names.get(output);
    if (name === undefined) return [];
    return { path: path.join(path.dirname(file), `${name}.cjs${legal}`), text: legal ? text : commonJs(text, names) };
  });
}

/** Name of each bundle by the file that esbuild would write. What nobody has named is a mistake in `shared`. */
function namesOf(outputs, named) {
  const names = new Map();
  for (const [output, { inputs }] of Object.entries(outputs)) {
    const modules = Object.keys(inputs);
    // Of a module `apart` esbuild makes a bundle to share and an empty one that passes it on, which nobody needs.
    if (modules.length === 0) continue;
    const [name] = Object.entries(named).find(([, module]) => modules.includes(module)) ?? [];
    if (name === undefined) throw new Error(`A bundle without a name shares: ${modules.join(", ")}`);
    names.set(path.basename(output), name);
  }
  return names;
}

function commonJs(text, names) {
  const imports = [];
  const body = text
    .replace(IMPORT, (_, byDefault, all, some, from) => {
      const bundle = names.get(path.basename(from));
      const required = `require(${JSON.stringify(bundle === undefined ? from : `./${bundle}.cjs`)})`;
      const taken = [byDefault, all, some === undefined ? undefined : `{${some.replaceAll(" as ", ":")}}`];
      const variables = taken.filter((name) => name !== undefined).map((name) => `${name}=${required}`);
      imports.push(variables.length > 0 ? `var ${variables.join(",")};` : `${required};`);
      return "";
    })
    .replace(EXPORT, (_, exported) => `module.exports={${exported.replace(/([\w$]+) as ([\w$]+)/g, "$2:$1")}};\n`);
  const left = LEFT.exec(body);
  if (left !== null) throw new Error(`Not made CommonJS: ${body.slice(left.index, left.index + 100)}`);
  return `"use strict";${imports.join("")}${body}`;
}
