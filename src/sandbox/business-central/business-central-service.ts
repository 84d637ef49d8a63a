import type { SandboxService, World } from "../core/service.ts";
import { createAdminCenterService } from "./admin/admin-center-service.ts";
import { createAutomationService } from "./automation/automation-service.ts";

/** What answers at `https://api.businesscentral.dynamics.com`: environments' own APIs below `/v2.0/`, the Admin Center everywhere else. */
export function createBusinessCentralService(world: World): SandboxService {
  const adminCenter = createAdminCenterService(world);
  const automation = createAutomationService(world);
  const at = (url: URL): SandboxService => (url.pathname.startsWith("/v2.0/") ? automation : adminCenter);
  return {
    handle: (request) => at(new URL(request.url)).handle(request),
    operationOf: (method, url) => at(url).operationOf(method, url),
  };
}
