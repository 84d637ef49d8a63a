import { describe, expect, test } from "vitest";
import { createChain } from "../../src/http/index.ts";

describe("beforeSend", () => {
  test("is asked before each attempt, after the token, and what it throws ends the call unsent", async () => {
    const timeline: string[] = [];
    const { fetch } = createChain({
      auth: {
        source: { token: async () => (timeline.push("token"), "t"), markStale: () => undefined },
        allowedOrigins: ["https://service.test"],
      },
      retry: { baseDelayMs: 0 },
      fetch: async () => {
        timeline.push("sent");
        return new Response("", { status: 429, headers: { "retry-after": "0" } });
      },
    });
    const lost = new Error("lost");
    let asked = 0;
    const call = fetch("https://service.test/x", {
      method: "POST",
      body: "{}",
      hints: {
        beforeSend: () => {
          timeline.push("asked");
          if (++asked === 2) throw lost;
        },
      },
    });
    await expect(call).rejects.toBe(lost);
    expect(timeline).toEqual(["token", "asked", "sent", "token", "asked"]);
  });
});
