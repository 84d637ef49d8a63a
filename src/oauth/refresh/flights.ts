import type { TokenStore } from "../token-store.ts";

/** Work that runs once for all who ask at the same time. */
interface Flights {
  /** Work by what it is for. */
  readonly shared: Map<string, Promise<unknown>>;
  /** The end of the queue of each account. */
  readonly queues: Map<string, Promise<unknown>>;
}

/** By store, so that two clients of one process on one store share as well. */
const flightsOfStore = new WeakMap<TokenStore, Flights>();

/**
 * Runs `work` unless the same is under way, in which case its result is shared. Works of one account run one
 * after the other; accounts never wait for each other. `after` is part of what is shared, but nothing queues
 * behind it: a listener that it calls may ask for tokens itself.
 */
export function shareFlight<T>(
  store: TokenStore,
  account: string,
  purpose: string,
  work: () => Promise<T>,
  after: (flight: Promise<T>) => Promise<T>,
): Promise<T> {
  let flights = flightsOfStore.get(store);
  if (!flights) {
    flights = { shared: new Map(), queues: new Map() };
    flightsOfStore.set(store, flights);
  }
  const { shared, queues } = flights;
  const name = JSON.stringify([account, purpose]);
  // The name holds everything that makes the result, so what is stored under it is a Promise<T>.
  const running = shared.get(name) as Promise<T> | undefined;
  if (running) return running;
  const before = queues.get(account) ?? Promise.resolve();
  const flight = before.then(work, work);
  const end = quietly(flight);
  queues.set(account, end);
  void end.then(() => {
    if (queues.get(account) === end) queues.delete(account);
  });
  const result = after(flight);
  shared.set(name, result);
  void quietly(result).then(() => shared.delete(name));
  return result;
}

/** The end of a promise, whichever way it ends. */
function quietly(promise: Promise<unknown>): Promise<void> {
  return promise.then(
    () => undefined,
    () => undefined,
  );
}
