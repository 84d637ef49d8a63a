/** Up to four attempts of one write, each with an answer or a failure. */
import fc from "fast-check";
import { answersTo } from "./arbitraries.ts";
import type { WriteCall } from "./calls.ts";
import type { OracleAnswer } from "./oracle.ts";
import type { OracleEvent, OracleFailure } from "./oracle-sequence.ts";

/** An event, with the headers of its answer. */
export type Step = OracleEvent & { readonly headers?: Readonly<Record<string, string>> };

/** Failures as undici throws them. */
export const failures: readonly OracleFailure[] = [
  { code: "ECONNREFUSED", syscall: "connect" },
  { code: "ECONNREFUSED", syscall: "connect", isOfSeveral: true },
  { code: "ETIMEDOUT", syscall: "connect", isOfSeveral: true },
  { code: "ETIMEDOUT", syscall: "connect" },
  { code: "EHOSTUNREACH", syscall: "connect" },
  { code: "ENETUNREACH", syscall: "connect" },
  { code: "ENOTFOUND", syscall: "getaddrinfo" },
  { code: "EAI_AGAIN", syscall: "getaddrinfo" },
  { code: "UND_ERR_CONNECT_TIMEOUT", syscall: undefined },
  { code: "CERT_HAS_EXPIRED", syscall: undefined },
  { code: "ERR_TLS_CERT_ALTNAME_INVALID", syscall: undefined },
  { code: "ECONNRESET", syscall: "read" },
  { code: "ECONNRESET", syscall: undefined },
  { code: "ECONNRESET", syscall: "write" },
  { code: "ECONNREFUSED", syscall: "read" },
  { code: "EHOSTUNREACH", syscall: "read" },
  { code: "ENETUNREACH", syscall: "write" },
  { code: "ETIMEDOUT", syscall: "read" },
  { code: "EPIPE", syscall: "write" },
  { code: "UND_ERR_SOCKET", syscall: undefined },
  { code: "UND_ERR_HEADERS_TIMEOUT", syscall: undefined },
  { code: "UND_ERR_BODY_TIMEOUT", syscall: undefined },
];

const json = "application/json";
const answer = (status: number, text: string, contentType: string | undefined = json): OracleAnswer => ({
  status,
  contentType,
  text,
});
const own = (status: number, code: string, message: string): OracleAnswer =>
  answer(status, JSON.stringify({ error: { code, message } }));

/** What a service and a gateway answer most; anything else comes from the other arbitrary. */
const usual: readonly Step[] = [
  { answer: answer(204, "", undefined) },
  { answer: answer(202, "", undefined) },
  { answer: answer(200, "", undefined) },
  { answer: answer(201, "{}") },
  { answer: answer(201, '{"d":{"ID":"3b1f') },
  { answer: answer(200, "<!doctype html><title>Sign in</title>", "text/html") },
  { answer: answer(302, "", undefined), headers: { location: "/docs/Login.aspx" } },
  { answer: answer(307, "", undefined), headers: { location: "https://example.com/elsewhere" } },
  { answer: answer(308, "<h1>Moved</h1>", "text/html"), headers: { location: "/moved" }, isPassedOn: true },
  { answer: answer(400, '{"error":{"code":"","message":{"lang":"","value":"Invalid reference: Item."}}}') },
  { answer: answer(401, "", undefined) },
  { answer: answer(403, "Forbidden", "text/plain") },
  { answer: own(404, "BadRequest_NotFound", "Not found.") },
  { answer: own(409, "Request_EntityChanged", "Changed by somebody else.") },
  { answer: answer(410, "", undefined) },
  { answer: own(412, "BadRequest_InvalidToken", "Another version.") },
  { answer: answer(413, "<h1>Too Large</h1>", "text/html") },
  { answer: answer(429, "", undefined), headers: { "retry-after": "1" } },
  { answer: answer(429, '{"statusCode":429,"message":"Rate limit is exceeded."}') },
  { answer: answer(408, "", undefined) },
  { answer: answer(499, "", undefined) },
  { answer: own(500, "Application_DialogException", "Amount must not be 0.") },
  { answer: own(500, "", "upstream timed out") },
  { answer: answer(500, '{"Message":"An error has occurred."}') },
  { answer: answer(502, "<h1>Bad Gateway</h1>", "text/html") },
  { answer: answer(503, "<h1>Service Unavailable</h1>", "text/html"), headers: { "retry-after": "1" } },
  { answer: own(503, "Internal_TenantUnavailable", "The tenant is not available."), headers: { "retry-after": "0" } },
  { answer: own(504, "GatewayTimeout", "The gateway did not receive a response in time.") },
];

const statusesOf = ({ kind }: WriteCall): readonly number[] =>
  [...(kind.oracle.answers?.filled ?? []), 200, 201].filter((status) => status <= 202 && status !== 204);

/** Bodies that end before they are whole. */
const broken = fc
  .constantFrom(200, 201, 202, 400, 404, 500, 503)
  .map((status): Step => ({ answer: answer(status, '{"d":{"ID":"3b1f'), breaks: true }));

/** Random answers, without those that a real connection cannot bring. */
function anyAnswer({ kind, record }: WriteCall): fc.Arbitrary<Step> {
  return answersTo(kind.dialect)
    .filter(({ status, text }) => {
      if ([204, 205, 304].includes(status)) return text === "";
      // Whether a random record can be decoded is not what is asked here, and a 421 is sent again by fetch itself.
      return (status >= 300 || record === undefined) && status !== 421;
    })
    .map((some) => ({ answer: some }));
}

const oddAnswer = (status: number, record: unknown): Step => ({
  answer: answer(status, JSON.stringify(record)),
  isReadable: false,
});

/** What may come of one attempt of a call. */
function steps(call: WriteCall): fc.Arbitrary<Step> {
  const { record } = call;
  const records = fc
    .constantFrom(...statusesOf(call))
    .chain((status) =>
      fc.constantFrom<Step[]>(
        { answer: answer(status, JSON.stringify(record?.good ?? {})) },
        ...(record?.odd === undefined ? [] : [oddAnswer(status, record.odd)]),
      ),
    );
  return fc.oneof(
    { weight: 3, arbitrary: records },
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 5, arbitrary: fc.constantFrom(...failures).map((failure): Step => ({ failure })) },
    { weight: 1, arbitrary: broken },
    { weight: 2, arbitrary: anyAnswer(call) },
  );
}

/** A call and what its attempts meet. */
export interface Sequence {
  readonly call: WriteCall;
  readonly steps: readonly Step[];
}

export function sequences(calls: readonly WriteCall[]): fc.Arbitrary<Sequence> {
  return fc.oneof(
    ...calls.map((call) =>
      fc.array(steps(call), { minLength: 1, maxLength: 4 }).map((list) => ({ call, steps: list })),
    ),
  );
}
