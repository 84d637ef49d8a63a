import { describe, expect, test } from "vitest";
import type { CallEnding, CallLogStore, CallQuery, CallRecord, Resend } from "../../../src/http/log/call-log.ts";
import type { CallLogStoreOptions } from "../../../src/stores/calls/call-log-store.ts";
import { sealRequest } from "../../../src/stores/calls/sealed-request.ts";
import { createKeyring } from "../../../src/stores/sealing/keyring.ts";
import { collect, key1, key2 } from "../store-under-test.ts";

/** The data of one call log, and the ways into it that the contract needs. */
export interface CallLogUnderTest {
  /** Opens the data as one more process would. */
  open(options?: CallLogStoreOptions): CallLogStore;
  /** Sets a column of a call, as an intruder does. */
  overwrite(id: string, column: string, value: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

export type MakeCallLog = () => Promise<CallLogUnderTest>;

const startMs = Date.UTC(2026, 2, 1, 8);
const keys = { current: key1 };

export function sampleCall(number: number, more: Partial<CallRecord> = {}): CallRecord {
  return {
    id: `call-${String(number).padStart(6, "0")}`,
    startedAtMs: startMs + number,
    deadlineAtMs: startMs + number + 600_000,
    operation: "CreateCrmAccount",
    company: "1",
    method: "POST",
    path: "/api/v1/{division}/crm/Accounts",
    retryClass: "never",
    ...more,
  };
}

const request = {
  method: "POST",
  url: "https://api.example/accounts?x=1",
  headers: { "content-type": "application/json" },
  body: new Uint8Array([0, 1, 255]),
};
const ok: CallEnding = {
  endedAtMs: startMs + 50,
  attempts: 1,
  status: 201,
  correlationId: "c-1",
  quotaLeft: { minute: 59 },
};
const refused: CallEnding = { endedAtMs: startMs + 60, attempts: 2, status: 400, said: "Verplicht: Code" };
const unknown: CallEnding = { endedAtMs: startMs + 70, attempts: 1, status: 502, error: "OUTCOME_UNKNOWN" };
const sending: Resend = { state: "sending", startedAtMs: startMs, deadlineAtMs: startMs + 1000 };

async function ids(store: CallLogStore, query?: CallQuery): Promise<string[]> {
  return (await collect(store.list(query))).map(({ id }) => id);
}

const named = (...numbers: number[]): string[] => numbers.map((number) => sampleCall(number).id);

/** What every call log keeps, whatever it stands on. */
export function callLogContract(make: MakeCallLog): void {
  const withLog = async (
    work: (under: CallLogUnderTest, store: CallLogStore) => Promise<void>,
    options: CallLogStoreOptions = {},
  ): Promise<void> => {
    const under = await make();
    const store = under.open({ keys, now: () => startMs, ...options });
    try {
      await work(under, store);
    } finally {
      await store.close();
      await under.remove();
    }
  };

  test("a call comes back with all that was given, from another process too", () =>
    withLog(async ({ open }, store) => {
      const record = sampleCall(1, { resendOf: "call-0" });
      await store.begin({ ...record, request });
      await store.end(record.id, ok);
      const want = { ...record, replayable: true, ending: ok, resendRevision: 0 };
      expect(await store.get(record.id)).toEqual(want);
      const other = open({ keys });
      expect(await other.get(record.id)).toEqual(want);
      expect(await other.request(record.id)).toEqual(request);
      expect(await collect(other.list())).toEqual([want]);
      await other.close();
    }));

  test("why the vendor refused comes back too, whatever text it is", () =>
    withLog(async (_, store) => {
      const said = "Ongeldig: \\u001b — 'x' \"y\" 😀";
      await store.begin(sampleCall(1));
      await store.end("call-000001", { ...refused, said });
      await store.add(sampleCall(2, { retryClass: "safe" }), refused);
      expect((await store.get("call-000001"))?.ending).toEqual({ ...refused, said });
      expect((await store.get("call-000002"))?.ending).toEqual(refused);
    }));

  test("what is not there is undefined", () =>
    withLog(async (_, store) => {
      const { company: _company, deadlineAtMs: _deadline, ...bare } = sampleCall(1);
      await store.begin(bare);
      expect(await store.get(bare.id)).toEqual({ ...bare, replayable: false, resendRevision: 0 });
      expect([await store.get("nobody"), await store.request("nobody"), await store.request(bare.id)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }));

  test("the first ending stays, and so does the first record of an id", () =>
    withLog(async (_, store) => {
      await store.begin(sampleCall(1));
      await store.end("call-000001", ok);
      await store.end("call-000001", refused);
      await store.begin(sampleCall(1, { operation: "Other" }));
      expect(await store.get("call-000001")).toMatchObject({ operation: "CreateCrmAccount", ending: ok });
    }));

  test("begin() is stored when it resolves, though this process never flushes again", () =>
    withLog(
      async ({ open }, store) => {
        await store.begin(sampleCall(1));
        const other = open();
        expect(await ids(other)).toEqual(named(1));
        await other.close();
      },
      { flushMs: 3_600_000 },
    ));

  test("500 calls at once, begun and ended", () =>
    withLog(async (_, store) => {
      const numbers = Array.from({ length: 500 }, (_, number) => number);
      await Promise.all(
        numbers.map(async (number) =>
          store.begin(sampleCall(number, { request })).then(() => store.end(sampleCall(number).id, ok)),
        ),
      );
      expect(await ids(store, { outcome: "ok" })).toEqual(named(...numbers.reverse()));
    }));

  test("1200 reads that nobody waits for are all there after flush()", () =>
    withLog(
      async ({ open }, store) => {
        const numbers = Array.from({ length: 1200 }, (_, number) => number);
        for (const number of numbers) await store.add(sampleCall(number), ok);
        await store.flush();
        const other = open();
        expect(await ids(other)).toEqual(named(...numbers.reverse()));
        await other.close();
      },
      { flushMs: 3_600_000 },
    ));

  describe("filters", () => {
    test.each<[string, CallQuery, number[]]>([
      ["all", {}, [5, 4, 3, 2, 1]],
      ["a time", { sinceMs: startMs + 2, untilMs: startMs + 4 }, [3, 2]],
      ["an operation", { operation: "GetMe" }, [2]],
      ["a company", { company: "7" }, [3]],
      ["a status", { status: 400 }, [2]],
      ["an error", { error: "OUTCOME_UNKNOWN" }, [3]],
      ["a correlation id", { correlationId: "c-1" }, [1]],
      ["what went well", { outcome: "ok" }, [4, 1]],
      ["what failed", { outcome: "failed" }, [3, 2]],
      ["what has no ending", { outcome: "open" }, [5]],
      ["several at once", { outcome: "failed", company: "7", sinceMs: startMs }, [3]],
      ["nothing", { operation: "'; DROP TABLE x; --" }, []],
    ])("%s", (_, query, want) =>
      withLog(async (_under, store) => {
        await store.add(sampleCall(1), ok);
        await store.add(sampleCall(2, { operation: "GetMe" }), refused);
        await store.add(sampleCall(3, { company: "7" }), unknown);
        await store.add(sampleCall(4), { ...ok, correlationId: "c-2" });
        await store.begin(sampleCall(5));
        expect(await ids(store, query)).toEqual(named(...want));
      }),
    );
  });

  describe("repeats", () => {
    test("of many claims at once one wins, also across processes", () =>
      withLog(async ({ open }, store) => {
        await store.begin(sampleCall(1, { request }));
        const other = open();
        const won = await Promise.all(
          Array.from({ length: 20 }, (_, number) =>
            (number % 2 ? store : other).replaceResend("call-000001", 0, sending),
          ),
        );
        await other.close();
        expect(won.filter(Boolean)).toEqual([true]);
        expect(await store.get("call-000001")).toMatchObject({ resend: sending, resendRevision: 1 });
      }));

    test("an ending of one that was taken over counts no more", () =>
      withLog(async (_, store) => {
        await store.begin(sampleCall(1, { request }));
        const sent: Resend = { ...sending, state: "sent", endedAtMs: startMs + 9, status: 201 };
        expect([
          await store.replaceResend("call-000001", 0, sending),
          await store.replaceResend("call-000001", 1, sending),
          await store.replaceResend("call-000001", 1, sent),
        ]).toEqual([true, true, false]);
        expect(await store.replaceResend("call-000001", 2, sent)).toBe(true);
        expect((await store.get("call-000001"))?.resend).toEqual(sent);
        expect(await store.replaceResend("nobody", 0, sending)).toBe(false);
      }));
  });

  describe("prune", () => {
    const filled = async (store: CallLogStore): Promise<void> => {
      for (let number = 1; number <= 10; number++) await store.add(sampleCall(number), ok);
    };
    test.each([
      ["by age", { beforeMs: startMs + 4 }, 3, [10, 9, 8, 7, 6, 5, 4]],
      ["by count", { keepNewest: 2 }, 8, [10, 9]],
      ["by both: one is enough", { beforeMs: startMs + 4, keepNewest: 9 }, 3, [10, 9, 8, 7, 6, 5, 4]],
      ["by both, the other way", { beforeMs: startMs + 2, keepNewest: 3 }, 7, [10, 9, 8]],
      ["nothing is old", { beforeMs: 0, keepNewest: 10 }, 0, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
      ["all", { keepNewest: 0 }, 10, []],
    ])("%s", (_, rule, removed, left) =>
      withLog(async (_under, store) => {
        await filled(store);
        expect(await store.prune(rule)).toBe(removed);
        expect(await ids(store)).toEqual(named(...left));
      }),
    );

    test("leaves what is on its way, until its deadline", () =>
      withLog(async ({ open }, store) => {
        await store.begin(sampleCall(1));
        await store.begin(sampleCall(2, { request }));
        await store.end("call-000002", refused);
        await store.replaceResend("call-000002", 0, sending);
        const { deadlineAtMs: _, ...endless } = sampleCall(3);
        await store.begin(endless);
        expect([await store.prune({ keepNewest: 0 }), await ids(store)]).toEqual([0, named(3, 2, 1)]);
        const later = open({ now: () => startMs + 600_001 });
        expect([await later.prune({ keepNewest: 0 }), await ids(later)]).toEqual([2, named(3)]);
        await later.close();
      }));

    test.each([[{}], [{ keepNewest: -1 }], [{ keepNewest: 1.5 }]])("refuses %j", (rule) =>
      withLog(async (_, store) => {
        await expect(store.prune(rule)).rejects.toMatchObject({ code: "STORE_MISUSED" });
      }),
    );
  });

  describe("sealing", () => {
    test("another key opens no request, and lists all calls", () =>
      withLog(async ({ open }, store) => {
        await store.begin(sampleCall(1, { request }));
        const other = open({ keys: { current: key2 } });
        expect(await ids(other)).toEqual(named(1));
        await expect(other.request("call-000001")).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
        await other.close();
        const both = open({ keys: { current: key2, previous: key1 } });
        expect(await both.request("call-000001")).toEqual(request);
        await both.close();
      }));

    test("without a key no request is kept or opened, and the call is refused", () =>
      withLog(async ({ open }, store) => {
        await store.begin(sampleCall(1, { request }));
        const other = open();
        for (const work of [() => other.begin(sampleCall(2, { request })), () => other.request("call-000001")])
          await expect(work()).rejects.toMatchObject({
            code: "STORE_MISUSED",
            message: expect.stringContaining("keys"),
          });
        expect(await ids(other)).toEqual(named(1));
        await other.close();
      }));

    test.each([
      ["retry_class", "idempotent"],
      ["company", "2"],
      ["operation", "Other"],
      ["method", "GET"],
      ["path", "/x"],
    ])("a request whose %s was changed beside it is not opened", (column, value) =>
      withLog(async ({ overwrite }, store) => {
        await store.begin(sampleCall(1, { request }));
        await overwrite("call-000001", column, value);
        await expect(store.request("call-000001")).rejects.toMatchObject({ code: "STORE_CORRUPTED" });
      }),
    );

    test("the request of another call, and bytes that are none, are not opened", () =>
      withLog(async ({ overwrite }, store) => {
        await store.begin(sampleCall(1, { request }));
        for (const sealed of [sealRequest(createKeyring(keys), sampleCall(2), request), new Uint8Array([1, 2, 3])]) {
          await overwrite("call-000001", "sealed", sealed);
          await expect(store.request("call-000001")).rejects.toMatchObject({ code: "STORE_CORRUPTED" });
        }
      }));
  });

  test("a closed log says so, and close() writes what waits", () =>
    withLog(async ({ open }) => {
      const store = open({ flushMs: 3_600_000 });
      await store.add(sampleCall(1), ok);
      await store.close();
      await store.close();
      await expect(store.begin(sampleCall(2))).rejects.toMatchObject({ code: "STORE_MISUSED" });
      await expect(store.get("x")).rejects.toMatchObject({ code: "STORE_MISUSED" });
    }));

  test("text that some databases cannot hold holds nothing up", () =>
    withLog(async (_, store) => {
      await store.begin(sampleCall(1, { company: "a\0b", request }));
      expect([(await store.get("call-000001"))?.company, await store.request("call-000001")]).toEqual([
        "a\ufffdb",
        request,
      ]);
    }));
}
