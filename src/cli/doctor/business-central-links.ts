import { addPermission, appRefused, environmentRefused, personRefused } from "./business-central-advice.ts";
import type { TokenInHand } from "./entra-links.ts";
import { broken, type Link, notChecked, ok } from "./finding.ts";
import { type Answer, ask, member, refusalText } from "./probe.ts";

/** What is behind the token at Business Central. */
export interface BusinessCentralPatient {
  readonly origin: string;
  readonly tenant: string;
  readonly clientId: string;
  /** Newest version of the Admin Center API that the spec describes. */
  readonly adminVersion: string;
  readonly environment: string | undefined;
}

const adminPermission = "AdminCenter.ReadWrite.All";
const automationPermissions = ["Automation.ReadWrite.All", "API.ReadWrite.All"];
const delegatedPermissions = ["user_impersonation", "Financials.ReadWrite.All"];

/** The links behind the token: permission of the app, the Admin Center, the role of the person, the environment. */
export function businessCentralLinks(patient: BusinessCentralPatient, inHand: TokenInHand): Link[] {
  const { origin, tenant, environment } = patient;
  const admin = `${origin}/admin/${patient.adminVersion}`;
  let asked: Promise<Answer> | undefined;
  const environments = async (): Promise<Answer> =>
    (asked ??= ask(`${admin}/applications/environments`, await inHand.token()));
  const isApplication = async (): Promise<boolean> => (await inHand.claims())?.isApplication ?? false;

  return [
    {
      name: "app permission",
      gate: true,
      async look() {
        const claims = await inHand.claims();
        if (!claims) return notChecked("the token cannot be read");
        const { roles, scopes } = claims;
        if (!claims.isApplication) {
          const has = scopes.find((scope) => delegatedPermissions.includes(scope));
          return has === undefined
            ? broken(
                `the token has ${scopes.join(", ") || "no permission"}`,
                addPermission("Delegated", "user_impersonation"),
              )
            : ok(has);
        }
        if (!roles.includes(adminPermission))
          return broken(
            `the token has ${roles.join(", ") || "no permission"}, and the Admin Center wants ${adminPermission}`,
            addPermission("Application", adminPermission),
          );
        const has = roles.find((role) => automationPermissions.includes(role));
        if (environment !== undefined && has === undefined)
          return broken(
            `the token has ${roles.join(", ")}, and the Automation API wants ${automationPermissions.join(" or ")}`,
            addPermission("Application", "Automation.ReadWrite.All"),
          );
        return ok(roles.join(", "));
      },
    },
    {
      name: "Admin Center authorisation",
      gate: false,
      async look() {
        if (!(await isApplication())) return notChecked("for applications only");
        const answer = await environments();
        if (answer.status === 200) return ok("the application may call the Admin Center of this tenant");
        return broken(refusalText(answer), appRefused(answer.status, adminPermission, patient));
      },
    },
    {
      name: "administrator role (GDAP)",
      gate: false,
      async look() {
        if (await isApplication()) return notChecked("for people only");
        const answer = await environments();
        if (answer.status === 200) return ok("the person may administer this tenant");
        return broken(refusalText(answer), personRefused(answer.status, patient));
      },
    },
    {
      name: "environment",
      gate: true,
      async look() {
        if (environment === undefined) return notChecked("name one with --environment <name>");
        const answer = await environments();
        const value = member(answer.json, "value");
        if (answer.status !== 200 || !Array.isArray(value))
          return notChecked("the list of environments is closed, see above");
        const names = value.map((entry) => String(member(entry, "name")));
        const own = value.find((entry) => String(member(entry, "name")).toLowerCase() === environment.toLowerCase());
        if (own === undefined)
          return broken(
            `the tenant has no environment ${environment}`,
            `Name one of ${names.join(", ")}, or sign in at the tenant that has it.`,
          );
        const status = String(member(own, "status"));
        return status.toLowerCase() === "active"
          ? ok(`${environment} is active`)
          : broken(
              `${environment} is ${status}`,
              "Wait until it is active, or look at it in the Business Central admin center › Environments.",
            );
      },
    },
    {
      name: "environment permission set",
      gate: false,
      async look() {
        if (environment === undefined) return notChecked("name an environment with --environment <name>");
        const companies = async (place: string): Promise<Answer> =>
          ask(`${origin}/v2.0/${place}/api/microsoft/automation/v2.0/companies?$top=1`, await inHand.token());
        const name = encodeURIComponent(environment);
        const isApp = await isApplication();
        const answer = await companies(`${encodeURIComponent(tenant)}/${name}`);
        if (answer.status !== 200)
          return broken(refusalText(answer), environmentRefused(answer.status, environment, isApp, patient));
        const readable = `companies of ${environment} can be read`;
        // Without a tenant some applications are refused, others are not (fact 194).
        const short = isApp ? await companies(name) : answer;
        return short.status === 200
          ? ok(readable)
          : ok(
              `${readable}; without the tenant in the address they are refused (${refusalText(short)}): give tenantId`,
            );
      },
    },
  ];
}
