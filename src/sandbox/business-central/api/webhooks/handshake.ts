import type { World } from "../../../core/service.ts";
import { Refusal } from "../../../odata/refusal.ts";

/** Asks an address to repeat a token, which proves that it wants the notifications (fact 129). */
export async function shakeHands(world: World, notificationUrl: string, token: string): Promise<void> {
  const url = new URL(notificationUrl);
  url.searchParams.set("validationToken", token);
  const { status, body } = await world.deliver(url.href, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "",
  });
  if (status === 200 && body === token) return;
  const reason =
    status === 0 ? "nothing answered" : status === 200 ? "the answer was not the token" : `it answered ${status}`;
  throw new Refusal(400, "BadRequest_InvalidOperation", `The notification URL could not be validated: ${reason}.`);
}
