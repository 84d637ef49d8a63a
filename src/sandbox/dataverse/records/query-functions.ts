/** `Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['a','b'])`, of whose values those in quotes may hold anything. */
const inFunction =
  /Microsoft\.Dynamics\.CRM\.(In|NotIn)\(\s*PropertyName='(\w+)'\s*,\s*PropertyValues=\[((?:'(?:[^']|'')*'|"[^"]*"|[^'"\]])*)\]\s*\)/g;

/**
 * The service's own functions of filters, as far as they are played, in the words of the standard: `In` and `NotIn`.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/in
 */
export function spellOutFunctions(filter: string): string {
  if (!filter.includes("Microsoft.Dynamics.CRM.")) return filter;
  return filter.replace(inFunction, (_, name: string, property: string, values: string) => {
    const list = values.replace(/"([^"]*)"/g, (_quoted, text: string) => `'${text.replaceAll("'", "''")}'`);
    const test = `${property} in (${list})`;
    return name === "In" ? `(${test})` : `(not (${test}))`;
  });
}

/** A query whose filter has the standard's words only. */
export function withQueryFunctions(query: URLSearchParams): URLSearchParams {
  const filter = query.get("$filter");
  if (filter === null || !filter.includes("Microsoft.Dynamics.CRM.")) return query;
  const spelled = new URLSearchParams(query);
  spelled.set("$filter", spellOutFunctions(filter));
  return spelled;
}
