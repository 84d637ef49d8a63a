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

const addPermission = (kind: string, name: string): string =>
  `Entra admin center › App registrations › your app › API permissions › Add a permission › Dynamics 365 Business Central › ${kind} permissions › ${name}; then Grant admin consent.`;

/** The links behind the token: permission of the app, the Admin Center, the role of the person, the environment. */
export function businessCentralLinks(patient: BusinessCentralPatient, inHand: TokenInHand): Link[] {
  const { origin, tenant, clientId, environment } = patient;
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
        if (answer.status !== 403)
          return broken(refusalText(answer), "Try again later; the Admin Center answers neither yes nor no.");
        return broken(
          refusalText(answer),
          `Business Central admin center of tenant ${tenant} › Authorized Microsoft Entra apps › Authorize Microsoft Entra app › client id ${clientId}; then Grant consent.`,
        );
      },
    },
    {
      name: "administrator role (GDAP)",
      gate: false,
      async look() {
        if (await isApplication()) return notChecked("for people only");
        const answer = await environments();
        if (answer.status === 200) return ok("the person may administer this tenant");
        return broken(
          refusalText(answer),
          "The person needs the role Dynamics 365 Business Central Administrator in this tenant: Microsoft 365 admin center › Users › the person › Roles. Partners: Partner Center › Customers › the customer › Admin relationships (GDAP), with that role for a group that the person is in; and sign in at the customer's tenant (--tenant).",
        );
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
        const answer = await ask(
          `${origin}/v2.0/${encodeURIComponent(tenant)}/${encodeURIComponent(environment)}/api/microsoft/automation/v2.0/companies?$top=1`,
          await inHand.token(),
        );
        if (answer.status === 200) return ok(`companies of ${environment} can be read`);
        const fix = (await isApplication())
          ? `In ${environment} search for the page "Microsoft Entra Applications" › New › Client ID ${clientId}, State Enabled, permission sets D365 AUTOMATION and EXTEN. MGT. - ADMIN (SUPER is refused for applications).`
          : `In ${environment} open the page "Users" › the person: State Enabled, a licence, and a permission set such as D365 AUTOMATION. Partners: the customer may have shut partners out of the environment.`;
        return broken(refusalText(answer), fix);
      },
    },
  ];
}
