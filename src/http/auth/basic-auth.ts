import { ClientOptionInvalid } from "../../errors/client-option-invalid.ts";
import { fixedSource } from "./api-key.ts";
import type { TokenSource } from "./auth.ts";

/**
 * Signs in by a name and a password.
 *
 * @throws {ClientOptionInvalid} when the name has a colon, which would begin the password
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basicAuth({ user, password }: { readonly user: string; readonly password: string }): TokenSource {
  if (user.includes(":"))
    throw new ClientOptionInvalid("The name of a user cannot have a colon in basic authentication.");
  const token = Buffer.from(`${user}:${password}`, "utf8").toString("base64");
  return fixedSource(token, { headers: { Authorization: `Basic ${token}` } });
}
