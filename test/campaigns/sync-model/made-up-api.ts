import type { ApiIndex, OperationRow, SyncIndex, SyncRow } from "../../../generated/tables.ts";

/** Rows of a page of the made-up service. */
export const pageSize = 3;
/** How late a commit may be, by the description of the service. Seconds. */
export const lateSeconds = 600;
/** How long the log of deletions holds an entry. Seconds. */
export const keepSeconds = 86_400;

/** The sets of the service, by what they are called. */
export const setNames = ["feed/Accounts", "feed/Items", "plain/Stamps", "plain/Rates"] as const;
export type SetName = (typeof setNames)[number];

/** Codes of the log of deletions. */
export const logTypes: Readonly<Partial<Record<SetName, number>>> = { "feed/Accounts": 2, "feed/Items": 9 };

/** Names of the tables that the copy has, by the rule that the contract gives: snake case. */
export const tableOf: Readonly<Record<SetName, string>> = {
  "feed/Accounts": "feed_accounts",
  "feed/Items": "feed_items",
  "plain/Stamps": "plain_stamps",
  "plain/Rates": "plain_rates",
};

export const pathOf = (set: SetName): string => `/{company}/${set}`;

const columns: SyncRow["columns"] = { text: "ID Name Echo", datetime: "Modified" };
const versioned: SyncRow["columns"] = { ...columns, int64: "V" };

type FeedPart = Pick<SyncRow, "strategy" | "cursor" | "counter" | "lateSeconds" | "deletes" | "reset" | "columns">;

function feedOf(type: number): FeedPart {
  return {
    strategy: "row-version",
    cursor: "V",
    counter: "company",
    lateSeconds,
    deletes: { log: "gone", types: [type] },
    reset: "moved",
    columns: versioned,
  };
}

function rowOf(set: SetName, more: Pick<SyncRow, "strategy"> & Partial<SyncRow>): SyncRow {
  return { path: pathOf(set), record: "Record", key: "ID", derived: "Echo", columns, ...more };
}

function plainOf(set: SetName): Pick<SyncRow, "plain"> {
  return { plain: { path: pathOf(set).replace("/feed/", "/look/"), record: "Record", key: "ID" } };
}

/**
 * How the sets stay in step: two feeds of one counter with a log, one list with stamps, one without anything.
 *
 * @param hasLooks whether a record of a feed can be asked for by its key
 */
export function syncIndex(logCounter: "company" | "log", hasLooks: boolean): SyncIndex {
  return {
    services: {
      feed: async () => ({
        table: {
          sets: {
            "feed/Accounts": rowOf("feed/Accounts", { ...feedOf(2), ...(hasLooks && plainOf("feed/Accounts")) }),
            "feed/Items": rowOf("feed/Items", { ...feedOf(9), ...(hasLooks && plainOf("feed/Items")) }),
          },
        },
      }),
      plain: async () => ({
        table: {
          sets: {
            "plain/Stamps": rowOf("plain/Stamps", {
              strategy: "modified",
              cursor: "Modified",
              lateSeconds,
              wallClock: true,
              deletes: { sweep: true },
            }),
            "plain/Rates": rowOf("plain/Rates", { strategy: "snapshot", deletes: { sweep: true } }),
          },
        },
      }),
    },
    logs: {
      gone: {
        path: "/{company}/log/Deleted",
        record: "Gone",
        cursor: "V",
        key: "Key",
        type: "Type",
        counter: logCounter,
        lateSeconds,
        keepSeconds,
      },
    },
    counters: {
      company: {
        path: "/{company}/counter/Version",
        record: "Counter",
        version: "V",
        since: "since",
        sinceSeconds: 3600,
      },
    },
    resets: { moved: { path: "/{company}/system/Companies", record: "Company", field: "Moved", key: "Code" } },
  };
}

function list(record: string): { GET: OperationRow } {
  return { GET: { id: `List${record}`, record, paging: { style: "odata-v2", pageSize, items: "d" } } };
}

/** The API as the client knows it. */
export const apiIndex: ApiIndex = {
  name: "made-up",
  version: "1",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "all" },
  services: {
    all: async () => ({
      table: {
        paths: {
          "/{company}/feed/Accounts": list("Record"),
          "/{company}/feed/Items": list("Record"),
          "/{company}/look/Accounts": list("Record"),
          "/{company}/look/Items": list("Record"),
          "/{company}/plain/Stamps": list("Record"),
          "/{company}/plain/Rates": list("Record"),
          "/{company}/log/Deleted": list("Gone"),
          "/{company}/system/Companies": list("Company"),
          "/{company}/counter/Version": { GET: { ...list("Counter").GET, query: "since", required: "since" } },
        },
        entities: {
          Record: { fields: { int64: "V", datetime: "Modified" } },
          Gone: { fields: { int64: "V" } },
          Counter: { fields: { int64: "V" } },
          Company: { fields: { datetime: "Moved" } },
        },
      },
    }),
  },
};
