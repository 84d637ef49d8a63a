/** A JWT, what follows the name of a scheme, or any run of characters that is too long and mixed to be a word. */
const tokens =
  /\beyJ[\w-]{5,}(\.[\w-]*){0,4}|\b(?:Bearer|Basic)\s+[\w.~+/=-]{3,}|\b(?=[\w+/-]{0,64}\d)(?=[\w+/-]{0,64}[A-Za-z])[\w+/-]{48,}=*/gi;

/** A secret beside its name, as in a form, in JSON or in a sentence. */
const named =
  /\b(access_token|refresh_token|id_token|client_secret|client_assertion|assertion|password|code_verifier|api[_-]?key)(["']?\s*[=:]\s*["']?)[^\s"'&,;]+/gi;

/** Stands where a secret was. */
const redacted = "REDACTED";

/** Takes out what looks like a token, a secret beside its name, and the given values. Before a text is cut: half a token looks like a word. */
export function withoutSecrets(text: string, values: readonly string[] = []): string {
  const rest = values.reduce((now, value) => (value.length < 8 ? now : now.replaceAll(value, redacted)), text);
  return rest.replace(named, `$1$2${redacted}`).replace(tokens, redacted);
}
