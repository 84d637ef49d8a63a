import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SandboxNotRunning } from "../../errors/sandbox-not-running.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { type Home, homeOf } from "./home.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";
import type { Profile } from "./profile.ts";
import { writeProfiles } from "./profiles.ts";

/** How other commands reach the sandbox's clock, faults and log. */
export interface SavedControl {
  readonly url: string;
  readonly key: string;
  /** Process that runs it. */
  readonly pid: number;
}

const controlFile = ({ folder }: Home): string => join(folder, "control.json");

function savedControl(home: Home): SavedControl | undefined {
  if (!existsSync(controlFile(home))) return undefined;
  const { url, key, pid }: Partial<SavedControl> = JSON.parse(
    readPrivateFile(controlFile(home), "the sandbox's address"),
  );
  return url !== undefined && key !== undefined && pid !== undefined ? { url, key, pid } : undefined;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Refuses when another process keeps the sandbox that `--sandbox` means. */
export function refuseSecondSandbox(home: Home): void {
  const control = savedControl(home);
  if (control && control.pid !== process.pid && runs(control.pid)) {
    throw new SandboxNotRunning(
      `Process ${control.pid} runs the sandbox that --sandbox means: stop it first, or leave --save out.`,
    );
  }
}

/** Writes everything that `--sandbox` needs: profiles with the sandbox's addresses, its made-up secrets, its control. */
export function saveSandboxHome(
  home: Home,
  { entra, businessCentral, dataverse, graph, exact, control }: Sandbox,
): void {
  removeSandboxHome(home);
  const secretFile = (name: string, secret: string): string => {
    const path = join(home.folder, "secrets", name);
    writePrivateFile(path, `${secret}\n`);
    return path;
  };
  const directory = {
    clientId: entra.clientId,
    tenant: entra.tenantId,
    authority: entra.origin,
    redirectUri: "http://localhost/callback",
    secretFile: secretFile("entra", entra.clientSecret),
  };
  const profiles: readonly (readonly [string, Profile])[] = [
    ["business-central", { service: "business-central", ...directory, origin: businessCentral.origin }],
    ["dataverse", { service: "dataverse", ...directory, organisation: dataverse.origin }],
    ["graph", { service: "graph", ...directory, origin: graph.origin }],
    // The sign-in on another device is for public clients, which have no secret (fact 148).
    [
      "device",
      {
        service: "business-central",
        clientId: entra.publicClientId,
        tenant: entra.tenantId,
        authority: entra.origin,
        redirectUri: entra.publicRedirectUri,
        origin: businessCentral.origin,
      },
    ],
    [
      "exact",
      {
        service: "exact",
        clientId: exact.clientId,
        country: "nl",
        origin: exact.origin,
        redirectUri: "http://127.0.0.1/callback",
        secretFile: secretFile("exact", exact.clientSecret),
      },
    ],
  ];
  writeProfiles(home, new Map(profiles));
  writePrivateFile(controlFile(home), `${JSON.stringify({ ...control, pid: process.pid })}\n`);
}

/** Removes what was saved, tokens included; they open nothing any more. */
export function removeSandboxHome({ folder }: Home): void {
  // By name, since a folder that somebody pointed ERP_OPENAPI_HOME at may hold other things.
  for (const name of ["profiles.json", "control.json", "key", "secrets", "data"])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * The home that a command works in.
 *
 * @throws {SandboxNotRunning} with `--sandbox` and nothing that runs
 */
export function openHome({ sandbox }: { readonly sandbox?: boolean | undefined }): Home {
  const home = homeOf({ sandbox });
  if (!home.isSandbox) return home;
  const control = savedControl(home);
  if (!control || !runs(control.pid))
    throw new SandboxNotRunning(
      "No sandbox runs that --sandbox could mean. Start one in another window: erp-openapi sandbox --save",
    );
  return home;
}
