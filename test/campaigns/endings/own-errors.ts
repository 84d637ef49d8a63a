/** Errors in the words of the services themselves, and the same shapes from what stands in front of them. */
import fc from "fast-check";

/** Codes of business and of accidents (facts 37, 127, 140, 175). */
export const codes = fc.oneof(
  fc.constantFrom<unknown[]>(
    "",
    " ",
    "BadRequest_InvalidToken",
    "Request_EntityChanged",
    "Internal_RecordNotFound",
    "Internal_InvalidTableRelation",
    "Internal_EntityWithSameKeyExists",
    "Application_DialogException",
    "Application_FieldValidationException",
    "EnvironmentNotFound",
    "resourceDoesNotExist",
    "tenantNotFound",
    "BadRequest_NotFound",
    "0x80040265",
    -2147220891,
    0,
    501,
    null,
    true,
    undefined,
  ),
  fc.constantFrom<unknown[]>(
    "Unknown",
    "Internal_ServerError",
    "Internal_TenantUnavailable",
    "InternalServerError",
    "Application_TimeoutException",
    "GatewayTimeout",
    "Gateway_Time-out",
    "BadGateway",
    "ServiceUnavailable",
    "ServerTooBusy",
    "Server_Too_Busy",
    "RequestThrottled",
    "throttling",
    "InternalError",
    "ServerBusy",
    "OperationTimedOut",
    "SlowDown",
    "generalException",
    "UnknownError",
    "serviceNotAvailable",
  ),
  fc.string({ maxLength: 6 }),
);

/** Sentences that say what is wrong with the request, some with words that accidents use too. */
export const refusals = [
  "Invalid reference: Item.",
  "Mandatory: Description",
  "Ongeldige referentie: Artikel.",
  "Der Betrag muss ausgeglichen sein.",
  "La période est clôturée.",
  "The period is closed.",
  "The order was cancelled.",
  "The item is unavailable in this warehouse.",
  "The account of the payment gateway is missing.",
  "The time of the entry is out of range.",
  "Amount must not be 0 in General Journal Line  CorrelationId:  3b1f0b1a-0000-4000-8000-000000000001.",
];

/** Sentences of machines that gave up, as servers, databases and gateways word them. */
export const accidents = [
  "The operation has timed out.",
  "Execution Timeout Expired.  The timeout period elapsed prior to completion of the operation.",
  "The request timed out",
  "A time-out occurred",
  "Gateway Time-out",
  "Request time out",
  "Transaction (Process ID 52) was deadlocked on lock resources with another process",
  "Deadlock found when trying to get lock",
  "Internal server error",
  "The server encountered an internal error. Please retry the request.",
  "An unspecified error has occurred.",
  "The server is overloaded.",
  "500 Internal Server Error",
  "An error has occurred.",
  "An error occurred.",
  "An unexpected error occurred.",
  "An unexpected error has occurred",
  "An unknown error occurred",
  "Service Unavailable",
  "The service is unavailable.",
  "The service is temporarily unavailable.",
  "The service is currently unavailable.",
  "The service is not available.",
  "502 Bad Gateway",
  "Please try again later.",
  "upstream connect error or disconnect/reset before headers",
  "no healthy upstream",
  "The connection was closed",
  "The underlying connection was closed: The connection was closed unexpectedly.",
  "An existing connection was forcibly closed by the remote host.",
  "The connection has been reset",
  "Connection reset by peer",
  "The connection to the server was lost",
  "The connection is broken and recovery is not possible.",
  "Connection refused",
  "The operation was canceled.",
  "The operation was cancelled by the user.",
  "The operation has been cancelled",
];

const letters = fc.constantFrom<((text: string) => string)[]>(
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
);
const sentences = fc
  .tuple(fc.oneof(fc.constantFrom(...refusals), fc.constantFrom(...accidents), fc.string({ maxLength: 12 })), letters)
  .map(([text, change]) => change(text));
const messages = fc.oneof(
  { weight: 8, arbitrary: sentences },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>("", "  ", undefined, null, 12, ["x"]) },
);
const localised = fc.oneof(
  { weight: 3, arbitrary: messages },
  { weight: 3, arbitrary: fc.tuple(messages, fc.constantFrom("", "nl-NL")).map(([value, lang]) => ({ lang, value })) },
);

const around = fc.constantFrom<object[]>(
  {},
  {},
  {},
  { "@odata.context": "https://example.com/$metadata" },
  { correlationId: "3b1f" },
  { requestId: "3b1f", traceId: "1" },
  { ID: "3b1f", Name: "A record with an error in a field" },
);
const within = fc.constantFrom<object[]>(
  {},
  {},
  { innererror: { message: "x", type: "System.Exception" } },
  { target: "Name", details: [] },
);
const besideBare = fc.constantFrom<object[]>(
  {},
  {},
  { target: "name", extensionData: {}, clientError: [] },
  { details: [], innererror: null },
  { id: 1 },
);

const objects = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom("error", "error", "error", "odata.error"), codes, localised, within, around)
      .map(([name, code, message, more, beside]) => ({ [name]: { code, message, ...more }, ...beside })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(codes, messages, besideBare).map(([code, message, more]) => ({ code, message, ...more })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom<unknown[]>(
          {},
          "",
          "no",
          "environmentNotFound",
          null,
          [],
          true,
          { code: "x" },
          { message: "x" },
        ),
        around,
      )
      .map(([error, beside]) => ({ error, ...beside })),
  },
);

const escaped = (text: unknown): string =>
  typeof text === "string"
    ? text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replace(/[^\P{C}\n]/gu, "")
    : "";
const markup = fc
  .tuple(
    fc.constantFrom("", "m:"),
    fc.constantFrom("", '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'),
    codes,
    messages,
  )
  .map(
    ([at, head, code, message]) =>
      `${head}<${at}error xmlns${at === "" ? "" : ":m"}="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><${at}code>${escaped(code)}</${at}code><${at}message xml:lang="">${escaped(message)}</${at}message></${at}error>`,
  );

/** Texts of errors in all these shapes. */
export const ownErrorTexts = fc.oneof(
  { weight: 9, arbitrary: objects.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: markup },
);
