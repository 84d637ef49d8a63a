import type { Clock } from "../../src/http/clock.ts";
import type { Runtime } from "../../src/oauth/runtime.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** How many times as fast as the machine's the sandbox's time goes: an hour passes in twelve seconds. */
export const sandboxRate = 300;

/** The sandbox's time for clients: a pause of five minutes takes a second. */
export function sandboxClock({ clock }: Sandbox): Clock {
  return {
    now: () => clock.now(),
    after(delayMs, work) {
      const timer = setTimeout(work, delayMs / sandboxRate);
      return () => clearTimeout(timer);
    },
  };
}

/** A request on this machine takes as long as it takes: no limit of the sandbox's time may cut it. */
export const patientTimeouts = {
  attemptTimeoutMs: 24 * 3_600_000,
  bodyIdleTimeoutMs: 24 * 3_600_000,
  deadlineMs: 48 * 3_600_000,
};

/** The same time for the token layer. */
export function sandboxRuntime({ clock }: Sandbox): Pick<Runtime, "now" | "sleep"> {
  return {
    now: () => clock.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / sandboxRate)),
  };
}
