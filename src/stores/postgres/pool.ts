/** What one statement answers, as the package `pg` gives it. */
export interface PostgresResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly rowCount: number | null;
}

/** The methods of a `pg` pool that are used; another driver can be wrapped to look like it. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  connect(): Promise<PostgresClient>;
}

/** One connection of the pool, for a transaction. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  /** Gives the connection back to the pool, or, with an error, has it closed. */
  release(error?: Error | boolean): void;
  /** `pg` tells a connection that breaks between two statements like this, and nobody listening would end the process. */
  on?(event: "error", listener: (error: Error) => void): unknown;
  off?(event: "error", listener: (error: Error) => void): unknown;
}
