import { DeadlineExceeded } from "../../errors/deadline-exceeded.ts";
import { type Attempt, factsOf } from "../call.ts";
import type { Clock } from "../clock.ts";

/** `work`, unless the call's deadline passes or the caller gives up before: for work that listens to no signal. */
export function withinDeadline<T>(work: Promise<T>, attempt: Attempt, clock: Clock): Promise<T> {
  const { call } = attempt;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      cancel();
      call.signal?.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      end();
      reject(call.signal?.reason);
    };
    const cancel =
      call.deadlineAtMs === Infinity
        ? () => {}
        : clock.after(call.deadlineAtMs - clock.now(), () => {
            end();
            reject(new DeadlineExceeded(factsOf(call, attempt.number), { deadlineMs: call.deadlineAtMs - call.startedAtMs }));
          });
    if (call.signal?.aborted) {
      abort();
      work.catch(() => {});
      return;
    }
    call.signal?.addEventListener("abort", abort);
    work.then(resolve, reject).finally(end);
  });
}
