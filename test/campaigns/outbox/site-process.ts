import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { addressOf } from "./find-record.ts";
import type { SeededRecords, SiteAt } from "./job.ts";
import { begin } from "./processes.ts";
import { readRows } from "./read-rows.ts";
import type { SiteTally, SiteWish } from "./site.ts";

/** The pretend services, in their own process. */
export interface Site {
  readonly at: SiteAt;
  readonly seeded: SeededRecords;
  /** From now on faults strike. */
  strike(): void;
  /** From now on none does. */
  rest(): Promise<SiteTally>;
  stop(): Promise<void>;
}

/** The next thing that it says, as text. */
async function heard(child: ChildProcess): Promise<string> {
  const [message]: unknown[] = await once(child, "message");
  return String(message);
}

async function readSeeded(at: SiteAt): Promise<SeededRecords> {
  const rows = (company: number | string, set: string, fields: string, more = "") => {
    const { url, token } = addressOf(at, company, set);
    return readRows(`${url}?$select=${fields}${more}`, token);
  };
  const [first = 0] = at.exact.divisions;
  const accounts = await rows(first, "crm/Accounts", "ID");
  const items = await Promise.all(
    at.exact.divisions.map((division) => rows(division, "logistics/Items", "ID", "&$top=1")),
  );
  const customers = await rows(at.businessCentral.company, "customers", "id,number");
  return {
    accounts: accounts.map((row) => String(row["ID"])),
    items: items.map(([row]) => String(row?.["ID"])),
    customers: customers.map((row) => ({ id: String(row["id"]), number: String(row["number"]) })),
  };
}

/** Starts them. */
export async function startSite(wish: SiteWish): Promise<Site> {
  const child = begin("site", JSON.stringify(wish));
  const at: SiteAt = JSON.parse(await heard(child));
  return {
    at,
    seeded: await readSeeded(at),
    strike: () => void child.send("strike"),
    async rest() {
      const told = heard(child);
      child.send("rest");
      const tally: SiteTally = JSON.parse(await told);
      return tally;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    },
  };
}
