import type { FaultEffect } from "./fault-rule.ts";

/** Effects that a service itself has to bring about, because they change what it does and not how it answers. */
export type InnerEffect = Extract<FaultEffect, { readonly kind: "fails-inside" | "loses" }>;

const struck = new WeakMap<Request, InnerEffect>();

/** Notes what a fault wants of the service that works on a request. */
export function strikeRequest(request: Request, effect: InnerEffect): void {
  struck.set(request, effect);
}

/** What a fault wants of the service that works on this request. */
export function effectOn(request: Request): InnerEffect | undefined {
  return struck.get(request);
}
