import { createBusinessCentralService } from "./business-central/business-central-service.ts";
import type { SandboxService, World } from "./core/service.ts";
import type { StandingServiceName } from "./core/service-names.ts";
import { createDataverseService } from "./dataverse/dataverse-service.ts";
import { createEntraService } from "./entra/entra-service.ts";
import { createExactService, type ExactService } from "./exact/exact-service.ts";
import { createGraphService } from "./graph/graph-service.ts";

/** What a test has to know of Exact Online to be a client of it, and what it may change there. */
export type ExactDetails = Omit<ExactService, keyof SandboxService>;

/** The services of one sandbox. */
export type Services = Readonly<Record<Exclude<StandingServiceName, "entra" | "exact">, SandboxService>> & {
  readonly entra: ReturnType<typeof createEntraService>;
  readonly exact: ExactService;
};

/** Makes all services over one world. */
export function createServices(world: World): Services {
  return {
    entra: createEntraService(world),
    "business-central": createBusinessCentralService(world),
    dataverse: createDataverseService(world),
    graph: createGraphService(world),
    exact: createExactService(world),
  };
}
