import type { ClientContext } from "../calls/client-context.ts";
import { addDoubt, type Doubt } from "./doubt.ts";
import type { LookedUp } from "./look-and-create.ts";

/** One who wants to look and create, as far as others have to know. */
export interface Turn {
  /** Whoever has the same one waits: the service may hold their keys for one and the same. */
  readonly place: string;
  /** Whoever has the same one too, and the same client, takes the record of the one before: it is theirs to the letter. */
  readonly wanted: string;
  readonly context: ClientContext;
  readonly signal: AbortSignal | undefined;
}

type Ending = { readonly looked: LookedUp } | { readonly error: unknown };

interface Flight extends Turn {
  /** Never rejects. */
  readonly ending: Promise<Ending>;
}

/** Who is at it in this process, whichever client they belong to. */
const flights = new Map<string, Flight>();

/** The work, or the signal's reason if that comes first. The work goes on. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Lets those who look for one key go one after the other. Who waited gets the record of the one before; when that one
 * failed, or another client's token found the record, it goes itself, and settles first what the one before left open.
 *
 * A signal ends its own caller's wait or flight alone.
 */
export async function takeTurn(
  turn: Turn,
  doubt: Doubt | undefined,
  fly: (doubt: Doubt | undefined) => Promise<LookedUp>,
): Promise<LookedUp> {
  let known = doubt;
  for (let ahead = flights.get(turn.place); ahead; ahead = flights.get(turn.place)) {
    const ending = await orAborted(ahead.ending, turn.signal);
    const sameClient = ahead.context === turn.context;
    if ("error" in ending) known = addDoubt(known, ending.error, sameClient);
    else if (sameClient && ahead.wanted === turn.wanted)
      return { record: structuredClone(ending.looked.record), created: false };
  }
  // Nothing may be awaited between the look at the flights and this one's entry among them.
  const ending = fly(known)
    .then(
      (looked): Ending => ({ looked }),
      (error: unknown): Ending => ({ error }),
    )
    .finally(() => flights.delete(turn.place));
  flights.set(turn.place, { ...turn, ending });
  const ended = await ending;
  if ("error" in ended) throw ended.error;
  return ended.looked;
}
