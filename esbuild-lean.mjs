/**
 * Leaves out of the bundles what the libraries bring and nothing of ours reaches, each with the reason why it is not
 * reached. The tests of the executable run on the bundles, so a mistake here does not pass unseen.
 */

import { fileURLToPath } from "node:url";

/** Every export an identity: features of the language server are classes made of a class, and are not added. */
const NO_FEATURES = "module.exports = new Proxy({}, { get: () => (Base) => Base });";

const NOTHING = "module.exports = {};";

const LEFT_OUT = [
  // Lines are our tokens, which we make ourselves; of the lexer only its mark for such tokens is used.
  {
    filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/,
    contents: "export const Lexer = { NA: /NOT_APPLICABLE/ }; export const LexerDefinitionErrorType = {};",
  },
  // Nothing is generated from our grammars.
  {
    filter: /[\\/]@chevrotain[\\/]cst-dts-gen[\\/]lib[\\/]src[\\/]api\.js$/,
    contents: 'export const generateCstDts = () => "";',
  },
  // Grammars are validated by a test, not at every start.
  {
    filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]parse[\\/]grammar[\\/]checks\.js$/,
    contents: [
      "validateLookahead",
      "validateGrammar",
      "validateRuleIsOverridden",
      "validateNoLeftRecursion",
      "validateEmptyOrAlternative",
      "validateAmbiguousAlternationAlternatives",
      "validateSomeNonEmptyLookaheadPath",
    ]
      .map((name) => `export const ${name} = () => [];`)
      .join("\n"),
  },
  // Parts of the protocol that official documents have no use for, and helpers for handlers we register by themselves.
  {
    filter:
      /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/](?:callHierarchy|diagnostic|fileOperations|foldingRange|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|semanticTokens|showDocument|textDocumentContent|typeHierarchy|workspaceFolder)\.js$/,
    contents: NO_FEATURES,
  },
  {
    filter: /[\\/]vscode-languageserver[\\/]lib[\\/](?:common[\\/]textDocuments|node[\\/]files)\.js$/,
    contents: NOTHING,
  },
  {
    filter:
      /[\\/]vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:callHierarchy|colorProvider|declaration|fileOperations|implementation|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|showDocument|textDocumentContent|typeDefinition|typeHierarchy)\.js$/,
    contents: NOTHING,
  },
  // Of the types, which are interfaces with functions to make and tell them, the libraries call these two.
  {
    filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/].*main\.js$/,
    contents: `
      const isString = (value) => typeof value === "string";
      export const URI = { is: isString };
      export const WorkspaceFolder = {
        is: (value) => typeof value === "object" && value !== null && isString(value.uri) && isString(value.name),
      };`,
  },
];

/** Every export a feature of the client that never becomes active. */
const NO_CLIENT_FEATURES = `
  class Nothing {
    fillClientCapabilities() {}
    initialize() {}
    clear() {}
    getState() {
      return { kind: "static" };
    }
  }
  module.exports = new Proxy({}, { get: () => Nothing });`;

const LEFT_OUT_OF_CLIENT = [
  // The client adds every feature of the protocol. These our server does not have, so they would never be asked for. (That
  // of notebooks stays: the one of diagnostics listens to it.)
  {
    filter:
      /[\\/]vscode-languageclient[\\/]lib[\\/]common[\\/](?:callHierarchy|colorProvider|declaration|fileOperations|implementation|inlineCompletion|inlineValue|linkedEditingRange|signatureHelp|textDocumentContent|typeDefinition|typeHierarchy)\.js$/,
    contents: NO_CLIENT_FEATURES,
  },
];

/** For the linter and the server. */
export const lean = {
  name: "lean",
  setup(build) {
    const collections = fileURLToPath(new URL("./esbuild-collections.mjs", import.meta.url));
    build.onResolve({ filter: /^lodash-es$/ }, () => ({ path: collections }));
    leaveOut(LEFT_OUT, build);
  },
};

/** For the extension. */
export const leanClient = { name: "lean client", setup: (build) => leaveOut(LEFT_OUT_OF_CLIENT, build) };

function leaveOut(modules, { onLoad }) {
  for (const { filter, contents } of modules) onLoad({ filter }, () => ({ contents, loader: "js" }));
}
