import type { Layer } from "./call.ts";

/**
 * Calls `beforeSend` immediately before an attempt is sent: the waits for a token and for limits may have been long.
 */
export const askBeforeSend: Layer = (next) => (attempt) => {
  const { beforeSend } = attempt.call.hints;
  if (!beforeSend) return next(attempt);
  try {
    beforeSend();
  } catch (error) {
    return Promise.reject(error);
  }
  return next(attempt);
};
