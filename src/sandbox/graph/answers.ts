import { refusalOf } from "../odata/refusal.ts";

/** Answers as Graph does, with no more metadata than it sends unless asked. */
export function answerJson(body: unknown, status = 200): Response {
  const type = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
  return Response.json(body, { status, headers: { "content-type": type } });
}

/** Turns a refusal into the error body of Microsoft Graph; anything else is a defect and thrown on. */
export function graphError(
  error: unknown,
  requestId: string,
  clientRequestId: string | undefined,
  now: string,
): Response {
  const { status, code, message, headers } = refusalOf(error, { other: [400, "BadRequest"] });
  const innerError = { date: now, "request-id": requestId, "client-request-id": clientRequestId ?? requestId };
  return new Response(JSON.stringify({ error: { code, message, innerError } }), {
    status,
    headers: { ...headers, "content-type": "application/json" },
  });
}
