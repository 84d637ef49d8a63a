import { checkPrimeSync, createPrivateKey, type KeyObject } from "node:crypto";
import type { Random } from "../core/random.ts";

const exponent = 65_537n;
const primeBits = 1024;
/** Candidates with a small factor are thrown out before the costly test. */
const smallPrimes = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97].map(
  BigInt,
);

/**
 * Makes an RSA key of 2048 bits from a seeded generator: the same seed, the same key, so a run can be repeated to the
 * byte. That also makes it worthless as a secret; node:crypto draws its own keys from the system alone.
 */
export function createSeededRsaKey(random: Random): KeyObject {
  const p = seededPrime(random);
  let q = seededPrime(random);
  while (q === p) q = seededPrime(random);
  const d = inverse(exponent, (p - 1n) * (q - 1n));
  const encode = (value: bigint): string => Buffer.from(evenHex(value), "hex").toString("base64url");
  return createPrivateKey({
    format: "jwk",
    key: {
      kty: "RSA",
      n: encode(p * q),
      e: encode(exponent),
      d: encode(d),
      p: encode(p),
      q: encode(q),
      dp: encode(d % (p - 1n)),
      dq: encode(d % (q - 1n)),
      qi: encode(inverse(q, p)),
    },
  });
}

function seededPrime(random: Random): bigint {
  for (;;) {
    let hex = "";
    while (hex.length < primeBits / 4) hex += random.integer(0, 0xffff).toString(16).padStart(4, "0");
    // The two highest bits make the product exactly twice as long, the lowest makes it odd.
    const candidate = BigInt(`0x${hex}`) | (3n << BigInt(primeBits - 2)) | 1n;
    if (smallPrimes.some((prime) => candidate % prime === 0n) || (candidate - 1n) % exponent === 0n) continue;
    if (checkPrimeSync(candidate)) return candidate;
  }
}

/** Extended Euclid. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1] = [modulus, ((value % modulus) + modulus) % modulus];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return t0 < 0n ? t0 + modulus : t0;
}

function evenHex(value: bigint): string {
  const hex = value.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
}
