import { createUntypedClient } from "../../clients/create-client.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
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
