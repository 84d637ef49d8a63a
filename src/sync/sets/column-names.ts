/** Longest name that PostgreSQL takes. */
const longest = 63;

/** Names that need no quotes in a statement. */
const plain = /^[a-z_][a-z0-9_]*$/;

/**
 * A name of the service as tables have it: `AmountDC` is `amount_dc`, `InvoiceID` `invoice_id`, `crm/Accounts`
 * `crm_accounts`.
 */
export function snakeCase(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return (/^\d/.test(words) ? `_${words}` : words).slice(0, longest);
}

/** Whether a name can be one of a table or column; names of the engine cannot. */
export function isTableName(name: string): boolean {
  return plain.test(name) && name.length <= longest && !name.startsWith("erp_");
}

/** Names of columns for fields, each another: a name that is taken gets a number. */
export function columnNames(
  fields: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const names = new Map(fields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])));
  const taken = new Set(names.values());
  for (const field of fields) {
    if (names.has(field)) continue;
    const name = snakeCase(field);
    const base = name.startsWith("erp_") ? `_${name}`.slice(0, longest) : name;
    let own = base;
    for (let number = 2; taken.has(own); number++) own = `${base.slice(0, longest - 4)}_${number}`;
    taken.add(own);
    names.set(field, own);
  }
  return names;
}
