import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homeOf } from "../../src/cli/home/home.ts";
import { saveSandboxHome } from "../../src/cli/home/sandbox-home.ts";
import { startSandbox } from "../../src/sandbox/index.ts";

/** Characters of the terminal: a line of the README has room for them. */
const columns = 100;

const syncRun = "npx erp-openapi sync run --sandbox --company 339766 --set crm/Accounts --to sqlite:erp.sqlite";

/** What somebody types in the first minutes, while a sandbox runs in another terminal. */
const typed = [
  "npx erp-openapi login exact --sandbox --as kim@example.com",
  "npx erp-openapi describe crm/Accounts | head -6",
  "npx erp-openapi list crm/Accounts --sandbox --company 339766 --fields Code,Name --limit 3 --csv",
  syncRun,
  `npx erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Name":"Fiets & Zoon"}' > account.json`,
  syncRun,
];

/** How long something took, how far behind a copy is, and whether it took so long that progress is shown, differs each time. */
function withoutTimes(printed: string): string {
  return printed
    .replaceAll(/, [\d.,]+ (?:ms|s|min)\)/g, ", … s)")
    .replaceAll(/^(crm\/Accounts .*\s)\d+$/gm, "$10")
    .replaceAll(/^.* rows\/s, .*\n/gm, "")
    .replaceAll("\r\n", "\n");
}

/** A machine may have Node.js and a shell, and nothing else. */
const head = `head() { "${process.execPath}" -e 'const lines = require("node:fs").readFileSync(0, "utf8").split("\\n"); console.log(lines.slice(0, -process.argv[1]).join("\\n"))' -- "$1"; }`;

/** Runs a line in a shell, as it stands, and answers with all that a terminal would show. */
function shown(line: string, folder: string, root: string): Promise<string> {
  const main = join(root, "src/cli/main.ts");
  const script = `npx() { shift; "${process.execPath}" "${main}" "$@"; }\n${head}\n{ ${line}\n} 2>&1`;
  const env = { ...process.env, COLUMNS: String(columns), NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile("sh", ["-c", script], { cwd: folder, env }, (error, stdout) => {
      if (error) reject(new Error(`${line}: ${stdout}`, { cause: error }));
      else resolve(withoutTimes(stdout).trimEnd());
    });
  });
}

/**
 * Runs the first minutes against a sandbox, and answers with what a terminal shows: the same each time.
 *
 * @param root folder of the repository
 */
export async function recordFirstMinutes(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "erp-first-minutes-"));
  const before = process.env["ERP_OPENAPI_HOME"];
  process.env["ERP_OPENAPI_HOME"] = join(folder, "home");
  const sandbox = await startSandbox();
  try {
    saveSandboxHome(homeOf({ sandbox: true }), sandbox);
    const lines: string[] = [];
    for (const line of typed) lines.push(`$ ${line}`, await shown(line, folder, root));
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  } finally {
    await sandbox.stop();
    if (before === undefined) delete process.env["ERP_OPENAPI_HOME"];
    else process.env["ERP_OPENAPI_HOME"] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

const [begin, end] = ["<!-- made by npm run recording -->", "<!-- end of the recording -->"];

/**
 * A page with the recording between its two marks.
 *
 * @throws {Error} when the page has no such marks
 */
export function withRecording(page: string, recording: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} with ${end} behind it.`);
  return `${page.slice(0, from)}${begin}\n\n\`\`\`console\n${recording}\`\`\`\n\n${page.slice(to)}`;
}
