import type { SandboxService, World } from "../core/service.ts";
import { createAdminCenterService } from "./admin/admin-center-service.ts";
import { createAutomationService } from "./automation/automation-service.ts";
import { answerDeploymentUrl, isDeploymentUrl } from "./deployment-url.ts";

/** What answers at `https://api.businesscentral.dynamics.com`: environments' own APIs below `/v2.0/`, the Admin Center everywhere else. */
export function createBusinessCentralService(world: World): SandboxService {
  const adminCenter = createAdminCenterService(world);
  const automation = createAutomationService(world);
  const at = (url: URL): SandboxService => (url.pathname.startsWith("/v2.0/") ? automation : adminCenter);
  return {
    handle(request) {
      const url = new URL(request.url);
      return isDeploymentUrl(url.pathname)
        ? answerDeploymentUrl(world, request.method, url.pathname)
        : at(url).handle(request);
    },
    operationOf: (method, url) => at(url).operationOf(method, url),
  };
}
