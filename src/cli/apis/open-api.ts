import { join } from "node:path";
import type { ClientOptions } from "../../clients/client-options.ts";
import { createUntypedClient } from "../../clients/create-client.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { makeFolder } from "../../kit/make-folder.ts";
import type { NamedProfile } from "../accounts/choose-profile.ts";
import { openSignedIn, type TellGrant } from "../accounts/open-account.ts";
import { countryOf } from "../accounts/provider-of.ts";
import type { Home } from "../home/home.ts";
import { waitTeller } from "../output/tell-wait.ts";
import { say } from "../print.ts";
import type { Api } from "./apis.ts";
import type { PlaceFlags } from "./read-parameters.ts";

/** One row of a list. */
export type Row = Readonly<Record<string, unknown>>;

/** What opens an API. */
export interface ApiWish {
  readonly home: Home;
  readonly chosen: NamedProfile;
  readonly api: Api;
  readonly place: PlaceFlags;
  /** Decimals as text with all of their digits. */
  readonly exactNumbers?: boolean | undefined;
  /** @default nobody is told */
  readonly notify?: TellGrant | undefined;
}

/** Lets work use a client of an API, and closes what was opened for it. */
export async function useApi<T>(wish: ApiWish, work: (client: UntypedApiClient) => Promise<T>): Promise<T> {
  const { home, chosen } = wish;
  const auth = await openSignedIn(home, chosen, wish.notify);
  makeFolder(home.dataFolder, 0o700);
  const { sqliteQuotaStore } = await import("../../stores/sqlite/quota-store.ts");
  // One ledger for all commands of this user: a loop in a script keeps the limits too.
  const store = sqliteQuotaStore({ file: join(home.dataFolder, "quota.sqlite") });
  try {
    await store.createSchema();
    const { clientId = "", tenant } = chosen.profile;
    const options: ClientOptions = {
      auth,
      quota: {
        store,
        subject: { app: clientId, user: auth.account ?? "", ...(tenant !== undefined && { tenant }) },
        onWait: waitTeller(),
      },
      ...(wish.exactNumbers && { numbers: "exact" }),
    };
    return await work(await createClient(wish, options));
  } finally {
    await store.close();
  }
}

/** The settings of each API are loaded when they are wanted. */
async function createClient({ api, chosen, place }: ApiWish, options: ClientOptions): Promise<UntypedApiClient> {
  const { profile } = chosen;
  const address = profile.origin === undefined ? options : { ...options, origin: profile.origin };
  switch (api.name) {
    case "exact": {
      const { exactOnlineSettings } = await import("../../clients/exact-online/settings.ts");
      return createUntypedClient(exactOnlineSettings({ ...address, country: countryOf(chosen) }), options);
    }
    case "admin": {
      const { adminCenterSettings } = await import("../../clients/business-central-admin/settings.ts");
      return createUntypedClient(adminCenterSettings(address), options);
    }
    case "automation": {
      const { automationSettings } = await import("../../clients/business-central-automation/settings.ts");
      const tenantId = place.tenant ?? profile.tenant;
      const environmentName = environmentOf(chosen, place);
      const settings = automationSettings({ ...address, environmentName, ...(tenantId !== undefined && { tenantId }) });
      return createUntypedClient(settings, options);
    }
    case "standard": {
      const { businessCentralSettings } = await import("../../clients/business-central/settings.ts");
      const tenant = place.tenant ?? profile.tenant;
      const environment = environmentOf(chosen, place);
      const settings = businessCentralSettings({ ...address, environment, ...(tenant !== undefined && { tenant }) });
      return createUntypedClient(settings, options);
    }
  }
}

/**
 * The environment of the Automation API or the standard API, which stands in the address.
 *
 * @throws {UsageInvalid} when nobody named it
 */
function environmentOf({ name, profile }: NamedProfile, place: PlaceFlags): string {
  if (place.environment !== undefined) return place.environment;
  if (profile.environment === undefined)
    throw new UsageInvalid(
      "this needs an environment, and none is ever guessed: --environment <name>. To find one: erp-openapi list environments",
    );
  say(`environment ${profile.environment}, as profile ${name} says`);
  return profile.environment;
}
