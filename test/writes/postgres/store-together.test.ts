import { describe, expect, test } from "vitest";
import { storeTogether } from "../../../src/writes/postgres/store-together.ts";
import type { EnqueueOutcome } from "../../../src/writes/sql/enqueue.ts";
import type { NewWrite } from "../../../src/writes/store/write-record.ts";
import { sampleWrite } from "../store/samples.ts";

const codeOf = ({ content }: NewWrite): string => String(content.key?.["Code"]);

/** A connection on which each journey takes until the test ends it. */
function connection(together = storeTogether()) {
  const journeys: {
    readonly codes: string[];
    readonly end: (answer: (code: string) => EnqueueOutcome) => void;
    fail(error: Error): void;
  }[] = [];
  const client = {};
  const enqueue = (code: string) =>
    together(client, sampleWrite(code), (writes) => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly EnqueueOutcome[]>();
      const codes = writes.map(codeOf);
      journeys.push({ codes, end: (answer) => resolve(codes.map(answer)), fail: reject });
      return promise;
    });
  return { journeys, enqueue, sent: () => journeys.map(({ codes }) => codes.join(" ")) };
}

const stored = (id: string): EnqueueOutcome => ({
  stored: { id, digest: "d", state: "approved", isNew: true, ignored: [] },
});

describe("writes that are stored at the same time on one connection", () => {
  test("go with the next journey, in their order, and each has its own answer", async () => {
    const { journeys, enqueue, sent } = connection();
    const all = ["1", "2", "3", "4"].map(enqueue);
    expect(sent()).toEqual(["1"]);
    journeys[0]?.end(stored);
    expect((await all[0])?.id).toBe("1");
    await expect.poll(sent).toEqual(["1", "2 3 4"]);
    journeys[1]?.end((code) => (code === "3" ? { error: new Error("taken") } : stored(code)));
    expect(
      (await Promise.allSettled(all)).map((one) => (one.status === "fulfilled" ? one.value.id : one.reason.message)),
    ).toEqual(["1", "2", "taken", "4"]);
  });

  test("begin anew when all are stored, also after a journey that failed", async () => {
    const { journeys, enqueue, sent } = connection();
    const all = ["1", "2", "3"].map(enqueue);
    journeys[0]?.end(stored);
    await all[0];
    await expect.poll(sent).toHaveLength(2);
    journeys[1]?.fail(new Error("the connection broke"));
    await expect(all[1]).rejects.toThrow("broke");
    await expect(all[2]).rejects.toThrow("broke");
    const last = enqueue("4");
    await expect.poll(sent).toEqual(["1", "2 3", "4"]);
    journeys[2]?.end(stored);
    expect((await last).id).toBe("4");
  });

  test("of another connection do not wait for them", () => {
    const together = storeTogether();
    const [one, other] = [connection(together), connection(together)];
    void one.enqueue("1");
    void other.enqueue("2");
    expect([one.sent(), other.sent()]).toEqual([["1"], ["2"]]);
  });
});
