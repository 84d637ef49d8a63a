import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/call-values.ts";
import { planCall } from "../calls/plan-call.ts";
import { readMs } from "../calls/read-options.ts";
import { toDownload, type Download } from "./download.ts";
import { sendMedia, type UploadContent } from "./send-media.ts";

/** The content that a path of the spec stands for, as it arrives. */
export async function download(context: ClientContext, path: string, values: CallValues): Promise<Download> {
  const call = await planCall(context, "GET", path, values, ["deadlineMs"]);
  return toDownload(await sendMedia(context, call, readMs(call.operation, values, "deadlineMs")));
}

/**
 * Sends content to a path of the spec.
 *
 * @throws {OutcomeUnknown} when it may have arrived; a stream is never sent twice
 */
export async function upload(
  context: ClientContext,
  path: string,
  content: UploadContent,
  values: CallValues,
): Promise<void> {
  const table = await context.tables.tableOf(path);
  const call = await planCall(context, table?.paths[path]?.PUT ? "PUT" : "PATCH", path, values, ["deadlineMs"]);
  await (await sendMedia(context, call, readMs(call.operation, values, "deadlineMs"), content)).body?.cancel();
}
