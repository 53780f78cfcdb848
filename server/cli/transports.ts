/** The ways on which `thethuc lsp` speaks to an editor. */

/** True for an option that names one: `--stdio`, `--node-ipc`, `--pipe=NAME`, `--socket=PORT`. */
export function isTransport(option: string): boolean {
  return /^--(?:stdio$|node-ipc$|pipe=.|socket=\d)/.test(option);
}
