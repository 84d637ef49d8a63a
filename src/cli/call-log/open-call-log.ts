import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { CallLogStore } from "../../http/index.ts";
import { sqliteCallLogStore } from "../../stores/sqlite/index.ts";
import { checkGivenFile } from "../given-file.ts";
import { storeKey } from "../home/encryption-key.ts";
import type { Home } from "../home/home.ts";

/** Where the calls of this machine's command line are kept; a program keeps its own elsewhere. */
export function callLogFile({ dataFolder }: Home): string {
  return join(dataFolder, "calls.sqlite");
}

/**
 * Lets work use a call log, and closes it.
 *
 * @throws {UsageInvalid} when there is none, or a folder stands in its place
 * @throws {SecretUnavailable} in the cases of `storeKey()`
 */
export async function useCallLog<T>(
  home: Home,
  file: string | undefined,
  work: (store: CallLogStore) => Promise<T>,
): Promise<T> {
  const path = file ?? (process.env["ERP_OPENAPI_CALL_LOG"] || callLogFile(home));
  if (!existsSync(path))
    throw new UsageInvalid(
      `there is no call log at ${path}: name the file that your program gives to sqliteCallLogStore() with --file, or in ERP_OPENAPI_CALL_LOG.`,
    );
  checkGivenFile(path, file === undefined ? "ERP_OPENAPI_CALL_LOG" : "--file");
  const store = sqliteCallLogStore({
    file: path,
    keys: { current: storeKey(home, "the key of the call log") },
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
