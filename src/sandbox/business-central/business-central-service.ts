import type { SandboxService, World } from "../core/service.ts";
import { createAdminCenterService } from "./admin/admin-center-service.ts";
import { answerDeploymentUrl, isDeploymentUrl } from "./deployment-url.ts";
import { createEnvironmentApisService, type RecordService } from "./environment-apis-service.ts";

/** What answers at `https://api.businesscentral.dynamics.com`: environments' own APIs below `/v2.0/`, the Admin Center everywhere else. */
export function createBusinessCentralService(world: World): RecordService {
  const apis = createEnvironmentApisService(world);
  let adminCenter: SandboxService | undefined;
  const at = (url: URL): SandboxService =>
    url.pathname.startsWith("/v2.0/") ? apis : (adminCenter ??= createAdminCenterService(world));
  return {
    transaction: apis.transaction,
    handle(request, url = new URL(request.url)) {
      return isDeploymentUrl(url.pathname)
        ? answerDeploymentUrl(world, request.method, url.pathname)
        : at(url).handle(request, url);
    },
    operationOf: (method, url) => at(url).operationOf(method, url),
  };
}
