/**
 * Tells a listener that a caller gave. What it throws is dropped, and so is a promise that it rejects: whoever listens
 * may be broken, the call that it hears of is not. It is called at once; `await` waits until it is done.
 */
export async function tell<Args extends readonly unknown[]>(
  listener: ((...args: Args) => unknown) | undefined,
  ...args: Args
): Promise<void> {
  try {
    await listener?.(...args);
  } catch {
    // Nobody is left to tell.
  }
}
