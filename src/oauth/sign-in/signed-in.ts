/** Who signed in, as `authorize()` and `exchange()` answer it. Holds no token. */
export interface SignedIn {
  /** Name under which the store keeps the grant. */
  readonly account: string;
  /** Claims of the checked id_token, or what `current/Me` said; undefined when the provider tells nothing. */
  readonly subject: Readonly<Record<string, string>> | undefined;
  readonly generation: number;
}
