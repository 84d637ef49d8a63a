import { isNode, type Node, nodeAt, nodesAt, textAt } from "../diff/node.ts";

/** Where Postman takes the answer of a sign-in. @see https://learning.postman.com/docs/sending-requests/authorization/oauth-20/ */
const callback = "https://oauth.pstmn.io/v1/callback";

/** A variable of a collection; a secret one is empty, and Postman hides what is typed. */
export interface CollectionVariable {
  readonly key: string;
  readonly value: string;
  readonly type: "string" | "secret";
  readonly description?: string;
}

/** How a collection signs in, and the variables that it leaves to its user. */
export interface SignIn {
  readonly auth: object;
  readonly variables: readonly CollectionVariable[];
}

/** The first security scheme with an authorization code flow. */
function codeFlow(document: Node): Node | undefined {
  for (const scheme of Object.values(nodeAt(nodeAt(document, "components"), "securitySchemes"))) {
    const flow = isNode(scheme) ? nodeAt(nodeAt(scheme, "flows"), "authorizationCode") : {};
    if (textAt(flow, "authorizationUrl") !== undefined) return flow;
  }
  return undefined;
}

/** Address of the first server with the defaults of its variables. */
function usualServer(document: Node): string {
  const [server = {}] = nodesAt(document, "servers");
  return (textAt(server, "url") ?? "").replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => textAt(nodeAt(nodeAt(server, "variables"), name), "default") ?? whole,
  );
}

/**
 * Sign-in by OAuth 2.0 with everything filled in that the description knows. An address below the server's own follows
 * the server, so that another country is one variable; Entra's tenant is a variable as well.
 */
export function signIn(document: Node): SignIn | undefined {
  const flow = codeFlow(document);
  if (!flow) return undefined;
  const server = usualServer(document);
  const address = (name: string): string => {
    const url = textAt(flow, name) ?? "";
    return server !== "" && url.startsWith(`${server}/`)
      ? url.replace(server, "{{baseUrl}}")
      : url.replace(/^(https:\/\/login\.microsoftonline\.com)\/[^/]+\//, "$1/{{tenant}}/");
  };
  const all = Object.keys(nodeAt(flow, "scopes"));
  // Entra refuses `.default` beside a single permission.
  const single = all.filter((scope) => !scope.endsWith("/.default"));
  const scopes = single.some((scope) => scope.includes("/")) ? single : all;
  const isEntra = address("authorizationUrl").includes("{{tenant}}");
  const settings: Record<string, string | boolean> = {
    grant_type: isEntra ? "authorization_code_with_pkce" : "authorization_code",
    authUrl: address("authorizationUrl"),
    accessTokenUrl: address("tokenUrl"),
    refreshTokenUrl: textAt(flow, "refreshUrl") === undefined ? address("tokenUrl") : address("refreshUrl"),
    clientId: "{{clientId}}",
    clientSecret: "{{clientSecret}}",
    scope: scopes.join(" "),
    state: "{{$guid}}",
    redirect_uri: callback,
    client_authentication: "body",
    addTokenTo: "header",
    useBrowser: true,
    ...(isEntra ? { challengeAlgorithm: "S256" } : {}),
  };
  return {
    auth: {
      type: "oauth2",
      oauth2: Object.entries(settings).map(([key, value]) => ({
        key,
        value,
        type: typeof value === "boolean" ? "boolean" : "string",
      })),
    },
    variables: [
      {
        key: "clientId",
        value: "",
        type: "string",
        description: `Client id of an app registration that has the redirect URL ${callback}`,
      },
      {
        key: "clientSecret",
        value: "",
        type: "secret",
        description: "Its secret; keep it in the current value, which is not shared",
      },
      ...(isEntra
        ? [
            {
              key: "tenant",
              value: "organizations",
              type: "string" as const,
              description: "Tenant to sign in at: its id or domain, or organizations",
            },
          ]
        : []),
    ],
  };
}
