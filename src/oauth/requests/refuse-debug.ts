import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";

/** Names under which simple-oauth2 prints requests, secrets and tokens included. */
const leakyNames = ["simple-oauth2:client", "simple-oauth2:request-options", "simple-oauth2:access-token"];

/** Whether a DEBUG value switches a name on: `*` is a wildcard, a leading `-` excludes. */
function switchesOn(debug: string, name: string): boolean {
  const patterns = debug.split(/[\s,]+/).filter(Boolean);
  const fits = (pattern: string): boolean =>
    new RegExp(
      `^${pattern
        .split("*")
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join(".*")}$`,
    ).test(name);
  return (
    patterns.some((pattern) => !pattern.startsWith("-") && fits(pattern)) &&
    !patterns.some((pattern) => pattern.startsWith("-") && fits(pattern.slice(1)))
  );
}

/**
 * Refuses to go on while DEBUG would make simple-oauth2 print secrets.
 *
 * @throws {OAuthConfigurationInvalid} with the value to set instead
 */
export function refuseDebug(debug: string | undefined): void {
  if (debug === undefined || !leakyNames.some((name) => switchesOn(debug, name))) return;
  throw new OAuthConfigurationInvalid(
    "DEBUG makes simple-oauth2 print client secrets and refresh tokens. Exclude it: DEBUG=<your value>,-simple-oauth2*",
  );
}
