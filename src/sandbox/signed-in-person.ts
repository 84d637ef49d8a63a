import type { World } from "./core/service.ts";
import { type SandboxAuth, signedIn } from "./core/signed-in.ts";
import type { EntraDetails } from "./entra/entra-details.ts";
import { createResources } from "./entra/resources.ts";
import { accessTokenMs } from "./exact/sign-in/grants.ts";
import { personOf } from "./exact/sign-in/person.ts";
import type { ExactDetails } from "./services.ts";

/** Any address is somebody. */
const email = "kim@sandbox.example";

/** What a token of Entra lasts at least (fact 154). */
const entraMs = 3_600_000;

/** The tokens of somebody who is signed in at every service, with an app that may do everything. */
export function signedInPerson(
  world: World,
  { clientId, tenantId }: Pick<EntraDetails, "clientId" | "tenantId">,
  exact: Pick<ExactDetails, "clientId">,
): { readonly exact: SandboxAuth; entra(origin: string): SandboxAuth } {
  const user = personOf(world, email);
  const findResource = createResources(world.origins);
  return {
    exact: signedIn(world, {
      issuer: "exact",
      audience: world.origins.exact,
      clientId: exact.clientId,
      tenantId: "exact",
      user,
      scopes: ["*"],
      lifetimeMs: accessTokenMs,
    }),
    entra(origin) {
      const { audience = origin, delegated = [] } = findResource(origin) ?? {};
      return signedIn(world, {
        issuer: "entra",
        audience,
        clientId,
        tenantId,
        user,
        scopes: delegated,
        lifetimeMs: entraMs,
      });
    },
  };
}
