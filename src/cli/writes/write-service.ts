import type { ClientCore } from "../../clients/core/client-core.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import type { TellGrant } from "../accounts/open-account.ts";
import { type Api, apis } from "../apis/apis.ts";
import { coreOf } from "../apis/core-of.ts";
import { useApi } from "../apis/open-api.ts";
import type { Home } from "../home/home.ts";
import { syncApis } from "../sync/sync-flags.ts";
import type { ServiceFlags } from "./write-flags.ts";

/** A service that writes are for, and who sends them. */
export interface WriteService {
  readonly home: Home;
  readonly api: Api;
  readonly chosen: NamedProfile;
  /** Name in the store. */
  readonly name: string;
  readonly flags: ServiceFlags;
  /** Told of a grant that only a person can mend. */
  readonly notify?: TellGrant | undefined;
}

/** A service with its client. */
export interface OpenService extends WriteService {
  readonly client: UntypedApiClient;
  readonly core: ClientCore;
}

/**
 * The service that is meant. In its name stand the environment and the sandbox, so that a worker of one never takes the
 * writes of another: companies of a copied environment have the same ids.
 */
export function writeServiceOf(home: Home, flags: ServiceFlags): WriteService {
  const apiName = flags.api ?? (flags.environment === undefined ? "exact-online" : "business-central");
  const api = apis.find(({ name }) => name === syncApis[apiName]);
  if (!api) throw new Error(`${apiName} is in the table of APIs.`);
  const chosen = chooseProfile(home, { profile: flags.profile, service: api.service });
  const environment = api.name === "standard" ? (flags.environment ?? chosen.profile.environment) : undefined;
  if (api.name === "standard" && environment === undefined)
    throw new UsageInvalid("this needs an environment, and none is ever guessed: --environment <name>.");
  const parts = [home.isSandbox ? "sandbox" : undefined, apiName, environment];
  const name = flags.service ?? parts.filter((part) => part !== undefined).join("/");
  return { home, api, chosen, name, flags };
}

/** Lets work use a service, signed in. */
export async function useWriteService<T>(service: WriteService, work: (opened: OpenService) => Promise<T>): Promise<T> {
  const { home, api, chosen, flags, notify } = service;
  const place = { environment: flags.environment, tenant: flags.tenant };
  return useApi({ home, chosen, api, place, notify }, async (client) =>
    work({ ...service, client, core: await coreOf(client) }),
  );
}
