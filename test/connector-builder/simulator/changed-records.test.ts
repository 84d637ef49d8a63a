import { describe, expect, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { importConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { openPolling } from "../../../src/connector-builder/simulator/polling-trigger.ts";
import type { WireRequest, WireResponse } from "../../../src/connector-builder/simulator/wire-message.ts";
import { seededRandom } from "./support/seeded-random.ts";

const connector = importConnector("connector", "business-central-sales");
const startMs = Date.parse("2026-01-31T10:00:00Z");
const inputs = { environmentName: "Production", companyId: "11111111-2222-3333-4444-555555555555" };

/** A change of an order: when it was made, and when the transaction that it is in was committed. */
interface Change {
  readonly id: string;
  readonly madeMs: number;
  readonly seenMs: number;
}

/** Answers the list of orders as the service does, in pages, each change from the moment when it can be seen. */
class Orders {
  nowMs = startMs;
  readonly changes: Change[] = [];
  readonly asked: URL[] = [];
  readonly #pageSize: number;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  readonly send = ({ url }: WireRequest): Promise<WireResponse> => {
    const address = new URL(url);
    this.asked.push(address);
    const since = /^lastModifiedDateTime ge (\S+)/.exec(address.searchParams.get("$filter") ?? "")?.[1] ?? "0001-01-01";
    const skip = Number(address.searchParams.get("$skiptoken") ?? 0);
    const latest = new Map<string, Change>();
    for (const change of this.changes.filter(({ seenMs }) => seenMs <= this.nowMs)) latest.set(change.id, change);
    const rows = [...latest.values()]
      .filter(({ madeMs }) => madeMs >= Date.parse(since))
      .sort((a, b) => a.madeMs - b.madeMs);
    address.searchParams.set("$skiptoken", String(skip + this.#pageSize));
    const body = {
      value: rows.slice(skip, skip + this.#pageSize).map(({ id, madeMs }) => ({
        id,
        lastModifiedDateTime: new Date(madeMs).toISOString(),
      })),
      ...(rows.length > skip + this.#pageSize ? { "@odata.nextLink": address.href } : {}),
    };
    return Promise.resolve({
      status: 200,
      headers: { "content-type": "application/json", date: new Date(this.nowMs).toUTCString() },
      body: new TextEncoder().encode(JSON.stringify(body)),
    });
  };
}

/** What a flow is told in two hours, in which orders change and transactions take up to `longestMs`. */
async function toldOf(longestMs: number, waitMinutes: number | undefined): Promise<{ told: string[]; made: string[] }> {
  const random = seededRandom(`changes ${longestMs}`);
  const orders = new Orders(7);
  const gateway = new Gateway(connector, { token: "t", connection: {}, send: orders.send });
  const trigger = openPolling(gateway, "WhenSalesOrdersChange", {
    ...inputs,
    ...(waitMinutes === undefined ? {} : { waitMinutes }),
  });
  const told: string[] = [];
  const made: string[] = [];
  for (let minute = 0; minute < 120; minute++) {
    for (const run of (await trigger.ask()).runs) {
      const { id, lastModifiedDateTime } = Object(run);
      told.push(`${id} ${Date.parse(lastModifiedDateTime)}`);
    }
    // Each order changes once, so each change has to be told: what changes again before it is told is told once.
    if (minute > 0 && minute < 100)
      for (let number = 0; number < 5; number++) {
        const madeMs = orders.nowMs + Math.floor(random() * 60_000);
        const id = `${minute}-${number}`;
        made.push(`${id} ${madeMs}`);
        orders.changes.push({ id, madeMs, seenMs: madeMs + Math.floor(random() * longestMs) });
      }
    orders.nowMs += 60_000;
  }
  return { told, made };
}

describe("When sales orders are created or changed", () => {
  test("each change starts one run, whichever page it is on and however late it is seen within two minutes", async () => {
    const { told, made } = await toldOf(119_000, undefined);
    expect(made).toHaveLength(495);
    expect(told.toSorted()).toEqual(made.toSorted());
  });

  test("without waiting, what is seen late is missed: the minutes are needed", async () => {
    const { told, made } = await toldOf(119_000, 0);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeLessThan(made.length - 50);
  });

  test("more minutes catch what takes longer", async () => {
    const { told, made } = await toldOf(9 * 60_000, 10);
    expect(told.toSorted()).toEqual(made.toSorted());
  });

  test("what was there before the flow starts nothing, and what comes is asked for below the company", async () => {
    const orders = new Orders(100);
    orders.changes.push({ id: "old", madeMs: startMs - 60_000, seenMs: startMs - 60_000 });
    const gateway = new Gateway(connector, { token: "t", connection: {}, send: orders.send });
    const trigger = openPolling(gateway, "WhenSalesOrdersChange", { ...inputs, filter: "status eq 'Open'" });
    expect((await trigger.ask()).status).toBe(202);
    orders.nowMs += 300_000;
    expect((await trigger.ask()).runs).toEqual([]);
    expect(orders.asked.map(({ pathname, searchParams }) => [pathname, searchParams.get("$filter")])).toEqual([
      [`/v2.0/Production/api/v2.0/companies(${inputs.companyId})/salesOrders`, "status eq 'Open'"],
      [
        `/v2.0/Production/api/v2.0/companies(${inputs.companyId})/salesOrders`,
        "lastModifiedDateTime ge 2026-01-31T10:00:00.000Z and (status eq 'Open')",
      ],
    ]);
  });
});
