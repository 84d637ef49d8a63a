import { decodeName } from "../core/decode-name.ts";
import type { World } from "../core/service.ts";
import { EnvironmentStore } from "./environments.ts";
import type { Environment } from "./tenant.ts";

/** At the site of the web client, `https://businesscentral.dynamics.com`, which the sandbox serves along. */
const pattern = /^\/([^/]+)\/([^/]+)\/deployment\/url\/?$/i;

/** Whether an address is the one that deployment scripts ask before they deploy (fact 193). */
export function isDeploymentUrl(pathname: string): boolean {
  return pattern.test(pathname);
}

/**
 * How an environment is, for whoever asks: nobody signs in for it. `Ready`, `DoesNotExist` and an `environmentType` of 1
 * for a sandbox are what BcContainerHelper and AL-Go compare (fact 193); what else the service says is unknown.
 */
export function answerDeploymentUrl(world: World, method: string, pathname: string): Response {
  if (method !== "GET") return new Response(null, { status: 405, headers: { allow: "GET" } });
  const [, tenant = "", name = ""] = pattern.exec(pathname) ?? [];
  const environment = environmentAt(EnvironmentStore.of(world), tenant, decodeName(name));
  if (!environment || environment.status === "SoftDeleted") return Response.json({ status: "DoesNotExist" });
  const environmentType = environment.type === "Sandbox" ? 1 : 0;
  return Response.json({ status: environment.status === "Active" ? "Ready" : environment.status, environmentType });
}

/** A tenant that nobody signed in to yet is the one that the sandbox is for; asking after it must not make another. */
function environmentAt(store: EnvironmentStore, tenant: string, name: string): Environment | undefined {
  const named = store.tenants().find(({ id }) => id === "" || id.toLowerCase() === tenant.toLowerCase());
  return named?.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}
