import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Home, homeOf } from "../../../src/cli/home/home.ts";
import type { Profile } from "../../../src/cli/home/profile.ts";
import { readProfiles, saveProfile } from "../../../src/cli/home/profiles.ts";
import { saveSandboxHome } from "../../../src/cli/home/sandbox-home.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";

/** A sandbox that `--sandbox` finds, in a home of its own, for the tests of a file. */
export interface UsedSandbox {
  sandbox: Sandbox;
  home: Home;
  /** Changes fields of a profile, or makes it from the one of its service. */
  change(name: string, fields: Partial<Profile>): void;
}

export function useSandbox(options: SandboxOptions = {}): UsedSandbox {
  const used = {} as UsedSandbox;
  const before = process.env["ERP_OPENAPI_HOME"];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "erp-cli-test-"));
    process.env["ERP_OPENAPI_HOME"] = folder;
    const sandbox = await startSandbox({ clock: "real", ...options });
    const home = homeOf({ sandbox: true });
    saveSandboxHome(home, sandbox);
    Object.assign(used, {
      sandbox,
      home,
      change(name: string, fields: Partial<Profile>) {
        const profiles = readProfiles(home);
        const profile = profiles.get(name) ?? profiles.get(fields.service ?? "business-central");
        if (!profile) throw new Error(`The sandbox saves no profile like ${name}.`);
        saveProfile(home, name, { ...profile, ...fields });
      },
    } satisfies UsedSandbox);
  });
  afterAll(async () => {
    await used.sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env["ERP_OPENAPI_HOME"];
    else process.env["ERP_OPENAPI_HOME"] = before;
  });
  return used;
}
