import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import type { UpdateWindow } from "./environment-state.ts";
import { findEnvironment } from "./find-environment.ts";
import { recordDone } from "./operation-log.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import type { RequestBody } from "./request-body.ts";
import { isTimeZone, timeZones } from "./time-zones.ts";
import { latestStartMs } from "./update-schedule.ts";
import { nextWindow, windowMinutes } from "./update-window.ts";

const shortestWindowMinutes = 6 * 60;
const firstVersionWithWallTimes = 13;

const clockText = (minutes: number, digits: 1 | 2): string =>
  `${String(Math.floor(minutes / 60)).padStart(digits, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Minutes after midnight of `HH:mm`, or undefined. */
function minutesOf(text: string): number | undefined {
  const [hours = 24, minutes = 60] = text.split(":").map(Number);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function minutesOfInstant(atMs: number): number {
  const at = new Date(atMs);
  return at.getUTCHours() * 60 + at.getUTCMinutes();
}

/** The window that a body asks for, by wall-clock times or by instants of which only the time of day counts. */
function readWindow(call: AdminCall, body: RequestBody): UpdateWindow {
  const timeZoneId = body.optionalText("timeZoneId");
  if (timeZoneId === undefined) {
    return {
      startMinutes: minutesOfInstant(body.time("preferredStartTimeUtc")),
      endMinutes: minutesOfInstant(body.time("preferredEndTimeUtc")),
      timeZoneId: "UTC",
    };
  }
  const startMinutes = minutesOf(body.text("preferredStartTime"));
  const endMinutes = minutesOf(body.text("preferredEndTime"));
  if (call.version < firstVersionWithWallTimes) throw new Refusal([], "Wall-clock times are for v2.13 and later.");
  if (!isTimeZone(timeZoneId)) throw new Refusal([], `There is no time zone ${timeZoneId}.`, { target: "timeZoneId" });
  if (startMinutes === undefined || endMinutes === undefined)
    throw new Refusal([], "A time of day is written as HH:mm.");
  return { startMinutes, endMinutes, timeZoneId };
}

function setUpdateSettings(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const window = readWindow(call, call.body());
  if (windowMinutes(window) < shortestWindowMinutes) {
    throw new Refusal(["invalidRange"], `An update window lasts at least ${shortestWindowMinutes / 60} hours.`, {
      target: "Preferred Upgrade Window",
    });
  }
  const schedule = latestStartMs(environment);
  if (schedule && Math.max(schedule.selectedMs, nextWindow(window, schedule.selectedMs).startMs) > schedule.latestMs) {
    throw new Refusal(
      ["ScheduledUpgradeConstraintViolation"],
      "In this window the scheduled update would start after the latest date for it.",
    );
  }
  environment.admin.window = window;
  recordDone(call, { type: "modify", environment, parameters: { setting: "upgrade" } });
  // The sample of this answer shows the UTC values only.
  return utcValues(window, call.world.clock.now());
}

function utcValues(window: UpdateWindow, nowMs: number): Record<string, unknown> {
  const { startMs, endMs } = nextWindow(window, nowMs);
  return { preferredStartTimeUtc: iso(startMs), preferredEndTimeUtc: iso(endMs) };
}

/** The update window of an environment. */
export const updateSettingsHandlers: AdminHandlers = {
  GetUpdateSettings(call) {
    const { window } = findEnvironment(call).admin;
    // Seen without a window: null, and nothing at all (fact 189).
    const seen = call.world.moods.of(189) === "seen";
    if (!window) return seen ? undefined : null;
    const digits = seen ? 1 : 2;
    const { startMinutes, endMinutes, timeZoneId } = window;
    return {
      preferredStartTime: clockText(startMinutes, digits),
      preferredEndTime: clockText(endMinutes, digits),
      timeZoneId,
      ...utcValues(window, call.world.clock.now()),
    };
  },
  SetUpdateSettings: setUpdateSettings,
  ListTimeZones: (call) => ({ value: timeZones(call.world.clock.now()) }),
};
