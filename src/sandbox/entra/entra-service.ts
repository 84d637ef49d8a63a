import type { SandboxService, World } from "../core/service.ts";
import { ServiceRouter } from "../core/service-router.ts";
import { endpoints } from "./endpoints.ts";
import { readCall } from "./entra-call.ts";
import { type EntraDetails, entraDetails } from "./entra-details.ts";
import { EntraState } from "./entra-state.ts";
import { messagePage } from "./pages.ts";
import { describeRefusal, unlessRefused } from "./refusals.ts";

/** Pretends to be Microsoft Entra ID, sign-in pages included (facts 146-166). */
export function createEntraService(world: World): SandboxService & { readonly details: EntraDetails } {
  const state = new EntraState(world);
  const router = new ServiceRouter(spelledOut);
  for (const [operation, method, paths, answer] of endpoints)
    router.on(
      method,
      paths,
      async ({ req }) => {
        const call = await readCall(state, req.raw, req.path);
        return unlessRefused(
          () => answer(call),
          (refusal) => messagePage("Sign in", describeRefusal(refusal, call.trace), 400),
        );
      },
      operation,
    );
  router.app.notFound(({ req }) =>
    messagePage("Not found", `There is no ${new URL(req.url).pathname} at this sign-in service.`, 404),
  );
  return {
    handle: (request) => router.app.fetch(request),
    operationOf: (method, url) => router.operationOf(method, url),
    details: entraDetails(state),
  };
}

/** Below a tenant the letters' case does not count. */
function spelledOut({ pathname }: URL): string {
  const [start = "", tenant = "", ...rest] = pathname.split("/");
  return [start, tenant, ...rest.map((segment) => segment.toLowerCase())].join("/");
}
