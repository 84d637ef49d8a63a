/** Rounds to cents, halves away from zero as ledgers do. */
export function cents(amount: number): number {
  return (Math.sign(amount) * Math.round(Math.abs(amount) * 100 + 1e-7)) / 100;
}

/** The largest amount that is booked; beyond it there are no cents. */
export const largestAmount = 1e13;

/** The one rate of tax that the sandbox knows, in percent. */
export const taxPercent = 21;
