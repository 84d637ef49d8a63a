import type { World } from "./core/service.ts";
import { type SandboxAuth, signedIn } from "./core/signed-in.ts";
import type { EntraDetails } from "./entra/entra-details.ts";
import { createResources } from "./entra/resources.ts";
import { personOf } from "./exact/sign-in/person.ts";
import type { ExactDetails } from "./services.ts";

/** Any address is somebody; this one has no name that matters. */
const email = "kim@sandbox.example";

/** Tokens last 10 minutes at Exact Online (fact 9), and about an hour at Entra (fact 154). */
const exactMs = 600_000;
const entraMs = 3_600_000;

/** Somebody who is signed in at every service, with an app that may do everything. */
export function signInKim(
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
      lifetimeMs: exactMs,
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
