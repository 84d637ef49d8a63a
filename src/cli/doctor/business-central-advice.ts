/** Who is to be helped. */
interface Caller {
  readonly tenant: string;
  readonly clientId: string;
}

/** Where the consent that is granted inside Business Central, by the action Grant Consent of its pages, comes back to. */
const consentLanding = "https://businesscentral.dynamics.com/OAuthLanding.htm";

const grantInside = `Grant Consent. It needs the redirect address ${consentLanding}: Entra admin center › App registrations › your app › Authentication › Web.`;

/** How a permission of Business Central is given to an app. */
export function addPermission(kind: "Application" | "Delegated", name: string): string {
  return `Entra admin center › App registrations › your app › API permissions › Add a permission › Dynamics 365 Business Central › ${kind} permissions › ${name}; then Grant admin consent.`;
}

/**
 * What mends an application that the Admin Center refuses: with 401 it is not among the authorised apps, with 403 it
 * lacks the permission (fact 183). A 403 was seen in the first case too, so that it names both.
 */
export function appRefused(status: number, permission: string, { tenant, clientId }: Caller): string {
  const authorise = `Business Central admin center of tenant ${tenant} › Authorized Microsoft Entra apps › Authorize Microsoft Entra app › client id ${clientId}; then ${grantInside}`;
  if (status === 401) return authorise;
  if (status === 403) return `${addPermission("Application", permission)} If it is there: ${authorise}`;
  return "Try again later; the Admin Center answers neither yes nor no.";
}

/** What mends a person whom the Admin Center refuses: with 401 the token is not for this tenant, with 403 the role is missing (fact 183). */
export function personRefused(status: number, { tenant }: Caller): string {
  if (status === 401)
    return `The token itself is refused: sign in again at the tenant that is administered, ${tenant} or another one (--tenant).`;
  return "The person needs the role Dynamics 365 Business Central Administrator in this tenant: Microsoft 365 admin center › Users › the person › Roles. Partners: Partner Center › Customers › the customer › Admin relationships (GDAP), with that role for a group that the person is in; and sign in at the customer's tenant (--tenant).";
}

/** What mends a caller whom an environment refuses: an application with 401 is not registered there (fact 183). */
export function environmentRefused(
  status: number,
  environment: string,
  isApplication: boolean,
  { clientId }: Caller,
): string {
  if (!isApplication)
    return `In ${environment} open the page "Users" › the person: State Enabled, a licence, and a permission set such as D365 AUTOMATION. Partners: the customer may have shut partners out of the environment.`;
  const page = `In ${environment} search for the page "Microsoft Entra Applications"`;
  const sets = "permission sets D365 AUTOMATION and EXTEN. MGT. - ADMIN (SUPER is refused for applications)";
  if (status === 403) return `${page} › Client ID ${clientId}, which is registered there › ${sets}.`;
  return `${page} › New › Client ID ${clientId}, State Enabled, ${sets}; then ${grantInside}`;
}
