import { errorBody } from "../../odata/present/envelope.ts";
import { atomOf, xmlError } from "../odata/atom.ts";
import { exactDialect } from "../odata/exact-dialect.ts";
import type { Refusal } from "./refusal.ts";

/** Whether a request asks for JSON; everything else gets Atom or XML (fact 38). */
export function wantsJson(request: Request): boolean {
  return /\bjson\b/i.test(request.headers.get("accept") ?? "");
}

const json = "application/json; charset=utf-8";

/** An answer with something in `d` (fact 44). */
export function dataAnswer(request: Request, d: unknown, status = 200): Response {
  if (wantsJson(request)) return new Response(JSON.stringify({ d }), { status, headers: { "content-type": json } });
  return new Response(atomOf(d), { status, headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

/** A failure as the API writes it (fact 37). */
export function refusalAnswer(request: Request, refusal: Refusal): Response {
  const { status, message, headers } = refusal;
  // The body of a 429 may be empty (fact 35).
  if (status === 429) return new Response(null, { status, headers });
  if (!wantsJson(request))
    return new Response(xmlError(message), {
      status,
      headers: { ...headers, "content-type": "application/xml; charset=utf-8" },
    });
  return new Response(JSON.stringify(errorBody(exactDialect, "", message, "")), {
    status,
    headers: { ...headers, "content-type": json },
  });
}
