import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homeOf } from "../../src/cli/home/home.ts";
import { saveSandboxHome } from "../../src/cli/home/sandbox-home.ts";
import { startSandbox } from "../../src/sandbox/index.ts";

/** How a terminal shows what is typed in it. */
export interface TerminalOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Characters of a line. */
  readonly columns: number;
  /** Whether what is printed has colours, as the escapes that a terminal takes. @default false */
  readonly colours?: boolean;
}

/** Runs a line in a shell, as it stands, and answers with all that a terminal would show. */
export type RunLine = (line: string) => Promise<string>;

/** The address at which the guides let a sandbox listen, in place of one that differs each time. */
const shownAddress = "127.0.0.1:47100";

/** How long something took, how far behind a copy is, and whether it took so long that progress is shown, differs each time. */
function withoutTimes(printed: string): string {
  return printed
    .replaceAll(/, [\d.,]+ (?:ms|s|min)\)/g, ", … s)")
    .replaceAll(/^(crm\/\w+ .*\s)\d+$/gm, "$10")
    .replaceAll(/^.* rows\/s, .*\n/gm, "")
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "2026-01-31 12:00:00")
    .replaceAll(/within \d+ s of/g, "within 1 s of")
    .replaceAll(/127\.0\.0\.1:\d+/g, shownAddress)
    .replaceAll("\r\n", "\n");
}

/** A machine may have Node.js and a shell, and nothing else. */
const head = `head() { "${process.execPath}" -e 'const lines = require("node:fs").readFileSync(0, "utf8").split("\\n"); console.log(lines.slice(0, -process.argv[1]).join("\\n"))' -- "$1"; }`;

/**
 * Opens a terminal beside a sandbox that it finds, in a folder of its own, and lets it be used. What a line prints is
 * the same each time: times and addresses are always the same ones.
 */
export async function useTerminal<Result>(
  { root, columns, colours = false }: TerminalOptions,
  use: (run: RunLine) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "erp-terminal-"));
  const before = process.env["ERP_OPENAPI_HOME"];
  process.env["ERP_OPENAPI_HOME"] = join(folder, "home");
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, COLUMNS: String(columns), ...(colours ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }) };
  const main = join(root, "src/cli/main.ts");
  const run: RunLine = (line) => {
    const script = `npx() { shift; "${process.execPath}" "${main}" "$@"; }\n${head}\n{ ${line}\n} 2>&1`;
    return new Promise((resolve, reject) => {
      execFile("sh", ["-c", script], { cwd: folder, env }, (error, stdout) => {
        // A refusal is shown as well: what counts is that it says so.
        if (error && !/\berror:/.test(stdout)) reject(new Error(`${line}: ${stdout}`, { cause: error }));
        else resolve(withoutTimes(stdout).trimEnd());
      });
    });
  };
  const sandbox = await startSandbox();
  try {
    saveSandboxHome(homeOf({ sandbox: true }), sandbox);
    return await use(run);
  } finally {
    await sandbox.stop();
    if (before === undefined) delete process.env["ERP_OPENAPI_HOME"];
    else process.env["ERP_OPENAPI_HOME"] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
