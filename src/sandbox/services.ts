import type { SandboxService, ServiceName, World } from "./core/service.ts";
import { createEntraService } from "./entra/entra-service.ts";

/** What a test has to know of Exact Online to be a client of it. */
export interface ExactDetails {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Codes of the companies that the user may open. */
  readonly divisions: number[];
  /** Key of the hash in webhook notifications. */
  readonly webhookSecret: string;
}

/** The services of one sandbox. */
export type Services = Readonly<Record<Exclude<ServiceName, "entra" | "exact">, SandboxService>> & {
  readonly entra: ReturnType<typeof createEntraService>;
  readonly exact: SandboxService & ExactDetails;
};

/** Makes all services over one world. */
export async function createServices(world: World): Promise<Services> {
  const absent: SandboxService = { handle: () => new Response("not there yet", { status: 501 }), operationOf: () => undefined };
  return {
    entra: createEntraService(world),
    "business-central": absent,
    dataverse: absent,
    graph: absent,
    exact: { ...absent, clientId: "", clientSecret: "", redirectUri: "", divisions: [], webhookSecret: "" },
  };
}
