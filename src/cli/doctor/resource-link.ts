import type { TokenInHand } from "./entra-links.ts";
import { broken, type Link, ok } from "./finding.ts";
import { ask, refusalText } from "./probe.ts";

/** The link behind a token of Dataverse: whether the environment lets the caller in. */
export function dataverseLink(origin: string, clientId: string, isApplication: boolean, inHand: TokenInHand): Link {
  return {
    name: "user of the environment",
    gate: false,
    async look() {
      const answer = await ask(`${origin}/api/data/v9.2/WhoAmI`, await inHand.token());
      if (answer.status === 200) return ok(`${origin} knows the caller`);
      const fix = isApplication
        ? `Power Platform admin center › Environments › ${origin} › Settings › Users + permissions › Application users › New app user › ${clientId}, with a security role.`
        : `Power Platform admin center › Environments › ${origin} › Settings › Users + permissions › Users: add the person, with a security role and a licence.`;
      return broken(refusalText(answer), fix);
    },
  };
}

/** The link behind a token of Graph: whether the person's own record can be read. */
export function graphLink(origin: string, inHand: TokenInHand): Link {
  return {
    name: "Graph permission",
    gate: false,
    async look() {
      const answer = await ask(`${origin}/v1.0/me`, await inHand.token());
      if (answer.status === 200) return ok("the person's own record can be read");
      return broken(
        refusalText(answer),
        "Entra admin center › App registrations › your app › API permissions › Add a permission › Microsoft Graph › Delegated permissions › User.Read; then sign in again.",
      );
    },
  };
}
