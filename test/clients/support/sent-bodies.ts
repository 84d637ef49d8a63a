import type { Transport } from "../../../src/http/call.ts";

/** A body as it left. */
export type BodyOf = Readonly<Record<string, unknown>>;

/** A transport that remembers the bodies of one method, and sends everything. */
export function sentBodies(method: string): { readonly sent: BodyOf[]; readonly fetch: Transport } {
  const sent: BodyOf[] = [];
  return {
    sent,
    fetch: (url, init) => {
      if (init.method === method && typeof init.body === "string") sent.push(JSON.parse(init.body));
      return fetch(url, init);
    },
  };
}
