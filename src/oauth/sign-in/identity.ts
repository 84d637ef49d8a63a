import type { AccountKey } from "../account-key.ts";
import type { Provider } from "../provider.ts";
import type { Runtime } from "../runtime.ts";

/** Who signed in: the key of the account, and what is worth showing of the person. */
export interface Identity {
  readonly key: AccountKey;
  readonly subject: Readonly<Record<string, string>>;
}

/** What an identification may need. */
export interface IdentifyContext {
  readonly provider: Provider;
  readonly clientId: string;
  readonly runtime: Runtime;
  /** The nonce of the sign-in; undefined where none was sent, as with a device code. */
  readonly nonce: string | undefined;
}
