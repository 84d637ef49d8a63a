import { describe, expect, test } from "vitest";
import type { ServiceTable, SyncIndex, SyncRow } from "../../../generated/tables.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { toldService } from "../../clients/support/told-service.ts";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { indexOf } from "../support/odata-index.ts";
import { id } from "../support/played-service.ts";

const paging = { style: "odata-v4", items: "value" } as const;

const table: ServiceTable = {
  paths: {
    "/companies({companyId})/orders": { GET: { id: "ListOrders", record: "Order", paging } },
    "/companies({companyId})/orders({orderId})/lines": { GET: { id: "ListLines", record: "Line", paging } },
    "/companies({companyId})/lines({lineId})/tags": { GET: { id: "ListTags", record: "Tag", paging } },
  },
  entities: { Order: { fields: { guid: "id", instant: "changed" }, nested: { Line: "lines" } } },
};

const orders: SyncRow = {
  path: "/companies({companyId})/orders",
  record: "Order",
  strategy: "modified",
  key: "id",
  cursor: "changed",
  lateSeconds: 60,
  deletes: { sweep: true },
  columns: { guid: "id", text: "number", instant: "changed" },
};

const linesBelow = (parent: { readonly expand?: string; readonly path?: string }): SyncRow => ({
  path: "/companies({companyId})/orders({orderId})/lines",
  record: "Line",
  strategy: "parent",
  key: "id",
  deletes: { with: "parent" },
  parent: { set: "orders", by: "id", field: "documentId", ...parent },
  columns: { guid: "id documentId", text: "item" },
});

/** Rows two levels below an order. */
const tags: SyncRow = {
  path: "/companies({companyId})/lines({lineId})/tags",
  record: "Tag",
  strategy: "parent",
  key: "code lineId",
  deletes: { with: "parent" },
  parent: { set: "orderLines", by: "id", field: "lineId", path: "/companies({companyId})/lines({lineId})/tags" },
  columns: { guid: "lineId", text: "code" },
};

interface Order {
  readonly id: string;
  readonly number: string;
  readonly changed: string;
  readonly lines: readonly { readonly id: string; readonly item: string }[];
}

/** Orders as a service lists them, with their lines where it is asked to. */
function answerOf(all: ReadonlyMap<string, Order>, url: URL): object[] {
  const line = /\/lines\(([^)]+)\)\/tags/.exec(url.pathname)?.[1];
  if (line !== undefined) return [{ code: `t${Number(line.slice(-12))}` }];
  const own = /orders\(([^)]+)\)\/lines/.exec(url.pathname)?.[1];
  if (own !== undefined) return [...(all.get(own)?.lines ?? [])];
  const filter = url.searchParams.get("$filter") ?? "";
  const from = /changed ge (\S+)/.exec(filter)?.[1];
  const keys = [...filter.matchAll(/id eq ([\w-]+)/g)].map(([, key]) => key);
  const rows = [...all.values()].filter(
    (order) =>
      (from === undefined || Date.parse(order.changed) >= Date.parse(from)) &&
      (keys.length === 0 || keys.includes(order.id)),
  );
  return rows.map(({ lines, ...order }) => (url.searchParams.has("$expand") ? { ...order, lines } : order));
}

/** A copy of orders whose lines come with them, or are listed below each. */
function opened(parent: Parameters<typeof linesBelow>[0]) {
  const sets = { orders, orderLines: linesBelow(parent), tags };
  const index: SyncIndex = { services: { api: async () => ({ table: { sets } }) } };
  const all = new Map<string, Order>();
  const asked: string[] = [];
  const { auth, clock, fetch, nowMs } = toldService(({ url }) => {
    const place = url.pathname.slice(url.pathname.indexOf("/orders"));
    asked.push(decodeURIComponent(place) + (url.searchParams.get("$expand") ?? ""));
    return Response.json({ value: answerOf(all, url) }, { headers: { date: new Date(nowMs()).toUTCString() } });
  });
  const client = createODataClient({
    index: indexOf("api", table),
    baseUrl: "https://bc.example.com/api",
    flavor: "business-central",
    companyArgument: "companyId",
    auth,
    clock,
    fetch,
  });
  const copy = openCopy({ client, index, company: "11111111-2222-3333-4444-555555555555" });
  return {
    copy,
    all,
    asked,
    put(number: number, items: readonly number[], changed = new Date(nowMs()).toISOString()): void {
      const lines = items.map((item) => ({ id: id(item), item: `i${item}` }));
      all.set(id(number), { id: id(number), number: `O${number}`, changed, lines });
    },
    round: async (options = {}, set = "orderLines") =>
      collect(copy.sync.run(await copy.sync.plan([set], { count: false }), options)),
    items: () =>
      copy
        .query("SELECT item, document_id FROM order_lines ORDER BY item")
        .map((row) => [row["item"], Number(String(row["document_id"]).slice(-12))]),
  };
}

