/** What Entra says no to: the OAuth error, the AADSTS number (facts 155-157, diagnostics only) and our own words for it. */
const table = {
  parameterMissing: ["invalid_request", 900144, "The request body must contain a parameter that is missing:"],
  malformed: ["invalid_request", 9002313, "The request is malformed or invalid:"],
  notPost: ["invalid_request", 900561, "The endpoint takes POST requests only. Received:"],
  tenantUnknown: ["invalid_request", 90002, "This directory has no tenant:"],
  tenantWanted: [
    "invalid_request",
    9001023,
    "This grant has no user and cannot go to /common or /consumers; name the tenant. Used:",
  ],
  clientUnknown: ["unauthorized_client", 700016, "The tenant has no application with the identifier:"],
  secretForbidden: [
    "invalid_client",
    700025,
    "The client is public, so neither client_secret nor client_assertion may be sent. Client:",
  ],
  secretMissing: [
    "invalid_client",
    7000218,
    "The request body must contain client_assertion or client_secret. Client:",
  ],
  secretWrong: ["invalid_client", 7000215, "The client secret is wrong. Client:"],
  secretExpired: ["invalid_client", 7000222, "The client secret has expired. Client:"],
  assertionMalformed: ["invalid_client", 50027, "The client assertion is no valid JWT:"],
  assertionAudience: ["invalid_client", 700023, "The audience of the client assertion is not this endpoint:"],
  assertionSignature: ["invalid_client", 700027, "The client assertion fails verification:"],
  assertionTime: ["invalid_client", 700024, "The client assertion is not within its time:"],
  grantUnknown: ["unsupported_grant_type", 70003, "The grant type is not supported:"],
  responseTypeUnknown: ["unsupported_response_type", 700054, "The response type is not enabled for the application:"],
  challengePlain: ["invalid_request", 501491, "The code challenge must be made by S256. Method:"],
  challengeMissing: ["invalid_request", 9002325, "A redirect of a single-page application needs PKCE:"],
  verifierMissing: ["invalid_grant", 50148, "The code was asked for with a challenge, so code_verifier is needed:"],
  verifierWrong: ["invalid_grant", 501481, "The code_verifier does not match the code_challenge:"],
  originMissing: [
    "invalid_request",
    9002327,
    "A code of a single-page application is redeemed across origins only; the Origin header is missing:",
  ],
  originForbidden: ["invalid_request", 9002326, "Redeeming across origins takes a redirect of the single-page type:"],
  redirectUnknown: ["invalid_request", 50011, "The redirect URI is not one of the application's:"],
  redirectOther: ["invalid_grant", 500112, "The redirect URI is not the one that the code was sent to:"],
  codeUsed: ["invalid_grant", 54005, "The authorization code was redeemed already; ask for a new one:"],
  codeInvalid: [
    "invalid_grant",
    70000,
    "The authorization code or refresh token is malformed or belongs to another client:",
  ],
  codeExpired: ["invalid_grant", 70008, "The authorization code has expired:"],
  codeOtherTenant: ["invalid_grant", 700005, "The authorization code was made for another tenant than:"],
  refreshInactive: [
    "invalid_grant",
    700082,
    "The refresh token has expired because it was not used for long. Last used:",
  ],
  refreshOverSpa: [
    "invalid_grant",
    700084,
    "The refresh token of a single-page application has a fixed life, which is over. Issued:",
  ],
  sessionRevoked: ["invalid_grant", 50173, "The grant was revoked; sign in again. User:"],
  scopeInvalid: ["invalid_scope", 70011, "The scope is not valid:"],
  scopeNotDefault: ["invalid_scope", 1002012, "Client credentials need a scope that ends in /.default. Scope:"],
  resourcesSeveral: ["invalid_scope", 700022, "The scope names more than one resource:"],
  resourceUnknown: ["invalid_resource", 500011, "The tenant has no service principal for the resource:"],
  signInNeeded: ["login_required", 50058, "Nobody is signed in, and prompt=none forbids to ask:"],
  consentNeeded: [
    "interaction_required",
    65001,
    "The user or an administrator has not consented to the use of the application:",
  ],
  consentMissing: [
    "invalid_grant",
    65001,
    "The user or an administrator has not consented to the use of the application:",
  ],
  consentDeclined: ["access_denied", 65004, "The user declined to consent to the application:"],
  requestLoop: ["invalid_request", 50196, "The client repeats the same request in a loop; keep the answer:"],
  devicePending: ["authorization_pending", 70016, "The user has not finished signing in:"],
  deviceSlowDown: ["slow_down", 70016, "The client asks more often than the interval permits; wait seconds:"],
  deviceDeclined: ["authorization_declined", 70018, "The user declined the request of the device:"],
  deviceUnknown: ["bad_verification_code", 70019, "The device code is unknown or used:"],
  deviceExpired: ["expired_token", 70020, "The device code has expired:"],
} as const satisfies Record<string, readonly [error: string, number: number, text: string]>;

export type RefusalName = keyof typeof table;

/** Entra's "no", thrown anywhere in the service and turned into a body, a redirect or a page at its edge. */
export class EntraRefusal extends Error {
  readonly error: string;
  readonly number: number;
  readonly status: number;
  readonly suberror: string | undefined;

  constructor(name: RefusalName, detail: string, options: { suberror?: string } = {}) {
    const [error, number, text] = table[name];
    super(`AADSTS${number}: ${text} ${detail}.`);
    this.error = error;
    this.number = number;
    this.status = error === "invalid_client" ? 401 : 400;
    this.suberror = options.suberror;
  }
}

/** Does something that may be refused, and answers a refusal as the caller does; anything else is a defect and thrown on. */
export function unlessRefused(work: () => Response, refuse: (refusal: EntraRefusal) => Response): Response {
  try {
    return work();
  } catch (error) {
    if (error instanceof EntraRefusal) return refuse(error);
    throw error;
  }
}

/** What tells one request from another in support cases. */
export interface Trace {
  readonly traceId: string;
  readonly correlationId: string;
  readonly atMs: number;
}

/** The text with the three lines that Entra adds to it. */
export function describeRefusal(refusal: EntraRefusal, trace: Trace): string {
  return `${refusal.message} Trace ID: ${trace.traceId} Correlation ID: ${trace.correlationId} Timestamp: ${timestampOf(trace.atMs)}`;
}

/** The JSON answer of the token and device code endpoints (fact 155). */
export function refusalResponse(refusal: EntraRefusal, trace: Trace, origin: string): Response {
  const body = {
    error: refusal.error,
    error_description: describeRefusal(refusal, trace),
    error_codes: [refusal.number],
    timestamp: timestampOf(trace.atMs),
    trace_id: trace.traceId,
    correlation_id: trace.correlationId,
    error_uri: `${origin}/error?code=${refusal.number}`,
    ...(refusal.suberror !== undefined && { suberror: refusal.suberror }),
  };
  return Response.json(body, { status: refusal.status });
}

function timestampOf(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19).replace("T", " ")}Z`;
}
