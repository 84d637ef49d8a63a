import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { refuseUnknown } from "../calls/read-options.ts";
import { waitForWork, waitOptions } from "./wait-for-work.ts";
import { makeWorkHandle, readWorkHandle } from "./work-handle.ts";

/** Waits for work that this process started. */
export async function waitForStarted(
  context: ClientContext,
  path: string,
  started: unknown,
  values: CallValues,
): Promise<DecodedRow> {
  return waitForWork(context, await makeWorkHandle(context, path, started, values, waitOptions), values);
}

/** Waits for work of which only the handle is there. */
export async function waitForHandle(context: ClientContext, handle: unknown, options: unknown): Promise<DecodedRow> {
  const read = readWorkHandle(handle);
  if (options !== undefined && (typeof options !== "object" || options === null))
    throw new ArgumentInvalid("wait", read.path, "options are an object.");
  refuseUnknown({ method: "wait", path: read.path }, { ...options }, waitOptions);
  return waitForWork(context, read, { ...options });
}
