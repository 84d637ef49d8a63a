import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/**
 * Chromium without a window: the one at `CHROMIUM_PATH` if set, else the one of the package `@sparticuz/chromium`,
 * which brings the libraries that a bare machine lacks. The package is for Linux on x64: elsewhere an installed Chrome
 * is taken. Throws when none starts: tests never skip.
 */
export async function openBrowser(): Promise<Browser> {
  // Chromium does not run as root inside its own sandbox, and opens nothing here but files of ours.
  const args = ["--no-sandbox"];
  const given = process.env["CHROMIUM_PATH"];
  if (given) return chromium.launch({ executablePath: given, args });
  if (process.platform !== "linux" || process.arch !== "x64") return chromium.launch({ channel: "chrome", args });
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  });
}

/** The package's own looks for fonts where its usual host has them; without a font every line has the height 0. */
const fontsConfig = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** Unpacked once for each version: 200 MB, in 3 s. A folder that is there is whole, because it came by one rename. */
async function unpackChromium(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version }: { version: string } = JSON.parse(readFileSync(join(dirname(main), "..", "package.json"), "utf8"));
  const folder = resolve("node_modules", ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    // The package unpacks to the temporary folder, and its libraries only where it believes itself at its usual host.
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
      { env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" } },
    );
    writeFileSync(join(fresh, "fonts.conf"), fontsConfig);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
