import type { Transport } from "../../../src/http/call.ts";

/** What `fetch` throws when the way back dies after the request left: the code alone looks as if there never was a connection. */
const readErrors = ["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED", "ETIMEDOUT", "ECONNRESET"];

/** How often a socket died, for the count of what was heard. */
export interface DeadSockets {
  readonly fetch: Transport;
  readonly died: () => number;
}

/** Whether there was a connection, and the way to the other end is gone: `read EHOSTUNREACH`. */
function isDeadRead(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return (
    cause instanceof Error &&
    Reflect.get(cause, "syscall") === "read" &&
    ["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"].includes(String(Reflect.get(cause, "code")))
  );
}

/** A transport whose sockets die now and then after a create has reached the service: what a cut network does, without one. */
export function deadSockets(random: () => number, chance: number, send: Transport = fetch): DeadSockets {
  let died = 0;
  return {
    died: () => died,
    async fetch(url, init) {
      if (init.method !== "POST" || random() >= chance)
        return send(url, init).catch((error: unknown) => {
          if (init.method === "POST" && isDeadRead(error)) died += 1;
          throw error;
        });
      const answer = await send(url, init);
      // What fails anyway fails as it does.
      if (answer.status !== 201) return answer;
      await answer.arrayBuffer();
      died += 1;
      const code = readErrors[Math.floor(random() * readErrors.length)] ?? "EHOSTUNREACH";
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error(`read ${code}`), { code, syscall: "read", errno: -113 }),
      });
    },
  };
}