describe.each([
  ["come with it", { expand: "lines" }, ["/orderslines"]],
  [
    "are listed below it",
    { path: "/companies({companyId})/orders({orderId})/lines" },
    ["/orders", `/orders(${id(1)})/lines`, `/orders(${id(2)})/lines`],
  ],
])("rows below a record that %s", (_, parent, requests) => {
  test("bring the set above along, and are stored with it", async () => {
    const { round, items, put, asked, copy } = opened(parent);
    put(1, [11, 12]);
    put(2, [21]);
    await round();
    expect(asked).toEqual(requests);
    expect(items()).toEqual([
      ["i11", 1],
      ["i12", 1],
      ["i21", 2],
    ]);
    expect(copy.query("SELECT number FROM orders ORDER BY number")).toEqual([{ number: "O1" }, { number: "O2" }]);
  });

  test("are in step when the set above is", async () => {
    const { round, put, copy } = opened(parent);
    put(1, [11, 12]);
    const state = async () =>
      (await copy.sync.status()).sets.map(({ set, loaded, completedMs }) => [set, loaded, completedMs]);
    await round({}, "orders");
    expect(await state()).toEqual([["orders", true, expect.any(Number)]]);
    await round();
    const [orders, lines] = await state();
    expect(lines).toEqual(["orderLines", true, orders?.[2]]);
  });

  test("are replaced when the record above changed", async () => {
    const { round, items, put, copy } = opened(parent);
    put(1, [11, 12]);
    put(2, [21]);
    await round();
    const after = await copy.sync.feedEnd();
    put(1, [12, 13]);
    await round();
    expect(items()).toEqual([
      ["i12", 1],
      ["i13", 1],
      ["i21", 2],
    ]);
    const changes = await collect(copy.sync.changes({ after }));
    expect(changes.map(({ kind, row, table: own }) => [own, kind, row?.["item"]])).toEqual([
      ["order_lines", "insert", "i13"],
      ["order_lines", "delete", undefined],
    ]);
  });

  test("and rows below those come and leave with them", async () => {
    const { round, put, copy, all } = opened(parent);
    const codes = () => copy.query("SELECT code FROM tags ORDER BY code").map((row) => row["code"]);
    put(1, [11, 12]);
    put(2, [21]);
    expect((await copy.sync.plan(["tags"], { count: false })).sets.map(({ set }) => set)).toEqual([
      "orders",
      "orderLines",
      "tags",
    ]);
    await round({}, "tags");
    expect(codes()).toEqual(["t11", "t12", "t21"]);
    put(1, [12]);
    all.delete(id(2));
    await round({}, "tags");
    expect(codes()).toEqual(["t12", "t21"]);
    await round({ sweep: true }, "tags");
    expect(codes()).toEqual(["t12"]);
  });

  test("are found by a sweep when they change without it, and leave with it", async () => {
    const { round, items, put, all } = opened(parent);
    const old = "2026-01-01T00:00:00Z";
    put(1, [11], old);
    put(2, [21], old);
    put(3, [31], "2026-03-01T00:00:00Z");
    await round();
    put(1, [11, 14], old);
    all.delete(id(2));
    await round();
    expect(items().map(([item]) => item)).toEqual(["i11", "i21", "i31"]);
    await round({ sweep: true });
    expect(items()).toEqual([
      ["i11", 1],
      ["i14", 1],
      ["i31", 3],
    ]);
  });
});
