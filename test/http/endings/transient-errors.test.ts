import { expect, test } from "vitest";
import { isExplained, isTransient } from "../../../src/http/endings/transient-errors.ts";

test.each([
  "Application_TimeoutException",
  "RequestTime-Out",
  "OperationTimedOut",
  "ServiceUnavailable",
  "serviceNotAvailable",
  "service_not_available",
  "InternalError",
  "Internal_ServerError",
  "internal_server_error",
  "InternalServerError",
  "BadGateway",
  "TooBusy",
  "too_busy",
  "ServerBusy",
  "Throttled",
  "SlowDown",
  "slow_down",
  "TooManyRequestsForServer",
  "too_many_requests",
  "Unknown",
  "UnknownError",
  "generalException",
  "unspecified_error",
])("the code %s says that the service gave up", (code) => expect(isTransient({ code, message: "x" }, {})).toBe(true));

test.each([
  "Internal_RecordNotFound",
  "UnknownField",
  "FieldUnknown",
  "UnknownErrorField",
  "GeneralLedgerSetup",
  "Busy",
  "",
])("the code %j says what was wrong", (code) => expect(isTransient({ code, message: "Not allowed" }, {})).toBe(false));

test.each([
  "The request timed out",
  "A time-out was reached",
  "Time out",
  "Timeout expired.",
  "Transaction was deadlocked on lock resources",
  "Internal Server Error",
  "The server encountered an internal error.",
  "An error occurred while processing",
  "An error has occurred.",
  "An unexpected error occurred",
  "An unknown error has occurred",
  "Service unavailable",
  "The service is temporarily not available",
  "502 Bad Gateway",
  "Please try again",
  "Please retry your request.",
  "The server is busy",
  "The server is too busy",
  "The server is overloaded.",
  "no healthy upstream",
  "The connection to the database server has been refused",
  "Connection lost",
  "The operation was canceled.",
  "The task has been cancelled",
  "Thread was being aborted",
  "A severe error occurred on the current command",
])("the message %j says that the service gave up", (message) => expect(isTransient({ message }, {})).toBe(true));

test.each([
  "Code is mandatory",
  "Overtime outside of the contract",
  "The error occurred in line 3",
  "This country again",
  "Disconnections closed",
  `The connection ${"x".repeat(61)} closed`,
  "The order was aborted",
  "Bad gate way",
  "Please retry the activity.",
  "The internal order has an error",
])("the message %j says what was wrong", (message) => expect(isTransient({ message }, {})).toBe(false));

test("codes that an API names are compared without case; nothing at all is no accident", () => {
  const rules = { transientCodes: ["Other", "Internal_TenantGone"] };
  expect([
    isTransient({ code: "internal_tenantgone" }, rules),
    isTransient({ code: "internal_tenantgone" }, {}),
    isTransient({ code: "Internal_RecordNotFound" }, rules),
    isTransient({}, rules),
  ]).toEqual([true, false, false, false]);
});

test("an error explains itself when the service wrote it, with a message, and did not give up", () => {
  const message = "Code is mandatory";
  expect([
    isExplained(true, { message }, {}),
    isExplained(false, { message }, {}),
    isExplained(true, { code: "x" }, {}),
    isExplained(true, { message: "Timeout expired" }, {}),
    isExplained(true, { message, code: "x" }, { transientCodes: ["X"] }),
  ]).toEqual([true, false, false, false, false]);
});
