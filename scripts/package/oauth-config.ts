/**
 * What stands in the package for the configuration of `simple-oauth2` and for `joi`, which reads it: 190 kB, in order to
 * give a few members a value, and to check what src/oauth has checked before it hands it over.
 */

type Part = Readonly<Record<string, unknown>>;

/** What `simple-oauth2` is made with. */
interface Config {
  readonly client: Part;
  readonly auth: Part;
  readonly http?: Part;
  readonly options?: Part;
}

type Complete = (config: Config) => Config;

/** `value` where it says something, and the rest of `defaults`. */
const over = (defaults: Part, value: Part | undefined): Part => ({ ...defaults, ...value });

const complete: Complete = ({ client, auth, options, ...rest }) => {
  const { tokenHost, tokenPath = "/oauth/token" } = auth;
  // The check alone that keeps a secret from a place that was not meant.
  if (typeof tokenHost !== "string" || !/^https?:\/\/[^/]/.test(tokenHost))
    throw new Error("auth.tokenHost must be an address with http or https.");
  return {
    ...rest,
    client: over({ secretParamName: "client_secret", idParamName: "client_id" }, client),
    auth: over({ tokenPath, refreshPath: tokenPath, revokePath: "/oauth/revoke" }, auth),
    options: over(
      { scopeSeparator: " ", credentialsEncodingMode: "strict", bodyFormat: "form", authorizationMethod: "header" },
      options,
    ),
  };
};

/** As `simple-oauth2` calls them: each completes the configuration of a grant. */
export const ClientCredentialsSchema: Complete = complete;
export const ResourceOwnerPasswordSchema: Complete = complete;
export const AuthorizationCodeSchema: Complete = (config) => {
  const { auth, ...rest } = complete(config);
  const places = { authorizeHost: auth["tokenHost"], authorizePath: "/oauth/authorize" };
  return { ...rest, auth: over(places, auth) };
};

/** As `joi` has it. */
export const attempt = (config: Config, schema: Complete): Config => schema(config);
