/**
 * Starts the VS Code server of the npm package code-server on a free loopback port, with throw-away state and a copy of
 * a folder to work in, and stops it and all it started.
 */
import { execFile, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { serverMain, serverNode } from "./paths.mjs";

/** A quiet workbench: no welcome page, no tips, no look-ups, and nothing saved unless a test saves it. */
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "chat.disableAIFeatures": true,
  "files.autoSave": "off",
  // A page that is loaded again shows the files as they are, and no copy of what was not saved.
  "files.hotExit": "off",
  // Where it is installed: its Vietnamese letters read well in pictures.
  "editor.fontFamily": "'JetBrains Mono', monospace",
  "editor.fontLigatures": false,
};

/** What the copy of the folder is called: it stands in pictures. */
const FOLDER = "van-ban";

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/**
 * Starts the server on a copy of `folder`, with `vsix` installed. What it gives can stop it, and `configure` it while it
 * runs by other user settings.
 *
 * @param {{ folder: string, vsix?: string }} options
 */
export async function startCodeServer({ folder, vsix }) {
  const home = await mkdtemp(path.join(os.tmpdir(), "vscode-host-"));
  const inHome = (name) => path.join(home, name);
  await mkdir(inHome("data/User"), { recursive: true });
  const configure = (more) => writeFile(inHome("data/User/settings.json"), JSON.stringify({ ...QUIET, ...more }));
  await configure({});
  await cp(folder, inHome(FOLDER), { recursive: true });
  const command = [
    ...[serverMain, "--accept-server-license-terms", "--server-data-dir", inHome("server")],
    ...["--user-data-dir", inHome("data"), "--extensions-dir", inHome("extensions")],
  ];
  const env = environment(home);
  if (vsix !== undefined) await promisify(execFile)(serverNode, [...command, "--install-extension", vsix], { env });
  // Without the smoke test driver a built VS Code ignores, without a word, the extension tests it is asked to run.
  const listen = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--enable-smoke-test-driver"];
  const child = spawn(serverNode, [...command, ...listen, "--disable-telemetry", "--disable-workspace-trust"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const log = createWriteStream(inHome("server.log"));
  const stop = async () => {
    await stopGroup(child);
    await new Promise((done) => log.end(done));
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const authority = `127.0.0.1:${await boundPort(child, log)}`;
    return { origin: `http://${authority}`, authority, home, workspace: inHome(FOLDER), child, configure, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** This process's environment without what would reach into the server, and with no marketplace to ask. */
function environment(home) {
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, EXTENSIONS_GALLERY: "{}" };
  for (const name of Object.keys(env)) {
    if (/^(?:npm_|VSCODE_|ELECTRON_RUN_AS_NODE|NODE_OPTIONS)/i.test(name)) delete env[name];
  }
  return env;
}

function boundPort(child, log) {
  return new Promise((resolve, reject) => {
    let seen = "";
    const take = (bytes) => {
      log.write(bytes);
      if (seen.length < 100_000) seen += bytes;
      const found = /Server bound to 127\.0\.0\.1:(\d+)/.exec(seen);
      if (found !== null) resolve(Number(found[1]));
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`The VS Code server left with ${code ?? signal}.\n${seen}`)));
    setTimeout(() => reject(new Error(`The VS Code server named no port in time.\n${seen}`)), START_LIMIT).unref();
  });
}

async function stopGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    signalGroup(child, "SIGTERM");
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_LIMIT);
    await gone;
    clearTimeout(timer);
  }
  signalGroup(child, "SIGKILL");
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}
