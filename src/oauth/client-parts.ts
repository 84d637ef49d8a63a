import { AccountTokens } from "./account-tokens.ts";
import { GrantEvents } from "./grant-events.ts";
import type { CheckedOptions, OAuthClientOptions } from "./oauth-client-options.ts";
import { OAuthEventHub } from "./oauth-events.ts";
import { AccountSignIn } from "./sign-in/account-sign-in.ts";
import { PendingSignIns } from "./sign-in/pending-sign-in.ts";

/** What a client of one account is made of. */
export interface ClientParts {
  readonly events: GrantEvents;
  readonly signIns: AccountSignIn;
  readonly tokens: AccountTokens;
}

/** Puts a client together; from the parts of another one come the listeners and the pending sign-ins. */
export function makeParts(checked: CheckedOptions, options: OAuthClientOptions, shared?: ClientParts): ClientParts {
  const { settings, account } = checked;
  const hub = shared?.events.hub ?? new OAuthEventHub();
  const pending = shared?.signIns.pending ?? new PendingSignIns(settings.runtime);
  const events = new GrantEvents(hub, settings.runtime, options);
  const signIns = new AccountSignIn(pending, settings, account, options);
  return { events, signIns, tokens: new AccountTokens(settings, account, events, () => signIns.url()) };
}
