/** A resource that can be subscribed to. */
export interface WebhookResource {
  readonly companyId: string;
  readonly set: string;
}

/**
 * Sets of this route on ordinary tables with a key of one part. The others stand on system tables, temporary
 * tables, tables with composite keys or the job queue, which raise no notifications (fact 133).
 */
export const webhookSets: readonly string[] = ["configurationPackages", "extensionUpload"];

const route = "/api/microsoft/automation/v2.0/";
const pattern = /(?:^|\/)companies\(([0-9a-f-]{36})\)\/(\w+)$/i;

/** Reads the resource of a subscription: an absolute address, a path, or the part after the route. */
export function parseWebhookResource(text: string): WebhookResource | undefined {
  const [, companyId, set] = pattern.exec(text) ?? [];
  if (companyId === undefined || set === undefined) return undefined;
  if (text.includes("/api/") && !text.includes(route)) return undefined;
  return { companyId: companyId.toLowerCase(), set };
}

/** The one spelling in which resources are stored. */
export function formatWebhookResource({ companyId, set }: WebhookResource): string {
  return `${route}companies(${companyId})/${set}`;
}
