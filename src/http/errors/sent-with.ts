/** What of a request may come back in the words of whoever refused it. */
export interface SentWith {
  readonly url: string;
  /** Its token, and whatever else it was signed in with. */
  readonly secrets: readonly string[];
}

const requests = new WeakMap<Response, SentWith>();

/** Remembers what was sent for an answer that refuses, so that its error can leave it out. */
export function rememberSent(response: Response, sent: SentWith): void {
  requests.set(response, sent);
}

/** What was sent for an answer of a chain that refuses; nothing for any other. */
export function sentWith(response: Response): SentWith | undefined {
  return requests.get(response);
}
