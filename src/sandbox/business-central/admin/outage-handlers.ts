import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment } from "./find-environment.ts";
import { operationRandom } from "./operation-log.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";

const outageTypes = [
  {
    outageType: "CannotSignIn",
    name: "Nobody can sign in",
    description: "Every user is refused or sees an error after signing in.",
  },
  {
    outageType: "CannotOpenEnvironment",
    name: "The environment does not open",
    description: "Users sign in, and the environment stays empty or reports that it is not there.",
  },
] as const;

/** A question with a `parentId`, a number where ids are text, counts only when that toggle is on. */
const questions = [
  {
    sequence: 1,
    id: "1",
    defaultValue: "false",
    questionType: "Toggle",
    questionText: "Are all users affected?",
    required: true,
    onText: "Yes",
    offText: "No",
    multiline: false,
  },
  {
    sequence: 2,
    parentId: 1,
    id: "2",
    defaultValue: "",
    questionType: "TextField",
    questionText: "What do they see?",
    required: true,
    multiline: true,
  },
  {
    sequence: 3,
    id: "3",
    defaultValue: "",
    questionType: "DateTime",
    questionText: "Since when?",
    required: true,
    multiline: false,
  },
] as const;

function checkOutageType(type: string, code: string): void {
  if (!outageTypes.some(({ outageType }) => outageType === type))
    throw new Refusal([code], `There is no kind of outage ${type}.`, { target: "outageType" });
}

/** Opens a case, or adds to the one that is open. An answer that is missing makes an `Error` of a call that succeeds. */
function reportOutage(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const body = call.body();
  const outageType = body.text("outageType");
  checkOutageType(outageType, "failedToReportOutage");
  const answers = new Map(
    body.parts("outageQuestionAnswers").map((answer) => [answer.text("id"), answer.text("answer")]),
  );
  const counts = (question: (typeof questions)[number]): boolean =>
    !("parentId" in question) || answers.get(String(question.parentId))?.toLowerCase() === "true";
  if (questions.some((question) => question.required && counts(question) && !answers.has(question.id)))
    return { creationStatus: "Error", msaasCaseNumber: "" };

  const reports = call.tenant.admin.outages;
  const open = reports.find((report) => report.EnvironmentId === environment.id && report.OutageType === outageType);
  if (open) return { creationStatus: "UpdatedExisting", msaasCaseNumber: open.MsaasTicketId };
  const random = operationRandom(call.world);
  const day = iso(call.world.clock.now()).slice(2, 10).replaceAll("-", "");
  const report = {
    TenantId: call.tenant.id,
    EnvironmentId: environment.id,
    CreatedDate: iso(call.world.clock.now()),
    State: "Active",
    MsaasTicketId: `${day}00${random.integer(10_000_000, 99_999_999)}`,
    IcmTicketId: String(random.integer(400_000_000, 499_999_999)),
    AppVersion: body.optionalText("appVersion") ?? environment.version,
    PlatformVersion: body.optionalText("platformVersion") ?? environment.version,
    OutageType: outageType,
  };
  reports.push(report);
  return { creationStatus: "Created", msaasCaseNumber: report.MsaasTicketId };
}

/** Reports that an environment cannot be reached. */
export const outageHandlers: AdminHandlers = {
  ListOutageTypes: () => ({ value: outageTypes }),
  ListOutageQuestions(call) {
    checkOutageType(call.path("outageType"), "cannotGetOutageQuestions");
    return { value: questions };
  },
  ListReportedOutages: ({ tenant }) => ({ value: tenant.admin.outages }),
  ReportOutage: reportOutage,
};
