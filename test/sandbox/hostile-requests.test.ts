import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { deaths, serve, speak, statusOf } from "../support/raw-sockets/speak.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterAll(() => sandbox.stop());

const origins = (): [string, string][] => [
  ["entra", sandbox.entra.origin],
  ["business-central", sandbox.businessCentral.origin],
  ["dataverse", sandbox.dataverse.origin],
  ["graph", sandbox.graph.origin],
  ["exact", sandbox.exact.origin],
  ["control", sandbox.control.url],
];
const portOf = (origin: string): number => Number(new URL(origin).port);

describe.each(["entra", "business-central", "dataverse", "graph", "exact", "control"])("%s", (name) => {
  const port = (): number => portOf(origins().find(([one]) => one === name)?.[1] ?? "");

  test.each<[string, string, RegExp]>([
    ["GET //", "GET // HTTP/1.1\nHost: a\nConnection: close\n\n", /^(302|4\d\d)$/],
    ["a path that decodes to nothing", "GET /%ff%zz/%00 HTTP/1.1\nHost: a\nConnection: close\n\n", /^(302|4\d\d)$/],
    ["a Host that is none", "GET / HTTP/1.1\nHost: a b\n\n", /^400$/],
    ["TRACE", "TRACE / HTTP/1.1\nHost: a\n\n", /^501$/],
    ["a bad chunk", "POST /x HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\nzz\n", /^4\d\d$/],
    [
      "300 MB that are announced",
      "POST /common/oauth2/v2.0/token HTTP/1.1\nHost: a\nContent-Length: 314572800\n\n",
      /^413$/,
    ],
  ])("answers %s", async (_what, text, status) => {
    const died = deaths();
    await serve(() => undefined);
    // Each ends the connection; a service that is loaded now may take its time on a busy machine.
    expect(String(statusOf(await speak(port(), text).end(20_000)))).toMatch(status);
    expect(died).toEqual([]);
  });
});

describe("a body of 300 MB that nobody announced", () => {
  test("is 413 after 32 MiB, memory stays flat, and it stands in the log as that", async () => {
    await serve(() => undefined);
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 10);
    const connection = speak(
      portOf(sandbox.entra.origin),
      "POST /common/oauth2/v2.0/token HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n",
    );
    const megabyte = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(1_048_576, 120), Buffer.from("\r\n")]);
    for (let sent = 0; sent < 300 && connection.heard() === ""; sent++) {
      connection.write(megabyte);
      await wait(2);
    }
    expect(statusOf(await connection.end(5000))).toBe(413);
    clearInterval(watch);
    // What was read before the bound, and what the sockets hold; not 300 MB.
    expect(highest - before).toBeLessThan(200_000_000);
    expect(sandbox.log.entries().at(-1)).toMatchObject({ url: "/common/oauth2/v2.0/token", status: 413 });
  });
});

test("a body that is cut is no defect of the sandbox", async () => {
  await serve(() => undefined);
  const connection = speak(
    portOf(sandbox.entra.origin),
    "POST /common/oauth2/v2.0/token HTTP/1.1\nHost: a\nContent-Length: 100\n\ngrant",
  );
  await wait(60);
  connection.cut();
  await wait(60);
  const entry = sandbox.log.entries().at(-1);
  expect([entry?.status, entry?.defect]).toEqual([400, undefined]);
});
