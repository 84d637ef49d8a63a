import { describe, expect, test } from "vitest";
import { businessCentralRetry, exactOnlineRetry } from "../../../src/clients/retry-rules.ts";
import { type SentWrite, writeEnding } from "../../../src/http/endings/write-ending.ts";

const create: SentWrite = {
  method: "POST",
  commits: false,
  answers: { filled: ["201"], empty: [] },
  conditional: false,
  earlierOpen: false,
};
const json = (code: unknown, message: unknown): string => JSON.stringify({ error: { code, message } });
const xml = (code: string, message: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;

/**
 * What Microsoft's platform answers in front of or below a service, in the shape that OData shares with it.
 *
 * @see https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes
 * @see https://learn.microsoft.com/graph/errors#code-property
 */
const platform: [status: number, code: string, message: string][] = [
  [500, "InternalError", "The server encountered an internal error. Please retry the request."],
  [503, "ServerBusy", "The server is currently unable to receive requests. Please retry your request."],
  [500, "OperationTimedOut", "The operation could not be completed within the permitted time."],
  [503, "SlowDown", "Please reduce your request rate."],
  [500, "generalException", "An unspecified error has occurred."],
  [500, "UnknownError", ""],
  [503, "serviceNotAvailable", "The service is not available."],
  [502, "BadGateway", ""],
  [503, "TooManyRequestsForServer", "The server is overloaded."],
];

describe.each([
  ["Business Central", businessCentralRetry],
  ["Exact Online and OData", exactOnlineRetry],
])("an accident of the platform is no refusal: %s", (_service, rules) => {
  test.each(platform)("%i %s, in JSON", (status, code, message) => {
    const answer = { status, contentType: "application/json", text: json(code, message) };
    expect(writeEnding(create, answer, rules).ending).toBe("unknown");
  });

  test.each(platform)("%i %s, in XML, whose root no service of ours writes with a capital", (status, code, message) => {
    const answer = { status, contentType: "application/xml", text: xml(code, message) };
    expect(writeEnding(create, answer, rules).ending).toBe("unknown");
  });

  test.each([
    [500, "", "Verplicht: Code"],
    [500, "Application_DialogException", "The field must have a value."],
    [500, "Application_LockTimedOutError", "", "unknown"],
    [500, "Internal_RecordLocked", "The record is locked by another user. Please retry the activity."],
    [500, "0x80040265", "The plug-in says no."],
  ])("%i %s: %s is the service's own word", (status, code, message, ending = "refused") => {
    const answer = { status, contentType: "application/json", text: json(code, message) };
    expect(writeEnding(create, answer, rules).ending).toBe(ending);
  });
});
