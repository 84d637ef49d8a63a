import { saidOfWrites } from "./said-of-writes.ts";

/** Every operation that is not a GET says what it does to the company; a GET only reads. */
export const effectsOfWrites = saidOfWrites(
  "x-effect",
  "A write says with x-effect what it does: read, draft, change, post or destroy.",
  "A GET only reads: remove x-effect.",
);
