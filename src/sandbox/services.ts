import type { RecordService } from "./business-central/environment-apis-service.ts";
import { type LateService, lateService, type SandboxService, type World } from "./core/service.ts";
import type { StandingServiceName } from "./core/service-names.ts";
import { createEntraService } from "./entra/entra-service.ts";
import { createExactService, type ExactService } from "./exact/exact-service.ts";
import type { GraphService } from "./graph/graph-service.ts";

/** What a test has to know of Exact Online to be a client of it, and what it may change there. */
export type ExactDetails = Omit<ExactService, keyof SandboxService>;

/** The services of one sandbox. */
export type Services = Readonly<
  Record<Exclude<StandingServiceName, "entra" | "exact" | "business-central" | "graph">, LateService>
> & {
  readonly graph: LateService<GraphService>;
  readonly "business-central": LateService<RecordService>;
  readonly entra: ReturnType<typeof createEntraService>;
  readonly exact: ExactService;
};

/**
 * The services over one world. Loading them is most of what a start takes, so those that nobody needs details of are loaded
 * when they are first asked.
 */
export function createServices(world: World): Services {
  return {
    entra: createEntraService(world),
    exact: createExactService(world),
    "business-central": lateService(async () =>
      (await import("./business-central/business-central-service.ts")).createBusinessCentralService(world),
    ),
    dataverse: lateService(async () =>
      (await import("./dataverse/dataverse-service.ts")).createDataverseService(world),
    ),
    graph: lateService(async () => (await import("./graph/graph-service.ts")).createGraphService(world)),
  };
}
