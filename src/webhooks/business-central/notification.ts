/** A notification of Business Central: it says which record changed, not how (fact 131). */
export interface BusinessCentralNotification {
  readonly subscriptionId: string;
  /** Address of the record; with `collection` the address that lists what changed. */
  readonly resource: string;
  /** `collection`: more than a thousand changes at once. */
  readonly changeType: "created" | "updated" | "deleted" | "collection";
  readonly lastModifiedDateTime: string;
  /** When the subscription ends. */
  readonly expirationDateTime: string;
}

/** A notification as it comes: with the secret, which no handler needs. */
export interface SealedNotification extends BusinessCentralNotification {
  readonly clientState: string;
}

const texts = ["subscriptionId", "clientState", "resource", "lastModifiedDateTime", "expirationDateTime"] as const;

/** Whether a value is a notification. */
export function isSealedNotification(value: unknown): value is SealedNotification {
  if (typeof value !== "object" || value === null) return false;
  const fields: Partial<Record<keyof SealedNotification, unknown>> = value;
  return (
    texts.every((name) => typeof fields[name] === "string") &&
    ["created", "updated", "deleted", "collection"].some((type) => type === fields.changeType)
  );
}
