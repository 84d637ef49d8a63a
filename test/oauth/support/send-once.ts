// Sends one token request without vitest and nock around it, and prints what became of it.
import { sendTokenRequest } from "../../../src/oauth/requests/token-request.ts";

const [endpoint = "", timeoutMs = ""] = process.argv.slice(2);
const authentication = { method: "body", secretParamName: "client_secret", secret: "s", parameters: {} } as const;
console.log(
  JSON.stringify(
    await sendTokenRequest({
      endpoint,
      clientId: "app",
      authentication,
      parameters: { grant_type: "client_credentials" },
      timeoutMs: Number(timeoutMs),
    }),
  ),
);
