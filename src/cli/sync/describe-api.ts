import { readFileSync } from "node:fs";
import { createUntypedClient } from "../../clients/create-client.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { folderAbove } from "../../kit/folder-above.ts";
import { isObject } from "../../kit/json-access.ts";
import type { SyncApiName } from "./sync-flags.ts";

/** Nobody signs in for what is known without the service. */
const auth = {
  token: () => Promise.reject(new UsageInvalid("this command asks the service for nothing.")),
  markStale: () => undefined,
};

/** A client that knows the sets of an API, and sends nothing. */
export async function silentClient(api: SyncApiName): Promise<UntypedApiClient> {
  if (api === "exact-online") {
    const { exactOnlineSettings } = await import("../../clients/exact-online/settings.ts");
    return createUntypedClient(exactOnlineSettings({ auth, country: "nl" }), { auth });
  }
  const { businessCentralSettings } = await import("../../clients/business-central/settings.ts");
  return createUntypedClient(businessCentralSettings({ auth, environment: "none" }), { auth });
}

/** The bundled description of an API, whose sentences become comments of columns. */
export function documentOf(api: SyncApiName): object | undefined {
  const folder = folderAbove(import.meta.url, "generated");
  if (folder === undefined) return undefined;
  const document: unknown = JSON.parse(readFileSync(new URL(`${api}/openapi.json`, folder), "utf8"));
  return isObject(document) ? document : undefined;
}
