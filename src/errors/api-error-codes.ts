/** Codes of `ApiError`, one for each way in which a caller reacts. */
export const apiErrorCodes = [
  "API_BAD_REQUEST",
  "API_UNAUTHORIZED",
  "API_FORBIDDEN",
  "API_NOT_FOUND",
  "API_METHOD_NOT_ALLOWED",
  "API_CONFLICT",
  "API_GONE",
  "API_PRECONDITION_FAILED",
  "API_TOO_LARGE",
  "API_RATE_LIMITED",
  "API_TIMED_OUT",
  "API_UNAVAILABLE",
  "API_SERVER_ERROR",
  "API_UNEXPECTED_STATUS",
] as const;

/** One of `apiErrorCodes`. */
export type ApiErrorCode = (typeof apiErrorCodes)[number];
