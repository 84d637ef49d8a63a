import { type EntraCall, refuseRepeated } from "./entra-call.ts";
import { EntraRefusal, refusalResponse, unlessRefused } from "./refusals.ts";

type Answer = (call: EntraCall) => Response;

/** For programs: a refusal is JSON, and pages of another origin may read it, as single-page applications do to redeem their codes. */
export function crossOrigin(answer: Answer): Answer {
  return (call) => {
    const response = orRefusal(answer, call);
    if (call.request.headers.has("origin")) response.headers.append("access-control-allow-origin", "*");
    return response;
  };
}

/** An endpoint that takes POST alone, whose answers nobody may keep (RFC 6749 section 5.1). */
export function posted(answer: Answer): Answer {
  return crossOrigin((call) => {
    const { request, trace } = call;
    const response = orRefusal(() => {
      if (request.method !== "POST") throw new EntraRefusal("notPost", request.method);
      refuseRepeated(call.fields);
      return answer(call);
    }, call);
    response.headers.append("cache-control", "no-store");
    response.headers.append("pragma", "no-cache");
    response.headers.append("x-ms-request-id", trace.traceId);
    response.headers.append("client-request-id", trace.correlationId);
    return response;
  });
}

function orRefusal(answer: Answer, call: EntraCall): Response {
  return unlessRefused(
    () => answer(call),
    (refusal) => refusalResponse(refusal, call.trace, call.state.origin),
  );
}
