/**
 * The name of the set at a path: what follows the longest beginning of `below` that fits, without keys.
 * `/api/v1/{division}/crm/Accounts` → `crm/Accounts`,
 * `/companies({companyId})/salesInvoices({salesInvoiceId})/attachments` → `salesInvoices/attachments`.
 */
export function setName(path: string, below: readonly string[]): string {
  const beginning = below
    .filter((one) => path.startsWith(one))
    .reduce((best, one) => (one.length > best.length ? one : best), "");
  return path
    .slice(beginning.length)
    .replaceAll(/\([^()]*\)/g, "")
    .split("/")
    .filter((part) => part !== "" && !part.startsWith("{"))
    .join("/");
}
