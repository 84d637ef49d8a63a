/** A resource that can be subscribed to. */
export interface WebhookResource {
  /** Route of the API that it belongs to: `/api/v2.0/`. */
  readonly route: string;
  readonly companyId: string;
  readonly set: string;
}

/** The sets of each API that notifications are sent for, by the API's route. */
export type WebhookSets = ReadonlyMap<string, readonly string[]>;

const pattern = /(?:^|\/)companies\(([0-9a-f-]{36})\)\/(\w+)$/i;

/**
 * Reads the resource of a subscription: an absolute address, a path, or the part after the route, which is then that of
 * the API that the subscription is made at.
 */
export function parseWebhookResource(text: string, sets: WebhookSets, ownRoute: string): WebhookResource | undefined {
  const [, companyId, set] = pattern.exec(text) ?? [];
  if (companyId === undefined || set === undefined) return undefined;
  const route = text.includes("/api/") ? [...sets.keys()].find((known) => text.includes(known)) : ownRoute;
  if (route === undefined || !sets.get(route)?.includes(set)) return undefined;
  return { route, companyId: companyId.toLowerCase(), set };
}

/** The one spelling in which resources are stored. */
export function formatWebhookResource({ route, companyId, set }: WebhookResource): string {
  return `${route}companies(${companyId})/${set}`;
}
