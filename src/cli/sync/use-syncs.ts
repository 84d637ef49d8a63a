import { isCompanyId } from "../../clients/business-central/company.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { createSync, type Sync } from "../../sync/index.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import { readDocument } from "../apis/api-document.ts";
import { type Api, apis } from "../apis/apis.ts";
import { withCompanyId } from "../apis/company-by-name.ts";
import { useApi } from "../apis/open-api.ts";
import { checkCompany } from "../apis/read-parameters.ts";
import { readDatabaseName } from "../databases/database-name.ts";
import type { Home } from "../home/home.ts";
import { openHome } from "../home/sandbox-home.ts";
import type { NotifyFlags } from "../notices/notify-flags.ts";
import { type Notify, useNotifier } from "../notices/use-notifier.ts";
import { say } from "../print.ts";
import { silentClient } from "./describe-api.ts";
import { type OpenTarget, openTarget } from "./open-target.ts";
import { type SyncApiName, type SyncFlags, syncApis } from "./sync-flags.ts";

/** The copy of one company, as a command works with it. */
export interface CompanyCopy {
  readonly sync: Sync;
  /** The company as the tables have it. */
  readonly company: string;
  readonly client: UntypedApiClient;
  readonly api: Api;
  readonly chosen: NamedProfile | undefined;
}

/** What opens copies. */
interface Wish {
  readonly home: Home;
  readonly name: SyncApiName;
  readonly api: Api;
  readonly flags: SyncFlags;
}

/** The API that is meant: an environment is one of Business Central, as Exact Online has none. */
function apiNameOf({ api, environment }: SyncFlags): SyncApiName {
  return api ?? (environment === undefined ? "exact-online" : "business-central");
}

/** The API of a name. */
function apiOf(name: SyncApiName): Api {
  const api = apis.find((one) => one.name === syncApis[name]);
  if (!api) throw new Error(`${name} is in the table of APIs.`);
  return api;
}

/**
 * The companies that are meant; the one that a profile names is told.
 *
 * @throws {UsageInvalid} when nobody names one, or one twice
 */
function companiesOf({ home, api, flags }: Wish): string[] {
  const given = [...(flags.company ?? [])];
  if (given.length === 0) {
    const { name, profile } = chooseProfile(home, { profile: flags.profile, service: api.service });
    if (profile.company === undefined)
      throw new UsageInvalid(
        `this needs a company, and none is ever guessed: --company <${api.name === "exact" ? "division" : "id or name"}>, once or more.`,
      );
    say(`company ${profile.company}, as profile ${name} says`);
    given.push(profile.company);
  }
  for (const company of given) checkCompany({ api }, company);
  const twice = given.find((company, at) => given.indexOf(company) !== at);
  if (twice !== undefined) throw new UsageInvalid(`--company ${twice} is given twice.`);
  return given;
}

/** The copies of companies through a client; a company that was named gets its id. */
async function openCopies(
  { name, api, flags }: Wish,
  companies: readonly string[],
  client: UntypedApiClient,
  { target }: OpenTarget,
  chosen: NamedProfile | undefined,
  notify?: Notify,
): Promise<CompanyCopy[]> {
  const document = flags.to.startsWith("postgres") ? readDocument(name) : undefined;
  const copies: CompanyCopy[] = [];
  for (const given of companies) {
    const { companyId: company = given } = await withCompanyId(client, api, { companyId: given });
    const sync = createSync({
      client,
      target,
      company,
      ...(flags.source !== undefined && { source: flags.source }),
      ...(document && { document }),
      ...(notify && { notify }),
    });
    copies.push({ sync, company, client, api, chosen });
  }
  return copies;
}

function wishOf(flags: SyncFlags): Wish {
  const name = apiNameOf(flags);
  return { home: openHome(flags), name, api: apiOf(name), flags };
}

/**
 * Lets work use the copies of companies, signed in.
 *
 * @param mustExist whether the copy has to be there
 */
export async function useSyncs(
  flags: SyncFlags & NotifyFlags,
  mustExist: boolean,
  work: (copies: readonly CompanyCopy[]) => Promise<void>,
): Promise<void> {
  const wish = wishOf(flags);
  await useNotifier(wish.home, flags, (notify) => useTold(wish, mustExist, notify, work));
}

async function useTold(
  wish: Wish,
  mustExist: boolean,
  notify: Notify | undefined,
  work: (copies: readonly CompanyCopy[]) => Promise<void>,
): Promise<void> {
  const { home, api, flags } = wish;
  const to = readDatabaseName("--to", flags.to);
  const companies = companiesOf(wish);
  const chosen = chooseProfile(home, { profile: flags.profile, service: api.service });
  const opened = await openTarget(to, { mustExist, schema: flags.schema });
  try {
    const place = { environment: flags.environment, tenant: flags.tenant };
    await useApi({ home, chosen, api, place, notify }, async (client) =>
      work(await openCopies(wish, companies, client, opened, chosen, notify)),
    );
  } finally {
    await opened.close();
  }
}

/** The same for work that asks the service for nothing: nobody has to be signed in, unless a company is called by its name. */
export async function useSilentSyncs(
  flags: SyncFlags,
  work: (copies: readonly CompanyCopy[]) => Promise<void>,
): Promise<void> {
  const wish = wishOf(flags);
  const to = readDatabaseName("--to", flags.to);
  const companies = companiesOf(wish);
  if (wish.api.name !== "exact" && !companies.every(isCompanyId)) return useSyncs(flags, true, work);
  const opened = await openTarget(to, { mustExist: true, schema: flags.schema });
  try {
    await work(await openCopies(wish, companies, await silentClient(wish.name), opened, undefined));
  } finally {
    await opened.close();
  }
}

/**
 * The sets that are meant: those that were named, else those that the copy follows.
 *
 * @throws {UsageInvalid} when nothing was named and nothing is followed
 */
export async function setsOf({ sync, company }: CompanyCopy, { set }: SyncFlags): Promise<readonly string[]> {
  if (set && set.length > 0) return set;
  const { sets } = await sync.status();
  if (sets.length === 0)
    throw new UsageInvalid(
      `the copy has nothing of company ${company} yet: name what it is to have by --set crm/Accounts.`,
    );
  return sets.map((one) => one.set);
}
