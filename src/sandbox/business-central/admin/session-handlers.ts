import type { World } from "../../core/service.ts";
import type { Environment } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import type { Session } from "./environment-state.ts";
import { findEnvironment } from "./find-environment.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";

const kinds = [
  {
    userId: "KIM",
    clientType: "Web Client",
    operation: "OpenForm",
    objectName: "Sales Order List",
    objectId: 9305,
    objectType: "Page",
  },
  {
    userId: "ROBIN",
    clientType: "Web Client",
    operation: "OpenForm",
    objectName: "Business Manager Role Center",
    objectId: 9022,
    objectType: "Page",
  },
  {
    userId: "JOB QUEUE",
    clientType: "Background",
    operation: "RunCodeunit",
    objectName: "Job Queue Start Codeunit",
    objectId: 449,
    objectType: "CodeUnit",
  },
  {
    userId: "SHOP CONNECTOR",
    clientType: "Web Service",
    operation: "ODataRequest",
    objectName: "APIV2 - Customers",
    objectId: 30009,
    objectType: "Page",
  },
] as const;

const dayMs = 86_400_000;

/** People work in environments that are at least a day old; in others nobody is signed in yet. */
function activeSessions(world: World, environment: Environment): Session[] {
  const state = environment.admin;
  if (state.sessions) return state.sessions;
  const now = world.clock.now();
  const random = world.random(`admin/sessions/${environment.id}`);
  const count = now - environment.createdAtMs < dayMs ? 0 : random.integer(2, kinds.length);
  const first = random.integer(1_000, 90_000);
  state.sessions = kinds
    .slice(0, count)
    .map((kind, i) => ({ ...kind, sessionId: first + i * 7, logOnMs: now - random.integer(60_000, 7_200_000) }));
  return state.sessions;
}

/** Throws everybody out: a restart or an update has begun. */
export function endSessions(environment: Environment): void {
  environment.admin.sessions = [];
}

function sessionView(call: AdminCall, environment: Environment, session: Session): Record<string, unknown> {
  return {
    environmentName: environment.name,
    applicationFamily: environment.applicationFamily,
    sessionId: session.sessionId,
    userId: session.userId,
    clientType: session.clientType,
    logOnDate: iso(session.logOnMs),
    entryPointOperation: session.operation,
    entryPointObjectName: session.objectName,
    // Text here, a number below: as the documents print them.
    entryPointObjectId: String(session.objectId),
    entryPointObjectType: session.objectType,
    currentObjectName: session.objectName,
    currentObjectId: session.objectId,
    currentObjectType: session.objectType,
    currentOperationDuration: (call.world.clock.now() - session.logOnMs) % 5_000,
  };
}

/** Sessions that are active in an environment. */
export const sessionHandlers: AdminHandlers = {
  ListSessions(call) {
    const environment = findEnvironment(call);
    return { value: activeSessions(call.world, environment).map((session) => sessionView(call, environment, session)) };
  },
  GetSession(call) {
    const environment = findEnvironment(call);
    const session = activeSessions(call.world, environment).find(
      ({ sessionId }) => sessionId === Number(call.path("sessionId")),
    );
    if (!session)
      throw new Refusal([], `There is no active session ${call.path("sessionId")}.`, {
        status: 404,
        target: "sessionId",
      });
    return sessionView(call, environment, session);
  },
  StopSession(call) {
    const environment = findEnvironment(call);
    const sessions = activeSessions(call.world, environment);
    const index = sessions.findIndex(({ sessionId }) => sessionId === Number(call.path("sessionId")));
    // A session that is gone already is what was asked for: the spec calls a repeat harmless.
    if (index >= 0) sessions.splice(index, 1);
  },
};
