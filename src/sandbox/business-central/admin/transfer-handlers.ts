import type { World } from "../../core/service.ts";
import { EnvironmentStore } from "../environments.ts";
import type { Environment, Outcome } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment, findFreeEnvironment, occupant } from "./find-environment.ts";
import { checkNewName } from "./new-environment.ts";
import { isFinal, operationRandom, record } from "./operation-log.ts";
import { iso, operationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { removeItem } from "./remove-item.ts";
import { endOperation, runOperation } from "./run-operation.ts";
import type { Transfer } from "./transfer.ts";

/** For so long an offer stands; the service tells the end of each. */
const offerMs = 7 * 86_400_000;

const openTransfers = (world: World): readonly Transfer[] =>
  EnvironmentStore.of(world).transfers.filter(({ request }) => !isFinal(request));

function requestTransfer(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const body = call.body();
  const destinationTenantId = body.text("DestinationEntraTenantId").toLowerCase();
  const runAtMs = body.time("RunAt");
  const { clock } = call.world;
  if (destinationTenantId === call.tenant.id.toLowerCase())
    throw new Refusal([], "Source and destination are the same tenant.", { target: "DestinationEntraTenantId" });
  if (openTransfers(call.world).some((transfer) => transfer.environment === environment))
    throw new Refusal([], `The environment ${environment.name} is offered already.`);
  const expiresOnMs = clock.now() + offerMs;
  const request = record(call, "queued", {
    type: "requestTransferToAnotherEntraTenant",
    environment,
    parameters: {
      sourceEntraTenantId: call.tenant.id,
      destinationEntraTenantId: destinationTenantId,
      sourceEnvironmentName: environment.name,
      environmentType: environment.type.toLowerCase(),
      productFamily: environment.applicationFamily,
      runAt: iso(runAtMs),
      isAcceptedByDestinationEntraTenant: false,
      expiresOn: iso(expiresOnMs),
    },
  });
  const cancelExpiry = clock.at(expiresOnMs, () =>
    endOperation(clock, request, { status: "failed", errorMessage: "The request has expired without being accepted." }),
  );
  EnvironmentStore.of(call.world).transfers.push({
    request,
    environment,
    destinationTenantId,
    runAtMs,
    expiresOnMs,
    cancelExpiry,
    accepted: false,
  });
  return operationView(request);
}

/** Accepts an offer; the move runs at the time that the source chose, or later. */
function acceptTransfer(call: AdminCall): unknown {
  const body = call.body();
  const name = body.text("DestinationEnvironmentName");
  const transfer = openTransfers(call.world).find(
    ({ request, environment, destinationTenantId }) =>
      destinationTenantId === call.tenant.id.toLowerCase() &&
      request.tenant.id.toLowerCase() === body.text("SourceEntraTenantId").toLowerCase() &&
      environment.applicationFamily.toLowerCase() === body.text("ApplicationFamily").toLowerCase() &&
      environment.name.toLowerCase() === body.text("SourceEnvironmentName").toLowerCase(),
  );
  if (!transfer || transfer.accepted)
    throw new Refusal([], "No such environment is offered to this tenant.", { status: 404 });
  checkNewName(call, name);
  const { environment, request, runAtMs } = transfer;
  transfer.accepted = true;
  transfer.cancelExpiry();
  request.parameters.isAcceptedByDestinationEntraTenant = true;

  const { clock } = call.world;
  const random = operationRandom(call.world);
  const move = record(call, "queued", {
    type: "moveToAnotherAadTenant",
    environment,
    environmentName: name,
    parameters: {
      sourceAadTenantId: request.tenant.id,
      sourceEnvironmentName: environment.name,
      destinationAadTenantId: call.tenant.id,
      destinationEnvironmentName: name,
      runAt: iso(runAtMs),
    },
  });
  const failed = (errorMessage: string): Outcome => {
    const outcome: Outcome = { status: "failed", errorMessage };
    endOperation(clock, request, outcome);
    return outcome;
  };
  runOperation(clock, move, {
    startsAtMs: Math.max(runAtMs, clock.now()) + random.integer(20_000, 60_000),
    lastsMs: random.integer(5, 15) * 60_000,
    begin() {
      if (isFinal(request)) return { status: "canceled", errorMessage: "" };
      const busy = occupant({ ...call, tenant: request.tenant }, environment);
      if (environment.status !== "Active" || (busy && busy !== request))
        return failed("The environment was not active, or busy, when the move was to begin.");
      request.status = "running";
      request.startedOnMs = clock.now();
      return undefined;
    },
    finish() {
      if (call.tenant.environments.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        return failed(`The name ${name} is taken.`);
      moveEnvironment(call.world, environment, request.tenant.id, call.tenant.id, name);
      endOperation(clock, request);
      return undefined;
    },
  });
  return operationView(move);
}

function moveEnvironment(
  world: World,
  environment: Environment,
  fromTenantId: string,
  toTenantId: string,
  name: string,
): void {
  const store = EnvironmentStore.of(world);
  removeItem(store.tenant(fromTenantId).environments, environment);
  environment.name = name;
  environment.aadTenantId = toTenantId;
  store.tenant(toTenantId).environments.push(environment);
}

/** Withdraws an offer. A repeat finds the offer that was withdrawn. */
function cancelTransfer(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  checkActive(environment);
  const transfer = EnvironmentStore.of(call.world).transfers.findLast(
    (candidate) => candidate.environment === environment && candidate.request.tenant === call.tenant,
  );
  if (!transfer || transfer.request.status === "succeeded")
    throw new Refusal([], `The environment ${environment.name} is not offered to anybody.`, { status: 404 });
  if (transfer.request.status === "running") throw new Refusal([], "The transfer is being carried out.");
  transfer.cancelExpiry();
  endOperation(call.world.clock, transfer.request, { status: "canceled", errorMessage: "" });
  return operationView(transfer.request);
}

/** Moving an environment to another tenant: the source offers, the destination accepts. */
export const transferHandlers: AdminHandlers = {
  RequestEnvironmentTransfer: requestTransfer,
  CancelOutgoingTransfer: cancelTransfer,
  AcceptEnvironmentTransfer: acceptTransfer,
  ListOutgoingTransfers: (call) => ({
    value: openTransfers(call.world)
      .filter(({ request }) => request.tenant === call.tenant)
      .map(({ request }) => operationView(request)),
  }),
  ListIncomingTransfers(call) {
    const source = call.path("sourceEntraTenantId").toLowerCase();
    return {
      value: openTransfers(call.world)
        .filter(
          ({ request, destinationTenantId }) =>
            request.tenant.id.toLowerCase() === source && destinationTenantId === call.tenant.id.toLowerCase(),
        )
        .map(({ request }) => operationView(request)),
    };
  },
};
