import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { StoreAddress } from "../../stores/processes/open-store.ts";
import { openStore } from "../../stores/processes/open-store.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Message } from "../support/processes/job.ts";
import { account, makeClient } from "../support/processes/job.ts";
import { startRotatingServer } from "../support/processes/rotating-server.ts";
import { killWorker, startWorker } from "../support/processes/start-worker.ts";

test("a process that is stopped past its timeout, lease and deadline stores the answer that came meanwhile", {
  timeout: 60_000,
}, async () => {
  const store: StoreAddress = { kind: "file", folder: join(temporaryFolder(), "store") };
  const timing = { requestTimeoutMs: 1_000, deadlineGraceMs: 200, leaseMs: 1_500, pollMs: 20 };
  await using server = await startRotatingServer({ delayMs: 0, expiresIn: 600 });
  const watcher = openStore(store);
  const here = makeClient({ name: "here", tokenEndpoint: server.url, timing }, watcher);
  await here.importGrant({ refreshToken: server.signIn() });
  const told: Message[] = [];
  const worker = await startWorker(
    { does: { kind: "calls", count: 1 }, name: "paused", tokenEndpoint: server.url, store, timing },
    (message) => told.push(message),
  );
  try {
    const { promise: rotated, resolve } = Promise.withResolvers<void>();
    server.beforeAnswer = async () => {
      worker.child.kill("SIGSTOP");
      await sleep(100);
      server.beforeAnswer = async () => undefined;
      resolve();
    };
    worker.child.send("go");
    await rotated;
    await sleep(3_500);
    // The others find a spent token, and say so; nothing is deleted.
    await expect(here.token()).rejects.toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      evidence: [{ ended: "intent without answer" }, { ended: "refused with HTTP 400, sign-in:invalid_grant" }],
    });
    worker.child.kill("SIGCONT");
    while (!told.some((message) => message.type === "tokens")) await sleep(20);
    expect(told.filter((message) => message.type !== "stored")).toEqual([
      { type: "tokens", values: ["at-2"], count: 1 },
    ]);
    expect(await watcher.read(account)).toMatchObject({ generation: 2, grant: { refreshToken: "rt-2" } });
    expect((await here.token()).value).toBe("at-2");
  } finally {
    await killWorker(worker);
    await watcher.close();
  }
});
