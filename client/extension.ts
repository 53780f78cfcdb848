/** The VS Code extension: starts the language server and connects the editor to it. */
export {};
