import { createHash } from "node:crypto";
import type { DeliveryStore } from "./delivery-store.ts";

/** What a handler receives beside the notification. */
export interface Delivery {
  /** Id of the notification, the same for every delivery of it. Store it in the transaction of your own changes to detect a second run. */
  readonly id: string;
  /** Aborts when the lease ends: from then on another delivery may be handled. */
  readonly signal: AbortSignal;
}

/** Handles one notification. When it throws, the vendor is asked to deliver again. */
export type NotificationHandler<Notification> = (
  notification: Notification,
  delivery: Delivery,
) => void | Promise<void>;

/** What became of one delivery. */
export type DeliveryOutcome = "handled" | "duplicate" | "busy" | "failed";

export interface HandleOnceOptions {
  readonly deliveries: DeliveryStore;
  readonly leaseMs: number;
  readonly onError: (error: unknown) => void;
}

/** The name of a notification by what it says. */
export function deliveryId(vendor: string, parts: readonly (string | number)[]): string {
  return createHash("sha256")
    .update(JSON.stringify([vendor, ...parts]))
    .digest("hex");
}

/** Runs the work for a notification unless that was done, or is being done; see README.md for what "once" means. */
export async function handleOnce(
  id: string,
  work: (delivery: Delivery) => void | Promise<void>,
  { deliveries, leaseMs, onError }: HandleOnceOptions,
): Promise<DeliveryOutcome> {
  const turn = await deliveries.begin(id, leaseMs);
  if (turn.state !== "yours") return turn.state === "handled" ? "duplicate" : "busy";
  const lease = new AbortController();
  const ended = new Promise<never>((_, reject) =>
    lease.signal.addEventListener("abort", () => reject(lease.signal.reason)),
  );
  const timer = setTimeout(() => lease.abort(new Error(`The handler took longer than ${leaseMs} ms.`)), leaseMs);
  try {
    await Promise.race([work({ id, signal: lease.signal }), ended]);
  } catch (error) {
    onError(error);
    // A handler that took too long may be at work still: its lease ends by itself, and is not given away before.
    if (!lease.signal.aborted) await deliveries.release(id, turn.claim);
    return "failed";
  } finally {
    clearTimeout(timer);
  }
  await deliveries.finish(id, turn.claim);
  return "handled";
}
