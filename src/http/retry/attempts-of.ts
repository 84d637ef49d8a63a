/** How an answer came about. */
interface Sending {
  readonly attempts: number;
  /** Epoch milliseconds of the first attempt. */
  readonly sentAtMs: number;
  /** Whether an attempt before it may have been processed. */
  readonly isRepeat: boolean;
}

const sendings = new WeakMap<Response, Sending>();

/** Remembers how often, and since when, a call was sent until this answer came. */
export function rememberSending(response: Response, attempts: number, sentAtMs: number, isRepeat: boolean): Response {
  sendings.set(response, { attempts, sentAtMs, isRepeat });
  return response;
}

/** How often a call was sent until this answer of a chain came; 1 for an answer that no chain gave. */
export function attemptsOf(response: Response): number {
  return sendings.get(response)?.attempts ?? 1;
}

/** When a call was sent for the first time, in epoch milliseconds; undefined for an answer that no chain gave. */
export function sentAtMsOf(response: Response): number | undefined {
  return sendings.get(response)?.sentAtMs;
}

/** Whether this answers a repeat of an attempt that may have been processed, so that what it says may be of our own doing. */
export function answersRepeat(response: Response): boolean {
  return sendings.get(response)?.isRepeat ?? false;
}
