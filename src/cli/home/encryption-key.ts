import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import type { Home } from "./home.ts";
import { createPrivateFile, readPrivateFile } from "./private-file.ts";

const keyBytes = 32;

/**
 * The key that seals stored tokens: `ERP_OPENAPI_KEY`, or a file that is made once, for the owner alone. The file is
 * `ERP_OPENAPI_KEY_FILE` or `key` beside the profiles, never among the data: a copy of the data alone opens nothing.
 *
 * @throws {SecretUnavailable} when others may read the file, or when it lies in the data folder
 */
export function encryptionKey(
  home: Home,
  env: Readonly<Record<string, string | undefined>> = process.env,
  what = "the key of the stored tokens",
): string {
  const given = env["ERP_OPENAPI_KEY"];
  if (given !== undefined && given !== "") return given;
  const file = resolve(env["ERP_OPENAPI_KEY_FILE"] || join(home.folder, "key"));
  if (file.startsWith(`${resolve(home.dataFolder)}${sep}`))
    throw new SecretUnavailable(
      `The key file ${file} lies in the folder of the data that it protects: set ERP_OPENAPI_KEY_FILE to another place.`,
    );
  if (!existsSync(file)) createPrivateFile(file, `${randomBytes(32).toString("base64")}\n`);
  return readPrivateFile(file, what);
}

/**
 * The key as a store takes it.
 *
 * @throws {ErpError} in the cases of `encryptionKey()`
 * @throws {SecretUnavailable} for a text that is no key
 */
export function storeKey(home: Home, what?: string): string {
  const key = encryptionKey(home, process.env, what);
  if (Buffer.from(key.trim(), "base64").length === keyBytes) return key;
  const from = process.env["ERP_OPENAPI_KEY"] ? "ERP_OPENAPI_KEY" : "The key file";
  throw new SecretUnavailable(
    `${from} holds no key: it is the base64 text of 32 random bytes, as \`openssl rand -base64 32\` prints it.`,
  );
}
