// Part of bench/types.ts, in a process of its own: what an editor does when somebody types a path.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { consumerOptions } from "./consumer-options.ts";

/** Keystrokes after the first completion. */
const keystrokes = 5;

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error("Give the file to complete in.");
const file = resolve(name);
const whole = readFileSync(file, "utf8");
// The first path of Exact Online that is listed in the file is cut, as if its rest were still to be typed.
const [, before = "", after = ""] = /^(.*?\("\/api\/v1\/\{division\}\/crm\/)Accounts(".*)$/s.exec(whole) ?? [];
if (before === "") throw new Error(`${name} lists no accounts.`);

let typed = "";
let version = 0;
const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => consumerOptions,
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? String(version) : "0"),
  getScriptSnapshot: (path) => {
    const text = path === file ? before + typed + after : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
};
const service = ts.createLanguageService(host);

/** Milliseconds of processor time until the paths are offered. */
function complete(): number {
  const startedAt = process.cpuUsage();
  const offered = service.getCompletionsAtPosition(file, (before + typed).length, undefined)?.entries ?? [];
  const { user, system } = process.cpuUsage(startedAt);
  if (!offered.some((entry) => entry.name === "/api/v1/{division}/crm/Accounts"))
    throw new Error(`${name}: the path is not among the ${offered.length} that are offered.`);
  return (user + system) / 1000;
}

const coldMs = complete();
const warmMs: number[] = [];
for (let key = 1; key <= keystrokes; key += 1) {
  typed = "Accounts".slice(0, key);
  version += 1;
  warmMs.push(complete());
}
process.stdout.write(JSON.stringify({ coldMs, warmMs }));
