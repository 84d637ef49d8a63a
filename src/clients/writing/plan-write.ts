import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isWireRow, type WireRow } from "../../odata/pages/wire-row.ts";
import { changedFields } from "../../odata/rows/changed-fields.ts";
import { encodeBody, type WriteIntent } from "../../odata/rows/encode-body.ts";
import { readIdentity } from "../../odata/rows/read-identity.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { BodyFields } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import { takesVersion } from "../calls/plan-headers.ts";
import { operationOf } from "../calls/read-call.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { shapeOf } from "../tables/entity-shape.ts";

/** A write that is ready to be sent. */
export interface PlannedWrite {
  readonly call: PlannedCall;
  readonly body: WireRow;
}

/** The version that `original` was read in, where the vendor takes one and the caller names none. */
function versionOf(
  { habits }: ClientContext,
  operation: FoundOperation,
  original: WireRow,
  ifMatch: string | undefined,
): Pick<CallSettings, "ifMatch"> {
  if (ifMatch !== undefined || !takesVersion(operation)) return {};
  const { etag } = readIdentity(original);
  if (etag !== undefined) return { ifMatch: etag };
  if (habits.patchCreates) return {};
  throw new ArgumentInvalid(
    operation.method,
    operation.path,
    "original has no @odata.etag: give the record as list or get answered it, or give ifMatch.",
  );
}

/**
 * Makes the request of a create or an update. Given the record as it was read, an update consists of what differs from
 * it, and is for that very version of the record.
 *
 * @returns undefined when nothing differs, so that there is nothing to send
 * @throws {BodyInvalid} for a field that may not be written; one that did not change may stand in the body all the same
 */
export async function planWrite(
  context: ClientContext,
  intent: WriteIntent,
  path: string,
  body: BodyFields,
  settings: CallSettings,
): Promise<PlannedWrite | undefined> {
  const operation = await operationOf(context, intent, path);
  const { original, ifMatch } = settings;
  let fields: WireRow = body;
  let version: Pick<CallSettings, "ifMatch"> = {};
  if (intent === "update" && original !== undefined) {
    if (!isWireRow(original) || !isWireRow(body))
      throw new ArgumentInvalid(
        operation.method,
        path,
        "original is the record as it was read, and the changes are an object of fields.",
      );
    fields = changedFields(original, body);
    if (Object.keys(fields).length === 0) return undefined;
    version = versionOf(context, operation, original, ifMatch);
  }
  const call = await planCall(context, operation.method, path, { ...settings, ...version });
  return {
    call,
    body: encodeBody(context.rules.dialect, shapeOf(operation.table, operation.row.body), fields, intent),
  };
}
