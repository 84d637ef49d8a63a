import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ClientOptions } from "../../clients/client-options.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { Quota } from "../../http/index.ts";
import type { NamedProfile } from "../accounts/choose-profile.ts";
import { openSignedIn } from "../accounts/open-account.ts";
import { countryOf } from "../accounts/provider-of.ts";
import type { Home } from "../home/home.ts";
import type { Api } from "./apis.ts";
import type { PlaceFlags } from "./read-parameters.ts";
import { say } from "../print.ts";

/** One row of a list. */
export type Row = Readonly<Record<string, unknown>>;

/** A call in openapi-fetch's words. */
export interface RawCall {
  readonly params: object;
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly parseAs: "stream";
  readonly signal: AbortSignal;
}

/** A client whose paths are known at run time only. */
export interface OpenApi {
  list(path: string, values: Readonly<Record<string, unknown>>): AsyncIterableIterator<Row>;
  request(
    method: string,
    path: string,
    call: RawCall,
  ): Promise<{
    readonly response: Response;
    readonly data?: ReadableStream<Uint8Array> | undefined;
    readonly error?: unknown;
  }>;
  readonly quota: Quota;
}

/** What opens an API. */
export interface ApiWish {
  readonly home: Home;
  readonly chosen: NamedProfile;
  readonly api: Api;
  readonly place: PlaceFlags;
  /** Decimals as text with all of their digits. */
  readonly exactNumbers?: boolean | undefined;
}

/** Lets work use a client of an API, and closes what was opened for it. */
export async function useApi<T>(wish: ApiWish, work: (client: OpenApi) => Promise<T>): Promise<T> {
  const { home, chosen } = wish;
  const auth = await openSignedIn(home, chosen);
  mkdirSync(home.dataFolder, { recursive: true, mode: 0o700 });
  const { sqliteQuotaStore } = await import("../../stores/sqlite/quota-store.ts");
  // One ledger for all commands of this user: a loop in a script keeps the limits too.
  const store = sqliteQuotaStore({ file: join(home.dataFolder, "quota.sqlite") });
  try {
    await store.createSchema();
    const { clientId = "", tenant } = chosen.profile;
    const options: ClientOptions = {
      auth,
      quota: { store, subject: { app: clientId, user: auth.account ?? "", ...(tenant !== undefined && { tenant }) } },
      ...(wish.exactNumbers && { numbers: "exact" }),
    };
    return await work(await createClient(wish, options));
  } finally {
    await store.close();
  }
}

/** Each client is loaded when it is wanted. */
async function createClient({ api, chosen, place }: ApiWish, options: ClientOptions): Promise<OpenApi> {
  const { profile } = chosen;
  const address = profile.origin === undefined ? options : { ...options, origin: profile.origin };
  // The types are those of literal paths; the methods behind them take what they find in the tables.
  switch (api.name) {
    case "exact": {
      const { createExactOnlineClient } = await import("../../clients/exact-online/index.ts");
      return createExactOnlineClient({ ...address, country: countryOf(chosen) }) as unknown as OpenApi;
    }
    case "admin": {
      const { createAdminCenterClient } = await import("../../clients/business-central-admin/index.ts");
      return createAdminCenterClient(address) as unknown as OpenApi;
    }
    case "automation": {
      const { createAutomationClient } = await import("../../clients/business-central-automation/index.ts");
      const tenantId = place.tenant ?? profile.tenant;
      return createAutomationClient({
        ...address,
        environmentName: environmentOf(chosen, place),
        ...(tenantId !== undefined && { tenantId }),
      }) as unknown as OpenApi;
    }
  }
}

/** The environment of the Automation API, which stands in the address. Errors: `USAGE_INVALID` when nobody named it. */
function environmentOf({ name, profile }: NamedProfile, place: PlaceFlags): string {
  if (place.environment !== undefined) return place.environment;
  if (profile.environment === undefined)
    throw new UsageInvalid(
      "this needs an environment, and none is ever guessed: --environment <name>. To find one: erp-openapi list environments",
    );
  say(`environment ${profile.environment}, as profile ${name} says`);
  return profile.environment;
}
