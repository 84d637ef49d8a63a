import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { AccountKey } from "../account-key.ts";
import type { TokenAnswer } from "../grants/token-answer.ts";
import type { Provider } from "../provider.ts";
import type { Runtime } from "../runtime.ts";
import { readExactMe } from "./exact-me.ts";
import { checkIdToken } from "./id-token.ts";

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

/**
 * Finds out who signed in; undefined when the provider offers no way, `unreachable` when it did not answer now.
 * Errors: `SIGN_IN_FAILED` when the identity does not hold.
 */
export async function identify(
  answer: TokenAnswer,
  context: IdentifyContext,
): Promise<Identity | "unreachable" | undefined> {
  const rule = context.provider.identification;
  switch (rule.kind) {
    case "none":
      return undefined;
    case "exact-me":
      return readExactMe(rule, answer, context);
    case "id-token":
      if (answer.idToken !== undefined) return checkIdToken(rule, answer.idToken, context);
      if (context.provider.scope.includes("openid") || context.provider.personScope.includes("openid")) {
        throw new OAuthConfigurationInvalid(
          `${context.provider.name} gave no id_token although openid was asked for: check the app's registration.`,
        );
      }
      return undefined;
  }
}
