import { homedir } from "node:os";
import { join } from "node:path";

/** Where the command line keeps what it remembers. */
export interface Home {
  /** Profiles, and the key unless it comes from the environment. */
  readonly folder: string;
  /** Tokens and the ledger of quotas; the key is never in it. */
  readonly dataFolder: string;
  /** Whether it belongs to a sandbox on this machine. */
  readonly isSandbox: boolean;
}

/** What the folders follow from. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly userFolder: string;
}

const thisMachine = (): Machine => ({ env: process.env, platform: process.platform, userFolder: homedir() });

/** Configuration and data folders of a platform. @see https://specifications.freedesktop.org/basedir-spec/latest/ */
function platformFolders({ env, platform, userFolder }: Machine): { config: string; data: string } {
  if (platform === "win32")
    return {
      config: env["APPDATA"] ?? join(userFolder, "AppData", "Roaming"),
      data: env["LOCALAPPDATA"] ?? join(userFolder, "AppData", "Local"),
    };
  if (platform === "darwin")
    return {
      config: join(userFolder, "Library", "Preferences"),
      data: join(userFolder, "Library", "Application Support"),
    };
  return {
    config: env["XDG_CONFIG_HOME"] || join(userFolder, ".config"),
    data: env["XDG_DATA_HOME"] || join(userFolder, ".local", "share"),
  };
}

/**
 * The folders of this user, below `ERP_OPENAPI_HOME` when it is set. A sandbox has a home of its own, so that nothing
 * of it ever mixes with real accounts.
 */
export function homeOf(
  { sandbox = false }: { sandbox?: boolean | undefined } = {},
  machine: Machine = thisMachine(),
): Home {
  const own = machine.env["ERP_OPENAPI_HOME"];
  const { config, data } = platformFolders(machine);
  const folder = own || join(config, "erp-openapi");
  if (sandbox) return { folder: join(folder, "sandbox"), dataFolder: join(folder, "sandbox", "data"), isSandbox: true };
  return { folder, dataFolder: own ? join(own, "data") : join(data, "erp-openapi", "data"), isSandbox: false };
}
