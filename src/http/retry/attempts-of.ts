const counts = new WeakMap<Response, number>();

/** Remembers how often a call was sent until this answer came. */
export function rememberAttempts(response: Response, attempts: number): Response {
  // Most calls are sent once, and an entry for each of them would be work for the garbage collector.
  if (attempts > 1) counts.set(response, attempts);
  return response;
}

/** How often a call was sent until this answer of a chain came; 1 for an answer that no chain gave. */
export function attemptsOf(response: Response): number {
  return counts.get(response) ?? 1;
}
