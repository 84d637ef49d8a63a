import { expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { withServiceLimits } from "../../../src/clients/dataverse/service-limits.ts";
import { index, type SampleTypes } from "./support/sample-tables.ts";

const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const auth = { token: async () => "token", markStale: () => undefined };

test("at most 52 calls are in flight, however many are made (fact 169)", async () => {
  let [running, most] = [0, 0];
  const client = createDataverseClient<SampleTypes>({
    organisation: "contoso.crm4",
    index,
    auth,
    fetch: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return Response.json({ name: "x" });
    },
  });
  await Promise.all(Array.from({ length: 200 }, () => client.get("/accounts({accountid})", { accountid })));
  expect(most).toBe(52);
});

test("a refusal has all calls wait as long as the service says", async () => {
  let nowMs = Date.UTC(2026, 2, 2);
  const sentAtMs: number[] = [];
  const client = createDataverseClient<SampleTypes>({
    organisation: "contoso.crm4",
    index,
    auth,
    clock: {
      now: () => nowMs,
      after(delayMs, work) {
        if (delayMs > 40_000) return () => undefined;
        const turn = setImmediate(() => {
          nowMs += delayMs;
          work();
        });
        return () => clearImmediate(turn);
      },
    },
    fetch: async () => {
      sentAtMs.push(nowMs);
      if (sentAtMs.length > 1) return Response.json({ name: "x" });
      const error = { code: "0x80072322", message: "Number of requests exceeded the limit of 6000." };
      return Response.json({ error }, { status: 429, headers: { "retry-after": "20" } });
    },
  });
  const startMs = nowMs;
  await client.get("/accounts({accountid})", { accountid });
  await client.get("/accounts({accountid})", { accountid });
  expect(sentAtMs.map((atMs) => atMs - startMs >= 20_000)).toEqual([false, true, true]);
});

test("limits of a spec go before those of the service", () => {
  const own = { ...index, quota: { limits: [{ name: "ours", per: ["user"] as const, concurrent: 5 }] } };
  expect(withServiceLimits(own)).toBe(own);
});
