import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { postgresDeliveryStore } from "../../../src/stores/postgres/index.ts";
import { sqliteDeliveryStore } from "../../../src/stores/sqlite/index.ts";
import type { DeliveryStore } from "../../../src/webhooks/delivery-store.ts";
import { exactWebhook } from "../../../src/webhooks/exact/exact-webhook.ts";
import { toWebhookListener } from "../../../src/webhooks/node-listener.ts";
import { clientId, secret } from "./exact-events.ts";

/**
 * A receiver as one process of several: appends what it handled to a file, and fails the first time for one key in ten.
 * A line says when the store was asked for the turn, in epoch milliseconds: its lease began then or later.
 */
const { log, leaseMs, ...place }: { log: string; leaseMs: number; file?: string; url?: string; schema?: string } =
  JSON.parse(process.argv[2] ?? "{}");

const store =
  place.file === undefined
    ? postgresDeliveryStore({
        pool: new Pool({ connectionString: place.url, max: 5 }),
        ...(place.schema && { schema: place.schema }),
      })
    : sqliteDeliveryStore({ file: place.file });
const failed = new Set<string>();
const askedAtMs = new Map<string, number>();
const deliveries: DeliveryStore = {
  ...store,
  begin(id, leaseMs) {
    askedAtMs.set(id, Date.now());
    return store.begin(id, leaseMs);
  },
};

const receive = exactWebhook({
  deliveries,
  leaseMs,
  routes: [
    {
      clientId,
      secret,
      async onNotification({ Key }, { id }) {
        appendFileSync(log, `begin ${Key} ${process.pid} ${askedAtMs.get(id)} ${Date.now()}\n`);
        await sleep(Math.random() * 3);
        if (Key.startsWith("slow")) await sleep(60_000);
        if (Key.endsWith("7") && !failed.has(Key)) {
          failed.add(Key);
          throw new Error("not this time");
        }
        appendFileSync(log, `done ${Key} ${process.pid}\n`);
      },
    },
  ],
});

const server = createServer((request, response) => void toWebhookListener(receive)(request, response)).listen(
  0,
  "127.0.0.1",
  () => {
    const address = server.address();
    process.send?.(typeof address === "object" && address ? address.port : 0);
  },
);
