// A process of the campaign over delta links: round after round, until it is killed.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { SyncIndex } from "../../../generated/tables.ts";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { hasErrorCode } from "../../../src/errors/index.ts";
import { createSyncWith } from "../../../src/sync/create-sync.ts";
import { indexOf } from "../../sync/support/odata-index.ts";
import { columns, type DeltaJob } from "./delta-job.ts";
import { openTarget } from "./open-target.ts";

const job: DeltaJob = JSON.parse(process.argv[2] ?? "");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const record = "Account";
const paging = { style: "odata-v4", items: "value" } as const;
const sets: SyncIndex = {
  services: {
    org: async () => ({
      table: {
        sets: {
          accounts: {
            path: "/accounts",
            record,
            strategy: "delta-link",
            key: "accountid",
            deletes: { link: true },
            columns,
          },
        },
      },
    }),
  },
};
const client = createDataverseClient({
  baseUrl: `${job.origin}/api/data/v9.2`,
  index: indexOf("org", { paths: { "/accounts": { GET: { id: "ListAccounts", record, paging } } }, entities: {} }),
  auth: { token: async () => job.token, markStale: () => undefined },
  fetch: async (url, init) => {
    const answer = await fetch(url, init);
    say("page");
    await sleep(job.handsOnAfterMs);
    return answer;
  },
});
const sync = createSyncWith(
  { client, index: sets, target: await openTarget(job.target), company: "organisation", leaseMs: 300 },
  job.mistakes,
);
say("ready");
await once(process.stdin, "data");
for (;;) {
  try {
    for await (const _ of sync.run(await sync.plan(["accounts"], { count: false }), { waitMs: 60_000 }));
    say("round");
  } catch (error) {
    if (!hasErrorCode(error, "SYNC_TAKEN_OVER") && !hasErrorCode(error, "SYNC_BUSY")) throw error;
  }
}
