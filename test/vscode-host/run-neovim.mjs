/**
 * A client that is not ours: Debian's Neovim opens an example without a screen, with `thethuc lsp --stdio`, and must show
 * what the command line finds in it. It knows pushed diagnostics only, and counts columns in bytes.
 */
import { deepEqual, match, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCases, test } from "./host/cases.mjs";
import { root } from "./host/paths.mjs";

const command = [process.execPath, path.join(root, "dist/thethuc.cjs")];
const example = path.join(root, "examples/state-decision-flawed.vanban");

/** Attaches the server to the buffer, waits for diagnostics, asks for a hover, and writes both as JSON. */
const SCRIPT = `
local command, output = unpack(vim.fn.json_decode(vim.env.THETHUC_TEST))
vim.list_extend(command, { "lsp", "--stdio" })
local client = vim.lsp.start_client({ name = "thethuc", cmd = command, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local findings = {}
for _, found in ipairs(vim.diagnostic.get(0)) do
  local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, true)[1]
  local _, column = vim.str_utfindex(line, found.col)
  local lsp = found.user_data.lsp
  table.insert(findings, { line = found.lnum + 1, column = column + 1, rule = lsp.code, message = found.message })
end
local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 13, character = 25 } }
local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", params, 10000)
local hover = answers and answers[client] and answers[client].result
vim.fn.writefile({ vim.fn.json_encode({ findings = findings, hover = hover or vim.NIL }) }, output)
vim.cmd("qall!")
`;

const shown = await openInNeovim();

test("Neovim shows what the command line finds", () => {
  const json = execFileSync(command[0], [command[1], "lint", "--format", "json", "--fail-on", "never", example]);
  const [{ findings }] = JSON.parse(json);
  ok(findings.length > 0);
  const picked = ({ line, column, rule, message }) => ({ line, column, rule, message });
  deepEqual(shown.findings.map(picked), findings.map(picked));
});

test("Neovim shows what a citation is", () => {
  match(JSON.stringify(shown.hover), /08\/2026\/TT-BNV/);
});

await runCases();

async function openInNeovim() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "thethuc-neovim-"));
  try {
    const [script, output] = ["open.lua", "shown.json"].map((name) => path.join(folder, name));
    writeFileSync(script, SCRIPT);
    const env = { ...process.env, HOME: folder, THETHUC_TEST: JSON.stringify([command, output]) };
    const args = ["--headless", "--clean", "-c", `luafile ${script}`, example];
    execFileSync("nvim", args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"], timeout: 60_000 });
    return JSON.parse(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
