import { createChain, replayCall } from "../../../src/http/index.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";

/** A process with a call log of its own on a shared file: sends a write, or sends one again. It prints what came of it. */
const [file = "", origin = "", id] = process.argv.slice(2);
const store = sqliteCallLogStore({ file, keys: { current: Buffer.alloc(32, 1) } });
const { fetch } = createChain({
  auth: { source: { token: async () => "t0ken", markStale: () => {} }, allowedOrigins: [origin] },
  callLog: { store, replay: true },
});

try {
  const response =
    id === undefined
      ? await fetch(`${origin}/book`, { method: "POST", body: "{}", hints: { operationId: "Book" } })
      : await replayCall(fetch, store, id);
  console.log(response.status);
} catch (error) {
  console.log(String(Reflect.get(Object(error), "why") ?? error));
}
await store.close();
