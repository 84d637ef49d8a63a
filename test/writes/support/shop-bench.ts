import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Transport } from "../../../src/http/call.ts";
import { systemClock } from "../../../src/http/index.ts";
import { createWrites } from "../../../src/writes/create-writes.ts";
import type { WriteNotice, WritesOptions } from "../../../src/writes/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { openExact } from "../../clients/support/exact-bench.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keys } from "../store/samples.ts";

export const accounts = "/api/v1/{division}/crm/Accounts";
export const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";

/** What a test may change of the requests of the bench's client. */
export type Interference = (url: string, init: RequestInit, send: Transport) => Promise<Response>;

/** A shop with a SQLite store, whose writes go to the sandbox's Exact Online. */
export async function openShop(
  options: Partial<Omit<WritesOptions<never, never>, "clients" | "store">> = {},
  interfere?: Interference,
) {
  const { sandbox, exact, company } = await openExact(
    { clock: "real", rows: { CrmAccount: 0 } },
    {
      clock: systemClock,
      ...(interfere && { fetch: (url: string, init: RequestInit) => interfere(url, init, (...all) => fetch(...all)) }),
    },
  );
  const file = join(temporaryFolder(), "shop.sqlite");
  const store = sqliteWriteStore({ file, keys });
  await store.createSchema();
  onTestFinished(() => store.close());
  const notices: WriteNotice[] = [];
  const writes = createWrites({
    clients: { exact },
    store,
    notify: (notice) => notices.push(notice),
    pollMs: 20,
    ...options,
  });
  const stored = async (): Promise<string[]> => {
    const codes: string[] = [];
    for await (const { Code } of exact.list(accounts, { division: company, select: ["Code"] }))
      codes.push((Code ?? "").trim());
    return codes.sort();
  };
  return { sandbox, exact, company, file, store, writes, notices, stored };
}
