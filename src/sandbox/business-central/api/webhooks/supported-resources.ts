import { Refusal } from "../../../odata/refusal.ts";
import { jsonAnswer } from "../read-operations.ts";
import type { WebhookSets } from "./webhook-resource.ts";

/** What the route beside the APIs says about notifications (fact 133). */
export function supportedResources(resource: string | undefined, webhookSets: WebhookSets): Response {
  if (resource !== "webhookSupportedResources")
    throw new Refusal(404, "BadRequest_NotFound", "No resource was found at this address.");
  return jsonAnswer(200, {
    value: [...webhookSets].flatMap(([route, sets]) =>
      sets.map((set) => ({ resource: `${route}companies({id})/${set}` })),
    ),
  });
}
