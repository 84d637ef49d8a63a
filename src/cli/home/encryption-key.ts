import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import type { Home } from "./home.ts";
import { createPrivateFile, readPrivateFile } from "./private-file.ts";

/**
 * The key that seals stored tokens: `ERP_OPENAPI_KEY`, or a file that is made once, for the owner alone. The file is
 * `ERP_OPENAPI_KEY_FILE` or `key` beside the profiles, never among the data: a copy of the data alone opens nothing.
 * Errors: `SECRET_UNAVAILABLE` when others may read the file, or when it lies in the data folder.
 */
export function encryptionKey(home: Home, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = env["ERP_OPENAPI_KEY"];
  if (given !== undefined && given !== "") return given;
  const file = resolve(env["ERP_OPENAPI_KEY_FILE"] || join(home.folder, "key"));
  if (file.startsWith(`${resolve(home.dataFolder)}${sep}`))
    throw new SecretUnavailable(
      `The key file ${file} lies in the folder of the data that it protects: set ERP_OPENAPI_KEY_FILE to another place.`,
    );
  if (!existsSync(file)) createPrivateFile(file, `${randomBytes(32).toString("base64")}\n`);
  return readPrivateFile(file, "the key of the stored tokens");
}
