import type { CoreWrites, WriteCall } from "../../clients/core/core-writes.ts";
import { isApiError } from "../../errors/api-error.ts";
import type { SendEnding } from "../store/write-store.ts";

/** Pause after a record could not be read. Milliseconds. */
const waitMs = 30_000;

/** What an update is held against just before it is sent. */
export interface ReadBefore {
  readonly call: WriteCall;
  /** The fields that it changes, as they were read; JSON. */
  readonly original: string;
  /** The body, as it is sent. */
  readonly body: string;
}

/** The ending of an update whose record is another one than was read; undefined when it may be sent. */
export async function changedSinceRead(
  writes: CoreWrites,
  { call, original, body }: ReadBefore,
): Promise<SendEnding | undefined> {
  try {
    const record = await writes.read(call);
    if (!record) return undefined;
    const changed = await writes.compare(call, original, record);
    // What has the value already that is sent was changed by us, in an attempt of which nobody knew how it ended.
    const open = new Set((await writes.compare(call, body, record)).map(({ path }) => path));
    const fields = changed.map(({ path }) => path).filter((path) => open.has(path));
    if (fields.length === 0) return undefined;
    const reason = `The record was changed since it was read, in ${fields.join(", ")}: look at it, and repair this write or give it up.`;
    return { ending: "refused", outcome: { code: "CHANGED_SINCE_READ", reason } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (isApiError(error) && [404, 410].includes(error.status))
      return { ending: "refused", outcome: { code: error.code, reason, status: error.status } };
    const outcome = { code: "READ_FAILED", reason };
    if (isApiError(error) && error.status === 403) return { ending: "blocked", outcome };
    return { ending: "later", waitMs, outcome };
  }
}
