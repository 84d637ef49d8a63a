import { answerJson } from "./answers.ts";
import type { Person } from "./authenticate.ts";

/** Who is signed in. */
export function getMe({ id, email, name }: Person, root: string): Response {
  const [givenName = name, ...rest] = name.split(" ");
  return answerJson({
    "@odata.context": `${root}/$metadata#users/$entity`,
    id,
    displayName: name,
    givenName,
    surname: rest.join(" "),
    mail: email,
    userPrincipalName: email,
    businessPhones: [],
    jobTitle: null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
  });
}
