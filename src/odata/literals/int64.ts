import { LiteralInvalid } from "../../errors/literal-invalid.ts";

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);

/**
 * Writes a 64-bit integer in digits. A number is taken only when it is safe, since beyond 2^53 it may already have
 * lost digits (fact 60).
 *
 * @throws {LiteralInvalid} when it is no such integer
 */
export function toInt64Text(value: unknown): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value === "bigint" || (typeof value === "string" && /^-?\d{1,19}$/.test(value))) {
    const exact = BigInt(value);
    if (exact >= smallest && exact <= largest) return exact.toString();
  }
  throw new LiteralInvalid("int64", "give digits as text, a bigint, or a safe integer");
}
