import { ConnectorNotCertifiable } from "../../errors/connector-not-certifiable.ts";
import { readZip } from "../../kit/zip/read-zip.ts";
import { writeZip } from "../../kit/zip/write-zip.ts";
import type { BuiltConnector } from "../build/build-connector.ts";
import type { Publisher } from "../config/connector-config.ts";
import { lintSolution } from "../lint/lint-folder.ts";
import { checkFlowSolution } from "./check-flow-solution.ts";
import { introduction } from "./introduction.ts";
import { solutionParts, solutionZip } from "./solution-zip.ts";

/** Names that nobody can own. @see https://www.rfc-editor.org/rfc/rfc2606 */
const reserved = /(^|[@.])(example|test|invalid|localhost)(\.(com|net|org))?$/i;

/** What has to go along with the connector. */
export interface CertificationParts {
  /** Solution with a flow that uses the connector, exported unmanaged; undefined when there is none yet. */
  readonly flow: Uint8Array | undefined;
}

function publisherProblems({ url, email }: Publisher): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  return [
    ...(reserved.test(email)
      ? [
          `the contact ${email} is a placeholder: write a real one into publisher.yaml, or give another file by --publisher.`,
        ]
      : []),
    ...(reserved.test(host)
      ? [
          `the publisher's address ${url} is a placeholder: write a real one into publisher.yaml, or give another file by --publisher.`,
        ]
      : []),
  ];
}

function problemsOf(connector: BuiltConnector, { flow }: CertificationParts): string[] {
  const parts = [...solutionParts(connector, { emptyPolicies: false })].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === "string" ? Buffer.from(content) : content,
  ]);
  const findings = lintSolution(`${connector.name}.zip`, new Map(parts)).filter(
    ({ severity }) => severity === "error" || severity === "certification",
  );
  return [
    ...publisherProblems(connector.config.publisher),
    ...findings.map(({ rule, at, message, reason }) => `${rule} ${at}: ${message}. ${reason}`),
    ...(flow === undefined
      ? [
          "no solution with a flow is given: import the connector's own solution, build a flow with it in a new solution, add the connector to that by Add existing, export it unmanaged, and name the file by --flow.",
        ]
      : checkFlowSolution(readZip("the flow's solution", flow))),
  ];
}

/**
 * The zip that certification takes: `intro.md` and a second zip, in which one folder holds the connector's solution and
 * that of a flow. The same input gives the same bytes.
 *
 * @throws {ConnectorNotCertifiable} with every rule that is broken
 * @see https://learn.microsoft.com/connectors/custom-connectors/certification-submission
 */
export function certificationPackage(connector: BuiltConnector, parts: CertificationParts): Uint8Array {
  const problems = problemsOf(connector, parts);
  if (problems.length > 0 || parts.flow === undefined) throw new ConnectorNotCertifiable(connector.name, problems);
  const assets = writeZip([
    { path: `PkgAssets/${connector.name}_connector.zip`, content: solutionZip(connector, { emptyPolicies: false }) },
    { path: `PkgAssets/${connector.name}_flow.zip`, content: parts.flow },
  ]);
  return writeZip([
    { path: "intro.md", content: Buffer.from(introduction(connector), "utf8") },
    { path: `${connector.name}.zip`, content: assets },
  ]);
}
