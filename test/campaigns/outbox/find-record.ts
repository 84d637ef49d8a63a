import type { Write } from "../../../src/writes/index.ts";
import type { OutboxJob, SiteAt } from "./job.ts";
import { readPage } from "./read-rows.ts";

/** The field of each set by which a person finds a record, and nothing of ours. */
const fields: Readonly<Record<string, string>> = {
  "crm/Accounts": "Code",
  "crm/Contacts": "LastName",
  "hrm/Costcenters": "Code",
  "salesorder/SalesOrders": "YourRef",
};

/** The address of a set of a company, and the headers that it takes. */
export function addressOf(site: SiteAt, company: string | number, set: string): { url: string; token: string } {
  if (company === site.businessCentral.company) {
    const { origin, tenant, token } = site.businessCentral;
    return { url: `${origin}/v2.0/${tenant}/Production/api/v2.0/companies(${company})/${set}`, token };
  }
  return { url: `${site.exact.origin}/api/v1/${company}/${set}`, token: site.exact.token };
}

/**
 * Looks for the record of a create as somebody at a screen does, by fetch alone.
 *
 * @returns undefined when there is none, `unseen` when the service did not show it
 */
export async function findRecord(
  { site }: OutboxJob,
  path: string,
  { company, content }: Pick<Write, "company" | "content">,
): Promise<Readonly<Record<string, unknown>> | undefined | "unseen"> {
  const body: Record<string, unknown> = JSON.parse(content.body ?? "{}");
  const set = path.replace(/^\/api\/v1\/\{division\}\/|^\/companies\(\{companyId\}\)\//, "");
  const field = fields[set] ?? "externalDocumentNumber";
  const { url, token } = addressOf(site, company, set);
  const value = String(body[field]);
  // A code of an account is filled up with blanks in front.
  const wanted = set === "crm/Accounts" ? value.padStart(18) : value;
  const page = await readPage(`${url}?$filter=${encodeURIComponent(`${field} eq '${wanted}'`)}`, token).catch(
    () => undefined,
  );
  return page ? page.rows[0] : "unseen";
}
