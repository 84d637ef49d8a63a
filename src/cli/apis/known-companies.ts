import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import { isApiError } from "../../errors/api-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { NamedProfile } from "../accounts/choose-profile.ts";
import type { Api } from "./apis.ts";
import type { Row } from "./open-api.ts";

/** More of them are read by nobody at once. */
const mostShown = 10;

/** A company that a person of a profile may name. */
interface KnownCompany {
  readonly id: string;
  readonly name: string;
}

async function divisionsOf(client: UntypedApiClient): Promise<KnownCompany[]> {
  let current: unknown;
  for await (const row of client.list("/api/v1/current/Me", { select: ["CurrentDivision"] }))
    current = row["CurrentDivision"];
  return collect(
    client.list("/api/v1/{division}/hrm/Divisions", { division: String(current), select: ["Code", "Description"] }),
    "Code",
    "Description",
  );
}

async function collect(rows: AsyncIterable<Row>, id: string, name: string): Promise<KnownCompany[]> {
  const found: KnownCompany[] = [];
  for await (const row of rows) found.push({ id: String(row[id] ?? ""), name: String(row[name] ?? "") });
  return found;
}

/** The companies that the person may see; undefined where that cannot be asked. */
async function companiesOf(client: UntypedApiClient, api: Api): Promise<KnownCompany[] | undefined> {
  try {
    if (api.name === "exact") return await divisionsOf(client);
    if (api.name === "automation" || api.name === "standard")
      return await collect(client.list("/companies", { select: ["id", "name"] }), "id", "name");
  } catch {
    // The refusal that led here says more than this one.
  }
  return undefined;
}

/**
 * Lets work be done in a company. Where the service refuses it as forbidden or absent, the companies that the profile
 * may use are looked up, and one that is not among them is told as what it is: typed wrongly.
 *
 * @throws {UsageInvalid} with the companies that there are; what the work throws
 */
export async function withKnownCompany<T>(
  client: UntypedApiClient,
  { api, chosen, company }: { readonly api: Api; readonly chosen: NamedProfile; readonly company: string | undefined },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // A copy tells of what it may not read by an error of its own, whose cause the refusal is.
    const refusal = hasErrorCode(error, "SYNC_ACCESS_MISSING") ? error.cause : error;
    if (company === undefined || !isApiError(refusal) || ![401, 403, 404].includes(refusal.status)) throw error;
    await refuseUnknownCompany(client, { api, chosen, company });
    throw error;
  }
}

/**
 * Refuses a company that is none of those that a profile may use; where these cannot be asked for, nothing is refused.
 *
 * @throws {UsageInvalid} with the companies that there are
 */
export async function refuseUnknownCompany(
  client: UntypedApiClient,
  { api, chosen, company }: { readonly api: Api; readonly chosen: NamedProfile; readonly company: string },
): Promise<void> {
  const known = await companiesOf(client, api);
  if (!known || known.length === 0 || known.some(({ id }) => id.toLowerCase() === company.toLowerCase())) return;
  throw new UsageInvalid(
    `company ${company} is none that profile ${chosen.name} knows: ${listed(known)}. Give one of them with --company.`,
  );
}

function listed(companies: readonly KnownCompany[]): string {
  const shown = companies.slice(0, mostShown).map(({ id, name }) => (name === "" ? id : `${id} (${name})`));
  const more = companies.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
