/** How an answer came about. */
interface Sending {
  readonly attempts: number;
  /** Epoch milliseconds of the first attempt. */
  readonly sentAtMs: number;
}

const sendings = new WeakMap<Response, Sending>();

/** Remembers how often, and since when, a call was sent until this answer came. */
export function rememberSending(response: Response, attempts: number, sentAtMs: number): Response {
  sendings.set(response, { attempts, sentAtMs });
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
