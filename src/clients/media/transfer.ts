import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { planCall } from "../calls/plan-call.ts";
import { operationOf } from "../calls/read-call.ts";
import { type Download, toDownload } from "./download.ts";
import { sendMedia, type UploadContent } from "./send-media.ts";

/** The content that a path of the spec stands for, as it arrives. */
export async function download(context: ClientContext, path: string, settings: CallSettings): Promise<Download> {
  const call = await planCall(context, "GET", path, settings);
  return toDownload(await sendMedia(context, call, settings.deadlineMs));
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
  settings: CallSettings,
): Promise<void> {
  const { method } = await operationOf(context, "upload", path);
  const call = await planCall(context, method, path, settings);
  await (await sendMedia(context, call, settings.deadlineMs, content)).body?.cancel();
}
