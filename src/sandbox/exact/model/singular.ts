/** The singular of a set's name: `SalesEntries` → `SalesEntry`, `Accounts` → `Account`. */
export function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (name.endsWith("ses") || name.endsWith("sses")) return name.slice(0, -1);
  return name.endsWith("s") ? name.slice(0, -1) : name;
}
