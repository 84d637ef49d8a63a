import { CompanyIdInvalid } from "../../errors/company-id-invalid.ts";
import { CompanyNotFound } from "../../errors/company-not-found.ts";
import { textAt } from "../../kit/json-access.ts";

declare const brand: unique symbol;

/** The id of a company of Business Central. Every call but those about companies has to name one: there is no default. */
export type CompanyId = string & { readonly [brand]: "company" };

/** What a client of the standard API brands: ids of companies. */
export interface CompanyBrands {
  companyId: CompanyId;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a company. */
export function isCompanyId(text: string): text is CompanyId {
  return guid.test(text);
}

/**
 * Makes the id of a company from a text that was kept, such as one of a configuration.
 *
 * @throws {CompanyIdInvalid} when the text is no GUID
 */
export function companyId(text: string): CompanyId {
  if (!isCompanyId(text)) throw new CompanyIdInvalid(text);
  return text;
}

/** What is asked of a client to find a company: each that has the paths of companies. */
export interface CompanySource {
  list(path: "/companies"): AsyncIterable<object>;
}

/**
 * Finds a company of the client's environment by its name, which is the one in links and keys; what users see can
 * differ.
 *
 * @example
 * ```ts
 * import { companyOf, createBusinessCentralClient } from "erp-openapi/business-central";
 * const client = createBusinessCentralClient({ environment: "Production", auth });
 * const company = await companyOf(client, "CRONUS");
 * for await (const customer of client.list("/companies({companyId})/customers", { companyId: company, select: ["number", "displayName"] }))
 *   console.log(customer.number, customer.displayName);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {CompanyNotFound} when no company has exactly this name; it lists those that there are
 */
export async function companyOf(client: CompanySource, name: string): Promise<CompanyId> {
  const names: string[] = [];
  for await (const company of client.list("/companies")) {
    const own = textAt(company, "name");
    if (own === name) return companyId(textAt(company, "id") ?? "");
    if (own !== undefined) names.push(own);
  }
  throw new CompanyNotFound(name, names);
}
