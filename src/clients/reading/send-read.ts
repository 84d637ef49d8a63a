import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { type Answer, sendCall } from "../calls/send-call.ts";

/**
 * Refuses what is a part of an answer by its status.
 *
 * @throws {EnvelopeUnknown} for 206
 */
export function refusePart(status: number): void {
  if (status === 206) throw new EnvelopeUnknown("a whole answer", "a part of one, with status 206");
}

/**
 * Sends a read, and accepts only a whole answer: no range was requested, so a 206 is a list that was cut.
 *
 * @throws {EnvelopeUnknown} when only a part of the answer comes
 * @throws {ApiError} when the service refuses
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7
 */
export async function sendRead(
  context: ClientContext,
  call: PlannedCall,
  more: Partial<OperationHints> & { readonly url?: string } = {},
): Promise<Answer> {
  const answer = await sendCall(context, call, undefined, more);
  refusePart(answer.status);
  return answer;
}
