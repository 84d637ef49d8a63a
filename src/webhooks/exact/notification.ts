/** A notification of Exact Online: it says which record changed, not how. Fetch the record to know more (fact 87). */
export interface ExactNotification {
  /** `Accounts`, `SalesOrders` and so on; changed lines raise their header's topic (facts 87, 89). */
  readonly Topic: string;
  readonly ClientId: string;
  readonly Division: number;
  readonly Action: "Create" | "Update" | "Delete";
  /** Key of the record. */
  readonly Key: string;
  /** Address of the record. */
  readonly ExactOnlineEndpoint: string;
  /** On the server's wall clock, without a zone, in whole seconds. */
  readonly EventCreatedOn: string;
}

const texts = ["Topic", "ClientId", "Key", "ExactOnlineEndpoint", "EventCreatedOn"] as const;

/** Whether a value is a notification. */
export function isExactNotification(value: unknown): value is ExactNotification {
  if (typeof value !== "object" || value === null) return false;
  const fields: Partial<Record<keyof ExactNotification, unknown>> = value;
  return (
    texts.every((name) => typeof fields[name] === "string") &&
    Number.isSafeInteger(fields.Division) &&
    ["Create", "Update", "Delete"].some((action) => action === fields.Action)
  );
}
