/** Something of a create that was stored otherwise than it was sent. */
export interface Alteration {
  /** Path of the set, `salesorder/SalesOrders`. */
  readonly set: string;
  /** Key of the record that the create made. */
  readonly key: string;
  /** What of the body: `Description`, `SalesOrderLines[1].Quantity`, or `SalesOrderLines[1]` for a whole line. */
  readonly path: string;
  /** `padded` has blanks behind it, which changes nothing for who knows the service (fact 58). */
  readonly how: "lost" | "cut" | "rounded" | "padded" | "line";
}
