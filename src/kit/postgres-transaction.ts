import { postgresFailure } from "./postgres-failures.ts";
import type { PostgresClient, PostgresPool } from "./postgres-pool.ts";

/** Whether an error is one of the database, and none of the work that was done in it. */
export function isOfDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    ("severity" in error || "syscall" in error || /^Connection terminated/.test(error.message))
  );
}

/**
 * Does work in one transaction, on a connection that the pool lends. One on which something failed is closed: nobody else
 * finds half a transaction on it.
 *
 * @throws {StoreUnavailable} when there is no connection
 * @throws {Error} what the work throws, and errors of the database as they are
 */
export async function postgresTransaction<T>(
  pool: PostgresPool,
  work: (client: PostgresClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw postgresFailure(error);
  });
  // Without a listener a connection that breaks between two statements would end the process.
  const ignore = (): void => undefined;
  client.on?.("error", ignore);
  let failed = true;
  try {
    // Whoever waited for a lock must see what was made meanwhile, whatever the database takes for its default.
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await work(client);
    await client.query("COMMIT");
    failed = false;
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.off?.("error", ignore);
    client.release(failed);
  }
}
