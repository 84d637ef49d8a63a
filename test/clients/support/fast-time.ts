import { onTestFinished } from "vitest";
import type { ClientOptions } from "../../../src/clients/client-options.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";

const rate = 300;

/** A sandbox whose hours take twelve seconds, and ends with the test. */
export async function fastSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ seed: 1, clock: { rate }, ...options });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

/** A client's time that is the sandbox's. Requests may take as long as a busy machine needs. */
export function fastTime({ clock }: Sandbox): Required<Pick<ClientOptions, "clock" | "timeouts">> {
  return {
    clock: {
      now: () => clock.now(),
      after(delayMs, work) {
        const timer = setTimeout(work, delayMs / rate);
        return () => clearTimeout(timer);
      },
    },
    timeouts: { attemptTimeoutMs: 86_400_000, bodyIdleTimeoutMs: 86_400_000, deadlineMs: 172_800_000 },
  };
}
