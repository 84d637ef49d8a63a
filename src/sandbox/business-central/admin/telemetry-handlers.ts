import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment } from "./find-environment.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";

/** `dataType` comes as a word here and `expectations` as a number: callers have to be ready for both of each. */
const queryColumns = [
  { name: "TimeGenerated", dataType: "datetime", expectations: 0 },
  { name: "EventId", dataType: "string", expectations: 0 },
  { name: "ObjectType", dataType: "string", expectations: 0 },
  { name: "ObjectId", dataType: "numeric", expectations: 0 },
  { name: "Message", dataType: "string", expectations: 1 },
].map((column, ordinal) => ({ ...column, ordinal }));

const events = [
  { eventId: "RT0005", objectType: "CodeUnit", objectId: 80, message: "Operation exceeded time threshold (SQL query)" },
  { eventId: "RT0018", objectType: "Page", objectId: 9305, message: "Operation exceeded time threshold (AL method)" },
  { eventId: "AL0000E26", objectType: "CodeUnit", objectId: 449, message: "Job queue entry finished" },
  {
    eventId: "RT0030",
    objectType: "Page",
    objectId: 21,
    message: "Error dialog displayed: the field Name must have a value",
  },
] as const;

const hourMs = 3_600_000;
const keptMs = 30 * 24 * hourMs;

/** Two events an hour, the same whenever they are asked for. */
function eventsBetween(call: AdminCall, environmentId: string, startMs: number, endMs: number): readonly unknown[][] {
  const rows: unknown[][] = [];
  for (let hour = Math.floor(startMs / hourMs); hour * hourMs <= endMs; hour++) {
    const random = call.world.random(`admin/telemetry/${environmentId}/${hour}`);
    const times = [random.integer(0, hourMs / 2 - 1), random.integer(hourMs / 2, hourMs - 1)];
    for (const time of times.map((offsetMs) => hour * hourMs + offsetMs)) {
      const { eventId, objectType, objectId, message } = random.pick(events);
      if (startMs <= time && time <= endMs) rows.push([iso(time), eventId, objectType, objectId, message]);
    }
  }
  return rows;
}

function getTelemetry(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const category = call.query.get("logCategory") ?? "";
  if (!/^(?:all|0)$/i.test(category))
    throw new Refusal(["invalidInput"], `There is no log category ${category}.`, { target: "logCategory" });
  const now = call.world.clock.now();
  const endMs = Math.min(now, Date.parse(call.query.get("endDateUtc") ?? iso(now)));
  const startMs = Math.max(
    now - keptMs,
    environment.createdAtMs,
    Date.parse(call.query.get("startDateUtc") ?? iso(now - keptMs)),
  );
  return { queryColumns, queryResults: startMs <= endMs ? eventsBetween(call, environment.id, startMs, endMs) : [] };
}

/** Telemetry as columns and raw rows. */
export const telemetryHandlers: AdminHandlers = { GetEnvironmentTelemetry: getTelemetry };
