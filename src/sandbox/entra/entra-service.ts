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
      async ({ req, env }) => {
        const call = await readCall(state, req.raw, env.url, req.path);
        return unlessRefused(
          () => answer(call),
          (refusal) => messagePage("Sign in", describeRefusal(refusal, call.trace), 400),
        );
      },
      operation,
    );
  router.app.notFound(({ env }) =>
    messagePage("Not found", `There is no ${env.url.pathname} at this sign-in service.`, 404),
  );
  return {
    handle: (request, url) => router.handle(request, url),
    operationOf: (method, url) => router.operationOf(method, url),
    details: entraDetails(state),
  };
}

/** The address as the table of endpoints has it: below a tenant the letters' case does not count. */
function spelledOut(pathname: string): string {
  const below = pathname.indexOf("/", 1);
  if (below < 0) return pathname;
  return `${below > 1 ? "/tenant" : "/"}${pathname.slice(below).toLowerCase()}`;
}
