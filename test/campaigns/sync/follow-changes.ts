import { hasErrorCode } from "../../../src/errors/index.ts";
import type { Random } from "../../../src/sandbox/core/random.ts";
import type { Sync, SyncChange } from "../../../src/sync/index.ts";

/** Follows the changes of all companies, and forgets what it had not kept when it ends in the middle. */
export class Follower {
  /** How far each row has counted, by company and id: kept together with the token. */
  counts = new Map<string, number>();
  token: string | undefined;
  changes = 0;
  ends = 0;
  readonly broken: string[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A copy of what is kept, as of now. */
  keep(): { readonly counts: Map<string, number>; readonly token: string | undefined } {
    return { counts: new Map(this.counts), token: this.token };
  }

  /** Reads what is there, a few changes at a time; answers how many came. */
  async read(sync: Sync): Promise<number> {
    let [come, counts, token] = [0, new Map(this.counts), this.token];
    for await (const change of sync.changes({ companies: "all", ...(token !== undefined && { after: token }) })) {
      this.#take(counts, change);
      token = change.token;
      come += 1;
      if (this.#random.next() < 0.02) {
        this.changes += come;
        [this.counts, this.token, come] = [new Map(counts), token, 0];
      }
      // What came since it last kept anything is gone with it, and comes again.
      if (this.#random.next() < 0.001) {
        this.ends += 1;
        return 1;
      }
    }
    this.changes += come;
    [this.counts, this.token] = [counts, token];
    return come;
  }

  #take(counts: Map<string, number>, { kind, company, key, row }: SyncChange): void {
    const name = `${company} ${key["id"]}`;
    const before = counts.get(name) ?? 0;
    const n = Number(row?.["n"]);
    if (n !== before + 1 || (kind === "insert") !== (before === 0))
      this.broken.push(`${name}: ${kind} ${n} behind ${before}`);
    counts.set(name, n);
  }
}

/** Whether a token is refused because the database has another history. */
export async function isRefused(sync: Sync, after: string): Promise<boolean> {
  try {
    for await (const _ of sync.changes({ companies: "all", after })) break;
    return false;
  } catch (error) {
    if (hasErrorCode(error, "FEED_REWOUND")) return true;
    throw error;
  }
}
