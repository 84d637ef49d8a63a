const suffix = /(?:s?Id|Number|Code|DisplayName|Name)$/;

/** What fields about the same record have in common: `customer` of `customerId`, `customerNumber` and `customerName`. */
export function referenceStem(field: string): string {
  return field.replace(suffix, "");
}
