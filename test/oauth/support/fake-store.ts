import type {
  Grant,
  Intent,
  IntentOutcome,
  JournalEntry,
  Lease,
  StoredGrant,
  TokenStore,
} from "../../../src/oauth/token-store.ts";

interface Cell {
  stored?: StoredGrant;
  journal: { intent: Intent; outcome?: IntentOutcome; settledAtMs?: number }[];
  lease?: Lease;
  fence: number;
}

/** What a test may do to a call before the store carries it out: throw, or wait. */
export type Fault = (method: keyof TokenStore, account: string) => void | Promise<void>;

/**
 * A token store in memory for tests: `view()` gives another store object on the same data, as another process
 * would have, and `fault` can break any call.
 */
export class FakeStore implements TokenStore {
  fault: Fault = () => undefined;
  readonly calls: string[] = [];
  readonly #cells: Map<string, Cell>;
  readonly #now: () => number;

  constructor(now: () => number, cells = new Map<string, Cell>()) {
    this.#now = now;
    this.#cells = cells;
  }

  view(): FakeStore {
    return new FakeStore(this.#now, this.#cells);
  }

  async #enter(method: keyof TokenStore, account: string): Promise<Cell> {
    this.calls.push(method);
    await this.fault(method, account);
    let cell = this.#cells.get(account);
    if (!cell) {
      cell = { journal: [], fence: 0 };
      this.#cells.set(account, cell);
    }
    return cell;
  }

  async read(account: string): Promise<StoredGrant | undefined> {
    return (await this.#enter("read", account)).stored;
  }

  async commit(account: string, expected: number, grant: Grant): ReturnType<TokenStore["commit"]> {
    const cell = await this.#enter("commit", account);
    if ((cell.stored?.generation ?? 0) !== expected) return { committed: false, current: cell.stored };
    cell.stored = { generation: expected + 1, grant: structuredClone(grant) };
    return { committed: true, generation: expected + 1 };
  }

  async acquireLease(account: string, owner: string, ttlMs: number): Promise<Lease | undefined> {
    const cell = await this.#enter("acquireLease", account);
    if (cell.lease && cell.lease.expiresAtMs > this.#now() && cell.lease.owner !== owner) return undefined;
    cell.fence += 1;
    cell.lease = { account, owner, fence: cell.fence, expiresAtMs: this.#now() + ttlMs };
    return cell.lease;
  }

  async renewLease(lease: Lease, ttlMs: number): Promise<Lease | undefined> {
    const cell = await this.#enter("renewLease", lease.account);
    if (cell.lease?.fence !== lease.fence) return undefined;
    cell.lease = { ...lease, expiresAtMs: this.#now() + ttlMs };
    return cell.lease;
  }

  async releaseLease(lease: Lease): Promise<void> {
    const cell = await this.#enter("releaseLease", lease.account);
    if (cell.lease?.fence === lease.fence) delete cell.lease;
  }

  async recordIntent(lease: Lease, intent: Intent): Promise<boolean> {
    const cell = await this.#enter("recordIntent", lease.account);
    const newest = cell.lease?.fence === lease.fence && cell.lease.expiresAtMs > this.#now();
    const open = cell.journal.some(
      (entry) =>
        !entry.outcome && entry.intent.generation === intent.generation && entry.intent.deadlineMs > this.#now(),
    );
    if (!newest || open || (cell.stored?.generation ?? 0) !== intent.generation) return false;
    cell.journal.push({ intent });
    return true;
  }

  async settleIntent(account: string, intentId: string, outcome: IntentOutcome): Promise<void> {
    const cell = await this.#enter("settleIntent", account);
    const entry = cell.journal.find(({ intent }) => intent.id === intentId);
    if (!entry || entry.outcome) return;
    entry.outcome = outcome;
    entry.settledAtMs = this.#now();
  }

  async journal(account: string): Promise<readonly JournalEntry[]> {
    return (await this.#enter("journal", account)).journal.map((entry) => ({ ...entry }));
  }

  async *accounts(): AsyncIterable<string> {
    for (const [account, cell] of this.#cells) if (cell.stored) yield account;
  }

  async forget(account: string): Promise<void> {
    await this.#enter("forget", account);
    this.#cells.delete(account);
  }

  async rotateKeys(): Promise<number> {
    return 0;
  }

  async close(): Promise<void> {}
}
