/** The result of one statement, as the package `pg` gives it. */
export interface PostgresResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly rowCount: number | null;
}

/** The methods of a `pg` pool that the stores use. You can wrap another driver in these methods. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  connect(): Promise<PostgresClient>;
}

/** One connection of the pool, for a transaction. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  /** Gives the connection back to the pool; with an error, the pool closes it. */
  release(error?: Error | boolean): void;
  /**
   * `pg` reports a connection that breaks between two statements by this event. Without a listener it would end the
   * process.
   */
  on?(event: "error", listener: (error: Error) => void): unknown;
  off?(event: "error", listener: (error: Error) => void): unknown;
}
