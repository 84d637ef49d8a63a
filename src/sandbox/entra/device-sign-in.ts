import { describeScopes } from "./authorize.ts";
import type { DeviceRequest } from "./device-codes.ts";
import { deviceIntervalSeconds } from "./device-codes.ts";
import { isPublic, type User } from "./directory.ts";
import { type EntraCall, needed } from "./entra-call.ts";
import type { EntraState } from "./entra-state.ts";
import { deviceCodePage, messagePage } from "./pages.ts";
import { EntraRefusal } from "./refusals.ts";
import { parseScopes, scopesOfResource } from "./scopes.ts";

/** Answers a device that asks for a code (fact 160). There is no `verification_uri_complete`. */
export function answerDeviceCodeRequest({ state, version, segment, fields: form }: EntraCall): Response {
  const tenant = state.directory.tenant(segment);
  const clientId = needed(form, "client_id");
  const app = state.directory.app(clientId);
  // The token endpoint would refuse it later; Entra says so only there, but nothing would be learned by waiting.
  if (!isPublic(app)) throw new EntraRefusal("secretMissing", clientId);
  const asked = needed(form, version === "v1" ? "resource" : "scope");
  const scopes =
    version === "v1" ? scopesOfResource(asked, "", state.findResource) : parseScopes(asked, state.findResource);
  const { deviceCode, userCode, expiresInSeconds } = state.deviceCodes.issue(app, tenant, scopes);
  const address = `${state.origin}/devicelogin`;
  const message = `To sign in, open ${address} in a browser and enter the code ${userCode}.`;
  return Response.json({
    user_code: userCode,
    device_code: deviceCode,
    [version === "v1" ? "verification_url" : "verification_uri"]: address,
    expires_in: version === "v1" ? String(expiresInSeconds) : expiresInSeconds,
    interval: version === "v1" ? String(deviceIntervalSeconds) : deviceIntervalSeconds,
    message,
  });
}

/** The form on which a person enters the code. */
export function askDeviceCode({ url }: EntraCall): Response {
  return deviceCodePage("/devicelogin", url.searchParams.get("user_code") ?? "");
}

/** The code that a person entered; with `x-sandbox-user` they have then signed in as well. */
export function answerDeviceLogin({ state, request, fields: form }: EntraCall): Response {
  const userCode = form.get("user_code") ?? "";
  const waiting = state.deviceCodes.waiting(userCode);
  if (!waiting) return deviceCodePage("/devicelogin", userCode, "That code did not work. Check it and try again.");
  if (form.get("action") === "cancel") return declined(waiting);
  return state.interactions.begin(
    {
      app: waiting.app,
      loginHint: "",
      // Whoever holds the browser must see for which device this is; a session alone would let any link do it.
      alwaysSignIn: true,
      consentFor: () => describeScopes(waiting.scopes),
      accept: (user) => accepted(state, waiting, user),
      decline: () => declined(waiting),
    },
    request,
  );
}

function accepted(state: EntraState, waiting: DeviceRequest, user: User): Response {
  const tenant = waiting.tenant ?? state.directory.tenantOf(user);
  state.consents.give(tenant.id, waiting.app.clientId, user.id, waiting.scopes);
  waiting.answer = user;
  return messagePage("You are signed in", `${waiting.app.name} goes on at your device. You may close this window.`);
}

function declined(waiting: DeviceRequest): Response {
  waiting.answer = "declined";
  return messagePage("Declined", "Your device was not signed in. You may close this window.");
}
