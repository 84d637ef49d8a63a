import type { ChangeType } from "../../../odata/rows/row-store.ts";

/** One change as a subscriber is told. */
export interface Change {
  /** Address of the record. */
  readonly resource: string;
  readonly changeType: ChangeType;
  readonly lastModifiedDateTime: string;
}

/** More changes than this become one `collection` (fact 131). */
const mostChanges = 1000;

/** Several changes of one record are told once: created stays created, and what was deleted in the end is deleted. */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const earlier = merged.get(change.resource);
    const changeType =
      earlier?.changeType === "created" && change.changeType === "updated" ? "created" : change.changeType;
    merged.set(change.resource, { ...change, changeType });
  }
  return [...merged.values()];
}

/** The body of a delivery; plain UTF-8, without a byte order mark (fact 134). */
export function notificationBody(
  subscription: { readonly subscriptionId: string; readonly clientState: string; readonly expirationDateTime: string },
  collection: string,
  changes: readonly Change[],
): string {
  const [first, last] = [changes[0], changes.at(-1)];
  const told = first && last && changes.length > mostChanges ? [wholeCollection(collection, first, last)] : changes;
  const { subscriptionId, clientState, expirationDateTime } = subscription;
  return JSON.stringify({
    value: told.map(({ resource, changeType, lastModifiedDateTime }) => ({
      subscriptionId,
      clientState,
      expirationDateTime,
      resource,
      changeType,
      lastModifiedDateTime,
    })),
  });
}

/** One entry that stands for all changes, with the address that lists them. */
function wholeCollection(
  collection: string,
  first: Change,
  { lastModifiedDateTime }: Change,
): Record<keyof Change, string> {
  return {
    resource: `${collection}?$filter=lastModifiedDateTime%20ge%20${first.lastModifiedDateTime}`,
    changeType: "collection",
    lastModifiedDateTime,
  };
}
