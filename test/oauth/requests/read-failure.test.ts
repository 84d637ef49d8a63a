import { describe, expect, test } from "vitest";
import { readFailure } from "../../../src/oauth/requests/read-failure.ts";

type Watch = Parameters<typeof readFailure>[1];

const watch = (tried: boolean, stood: boolean, head?: ReturnType<Watch["head"]>): Watch => ({
  neverConnected: () => tried && !stood,
  stood: () => stood,
  head: () => head,
});
/** An error of the system inside the one that the HTTP library makes of it. */
const wrapped = (code: string, syscall: string): Error =>
  Object.assign(new Error("Client request error"), {
    data: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }),
  });

describe("whether a refresh token can have left", () => {
  test.each<[string, Error, Watch, "not-sent" | "unknown"]>([
    ["tried, never stood, whatever the code", wrapped("ECONNRESET", "read"), watch(true, false), "not-sent"],
    ["stood, whatever the code", wrapped("ECONNREFUSED", "connect"), watch(true, true), "unknown"],
    ["nothing seen, and the error proves it", wrapped("ECONNREFUSED", "connect"), watch(false, false), "not-sent"],
    ["nothing seen, and the error proves nothing", wrapped("ECONNREFUSED", "read"), watch(false, false), "unknown"],
    ["nothing seen, and no reason", new Error("?"), watch(false, false), "unknown"],
  ])("%s", (_name, error, seen, want) => {
    expect(readFailure(error, seen).kind).toBe(want);
  });

  test("an answer's head is enough where the error has lost the answer", () => {
    const head = { statusCode: 503, headers: { "retry-after": "300", date: "Thu, 15 Jan 2026 09:00:00 GMT" } };
    expect(readFailure(new Error("?"), watch(true, true, head))).toEqual({
      kind: "unknown",
      reason: "HTTP 503.",
      status: 503,
      retryAfter: "300",
      date: "Thu, 15 Jan 2026 09:00:00 GMT",
    });
  });
});
