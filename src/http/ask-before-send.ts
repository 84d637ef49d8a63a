import type { Layer } from "./call.ts";

/** Asks whoever made the call just before an attempt leaves: waits for tokens and limits may have been long. */
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
