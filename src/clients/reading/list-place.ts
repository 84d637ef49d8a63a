import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";

/** The path of an address as the server understands it: percent signs and case make no difference. */
function pathOf(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname).toLowerCase().replace(/\/$/, "");
  } catch {
    return pathname.toLowerCase();
  }
}

/** The own path of a call up to its company, as the server understands it; empty where it names none. */
function companyPath({ url, operation }: PlannedCall, { companyArguments, baseUrl }: ClientContext): string {
  const template = operation.path.split("/");
  const at = template.findIndex((segment) => companyArguments.some((name) => segment.includes(`{${name}}`)));
  const own = url
    .slice(baseUrl.length)
    .replace(/\?.*$/s, "")
    .split("/")
    .slice(0, at + 1);
  return at < 0 ? "" : pathOf(baseUrl + own.join("/")).slice(pathOf(baseUrl).length);
}

/** The company that an address names in its query. */
function companyInQuery(address: string, { companyArguments }: ClientContext): string | undefined {
  const names = companyArguments.map((name) => name.toLowerCase());
  // All of them, in any case: a service may read the second of two, and does not tell `Company` from `company`.
  const named = [...new URL(address).searchParams].filter(([name]) => names.includes(name.toLowerCase()));
  return named.length === 0 ? undefined : [...new Set(named.map(([, value]) => value.toLowerCase()))].join("&");
}

/**
 * Whether what stands in front of the path of the spec is this API's. A service may write the tenant and the
 * environment otherwise than it was asked (fact 94); what follows them may not differ.
 */
function isRoot(text: string, { baseUrl, apiRoot }: ClientContext): boolean {
  return text === pathOf(baseUrl) || (apiRoot !== undefined && text.endsWith(pathOf(new URL(apiRoot, baseUrl).href)));
}

/** The last name of a path, without its key. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\(.*$/s, "");
}

/** Whether an address is a page of the very list that a call asks for: the same set, of the same company. */
export function isPageOf(context: ClientContext, call: PlannedCall): (address: string) => boolean {
  const own = pathOf(call.url).slice(pathOf(context.baseUrl).length);
  const company = companyInQuery(call.url, context);
  return (address) => {
    const path = pathOf(address);
    return (
      path.endsWith(own) &&
      isRoot(path.slice(0, path.length - own.length), context) &&
      companyInQuery(address, context) === company
    );
  };
}

/** Whether a set of this name lists the records that a field holds: services also lead there, past the field. */
function listsSame(name: string, field: string, { operation: { table } }: PlannedCall): boolean {
  const targets = Object.values(table.entities).flatMap(({ nested = {} }) =>
    Object.entries(nested).flatMap(([target, fields]) => (fields.split(" ").includes(field) ? [target] : [])),
  );
  return Object.entries(table.paths).some(
    ([path, { GET }]) =>
      GET?.paging && GET.record !== undefined && targets.includes(GET.record) && lastName(path).toLowerCase() === name,
  );
}

/** Whether an address leads to rows of a nested field, in the company of the call that answered its record. */
export function isNestedOf(context: ClientContext, call: PlannedCall, field: string): (address: string) => boolean {
  const company = companyPath(call, context);
  const inQuery = companyInQuery(call.url, context);
  return (address) => {
    const path = pathOf(address);
    const name = lastName(path);
    if (name !== field.toLowerCase() && !listsSame(name, field, call)) return false;
    if (company === "") return companyInQuery(address, context) === inQuery;
    const at = `${path}/`.indexOf(`${company}/`);
    return at >= 0 && isRoot(path.slice(0, at), context);
  };
}
