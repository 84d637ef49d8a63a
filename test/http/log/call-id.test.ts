import { expect, test } from "vitest";
import { callId } from "../../../src/http/log/call-id.ts";

test("an id is a UUID of version 7 that holds the time", () => {
  const id = callId(Date.UTC(2026, 0, 5, 10));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 5, 10));
});

test("ids sort by time, and within a millisecond in the order of the calls", () => {
  // The counter begins anew once in 4096 ids: this is more than one stretch without that.
  const ids = Array.from({ length: 4000 }, (_, number) => callId(1_700_000_000_000 + Math.floor(number / 1000)));
  expect(new Set(ids).size).toBe(4000);
  const steps = ids.slice(1).filter((id, place) => id < (ids[place] ?? ""));
  expect(steps.length).toBeLessThanOrEqual(1);
});
