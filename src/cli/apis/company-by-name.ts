import { companyOf, isCompanyId } from "../../clients/business-central/company.ts";
import type { UntypedApiClient } from "../../clients/untyped/untyped-paths.ts";
import type { Api } from "./apis.ts";

/**
 * Values of a path in which a company of the standard API may be named as people know it: its id takes the name's place.
 *
 * @throws {CompanyNotFound} when no company has exactly this name
 */
export async function withCompanyId(
  client: UntypedApiClient,
  api: Api,
  path: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const { companyId } = path;
  if (api.name !== "standard" || companyId === undefined || isCompanyId(companyId)) return path;
  return { ...path, companyId: await companyOf(client, companyId) };
}
