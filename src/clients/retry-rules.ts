import { readVendorError } from "../http/errors/vendor-error.ts";
import type { RetryOptions } from "../http/retry/retry.ts";
import { readFault } from "../odata/faults/read-fault.ts";

/**
 * Reads an error body of OData in every form that the services send: JSON of both versions and XML (fact 38). What is
 * found goes through the chain's own reader, which takes out what looks like a token.
 */
const readError: RetryOptions["readError"] = (text) => {
  const { form, fault } = readFault(text);
  if (form !== "json" && form !== "xml") return {};
  const inner = fault.inner?.map(({ code, message, target }) => ({
    ...readVendorError(JSON.stringify({ code, message })),
    ...(target !== undefined && { target }),
  }));
  return {
    ...readVendorError(JSON.stringify({ code: fault.code, message: fault.message })),
    ...(inner && { inner }),
  };
};

/** Exact Online, Dataverse: a 500 that explains itself is a refusal, in XML too (facts 38, 39, 175). */
export const exactOnlineRetry: RetryOptions = { readError };

/**
 * Business Central: what took eight minutes takes them again, so 408 and 504 are not repeated; two codes
 * pass by themselves (facts 112, 127). With one of them the service says under a 503 that it did not begin; a gateway's
 * 503 says nothing.
 */
export const businessCentralRetry: RetryOptions = {
  readError,
  retryStatuses: [429, 500, 502, 503],
  refusedCodes: ["Internal_TenantUnavailable"],
  transientCodes: ["Internal_ServerError", "Internal_TenantUnavailable"],
};

/**
 * The Admin Center: its codes for what is not there come with other statuses than 404 too, and published clients go by
 * the code alone (fact 190). Those of its documents, and the two of which clients know. Its others are left out:
 * `tenantNotFound` is about the caller, `destinationApplicationServiceNotFound` may mean that there is no access.
 */
export const adminCenterRetry: RetryOptions = {
  ...businessCentralRetry,
  missingCodes: [
    "ApplicationTypeDoesNotExist",
    "DoesNotExist",
    "EnvironmentNotFound",
    "OperationNotFound",
    "ResourceDoesNotExist",
    "ResourceNotFound",
  ],
};

/** Whose refusals a client reads. */
export const retryRules = {
  "exact-online": exactOnlineRetry,
  "business-central": businessCentralRetry,
  "business-central-admin": adminCenterRetry,
} as const satisfies Readonly<Record<string, RetryOptions>>;

/** A name in `retryRules`. */
export type RetryRulesName = keyof typeof retryRules;
