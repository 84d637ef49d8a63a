import { type Clock, systemClock } from "../../../src/http/clock.ts";
import type { ClockSetting } from "./job.ts";

/** A clock that runs as it is set. */
export function setClock({ rate, machineMs, showsMs }: ClockSetting): Clock {
  return {
    now: () => showsMs + (Date.now() - machineMs) * rate,
    after: (delayMs, work) => systemClock.after(delayMs / rate, work),
  };
}
