import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import type { LoggedCall } from "../../../src/http/log/call-log.ts";
import { replayCall } from "../../../src/http/log/replay-call.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";
import { type LoopbackServer, startServer } from "../../http/support/loopback-server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const keys = { current: Buffer.alloc(32, 1) };

/** A server that counts bookings, refuses the first ones, and can leave the rest unanswered. */
async function bookings(options: {
  refuse: number;
  silent?: boolean;
}): Promise<{ server: LoopbackServer; arrived: Promise<void>[]; count(): number }> {
  let count = 0;
  const reached: (() => void)[] = [];
  const arrived = [0, 1].map((place) => new Promise<void>((resolve) => (reached[place] = resolve)));
  const server = await startServer((request, response) => {
    request.resume().on("end", () => {
      reached[count]?.();
      count++;
      if (count > options.refuse && options.silent) return;
      response.writeHead(count <= options.refuse ? 400 : 201, { "content-type": "application/json" }).end("{}");
    });
  });
  onTestFinished(() => server.close());
  return { server, arrived, count: () => count };
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["test/e2e/call-log/send-again.ts", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function output(child: ChildProcess): Promise<string> {
  return child.stdout ? (await text(child.stdout)).trim() : "";
}

async function callLog() {
  const file = join(temporaryFolder(), "calls.sqlite");
  const store = sqliteCallLogStore({ file, keys });
  await store.createSchema();
  onTestFinished(() => store.close());
  const first = async (): Promise<LoggedCall> => {
    for await (const call of store.list()) if (call.resendOf === undefined) return call;
    throw new Error("The log is empty.");
  };
  return { file, store, first };
}

test("of 4 processes that send a call again at once, one sends it", { timeout: 60_000 }, async () => {
  const { server, count } = await bookings({ refuse: 1 });
  const { file, first } = await callLog();
  expect(await output(start(file, server.origin))).toBe("400");
  const { id } = await first();
  const results = await Promise.all([1, 2, 3, 4].map(() => output(start(file, server.origin, id))));
  expect([
    count(),
    results.filter((result) => result === "201").length,
    results.filter((result) => result === "being-sent" || result === "sent").length,
  ]).toEqual([2, 1, 3]);
  expect((await first()).resend?.state).toBe("sent");
});

test("a process that is killed while it sends again leaves a repeat that nobody takes for undone", {
  timeout: 60_000,
}, async () => {
  const { server, arrived, count } = await bookings({ refuse: 1, silent: true });
  const { file, store, first } = await callLog();
  expect(await output(start(file, server.origin))).toBe("400");
  const { id } = await first();
  const child = start(file, server.origin, id);
  await arrived[1];
  child.kill("SIGKILL");
  await once(child, "exit");
  const fetch = (): Promise<Response> => Promise.reject(new Error("nothing may be sent"));
  await expect(replayCall(fetch, store, id)).rejects.toMatchObject({ why: "being-sent" });
  const later = { now: () => Date.now() + 700_000, after: () => () => {} };
  await expect(replayCall(fetch, store, id, { clock: later })).rejects.toMatchObject({ why: "outcome-unknown" });
  expect([count(), (await first()).resend?.state]).toEqual([2, "sending"]);
});

test("a process that is killed in the middle of a write leaves the evidence", { timeout: 60_000 }, async () => {
  const { server, arrived } = await bookings({ refuse: 0, silent: true });
  const { file, store, first } = await callLog();
  const child = start(file, server.origin);
  await arrived[0];
  child.kill("SIGKILL");
  await once(child, "exit");
  const call = await first();
  expect([call.operation, call.ending, call.replayable]).toEqual(["Book", undefined, true]);
  await expect(replayCall(fetch, store, call.id)).rejects.toMatchObject({ why: "running" });
});
