const spelled: Record<string, string> = {
  $filter: "Filter",
  $orderby: "Order By",
  $select: "Select",
  $expand: "Expand",
  $top: "Top Count",
  $skip: "Skip Count",
  $skiptoken: "Skip Token",
  $count: "Count",
  $inlinecount: "Inline Count",
  "@odata.nextLink": "Next Link",
  "@odata.count": "Count",
  "@odata.etag": "ETag",
  "@odata.context": "Context",
};

/**
 * Title for makers from a wire name, in Title Case and at most 80 characters.
 *
 * @example
 * ```ts
 * titleOf("accessWithM365Licenses"); // "Access With M365 Licenses"
 * titleOf("AddressLine1"); // "Address Line 1"
 * ```
 * @see https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance
 */
export function titleOf(name: string): string {
  const known = spelled[name];
  if (known !== undefined) return known;
  const words = name
    .replace(/[^A-Za-z0-9]+/g, " ")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    .replace(/([a-z])([0-9])/g, "$1 $2")
    .trim()
    .split(/\s+/);
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ")
    .slice(0, 80)
    .trim();
}

/** A title made of an operationId: `ListMagazineCopies` › `List magazine copies`. */
export function plainTitle(operationId: string): string {
  const [verb = "", ...words] = titleOf(operationId).split(" ");
  return [verb, ...words.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word))].join(" ");
}
