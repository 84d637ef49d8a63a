import { saidOfWrites } from "./said-of-writes.ts";

/** Every write says whether a repeat is harmless; a read never needs to. */
export const retriedWrites = saidOfWrites(
  "x-retry",
  "A write says with x-retry whether the same call again is harmless: safe, idempotent or never.",
  "Reading is always safe to repeat: remove x-retry.",
);
