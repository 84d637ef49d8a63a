import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { TokenAnswer } from "../grants/token-answer.ts";
import { readExactMe } from "./exact-me.ts";
import { checkIdToken } from "./id-token.ts";
import type { IdentifyContext, Identity } from "./identity.ts";

/**
 * Finds out who signed in; undefined when the provider offers no way, `unreachable` when it did not answer now.
 *
 * @throws {SignInFailed} when the identity does not hold
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
