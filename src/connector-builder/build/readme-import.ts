/** What the ways to import need to know of a connector. */
export interface ImportFacts {
  readonly name: string;
  readonly title: string;
  readonly hasScript: boolean;
  readonly hasSecret: boolean;
  /** Country sites that the portal build can be made for. */
  readonly countries: readonly string[];
  /** What the import without script lacks, a sentence each. */
  readonly missing: readonly string[];
}

/** Importing as a solution, as files, and as one OpenAPI file; for a person who has never done it. */
export function readmeImport(
  { name, title, hasScript, hasSecret, countries, missing }: ImportFacts,
  securityTable: string,
): string {
  const script = hasScript ? " --script-file script.csx" : "";
  const [country] = countries;
  const sites = country === undefined ? "" : ` --country ${country}`;
  const secret = hasSecret
    ? "Open the connector, *Edit*, tab *Security*, and type the client secret; everything else is filled in. Save with *Update connector*."
    : "Nothing has to be typed in.";
  // Of a sign-in by key or password nothing stands in the solution.
  const clientId = hasSecret ? " --client-id <client id>" : "";
  return `### As a solution: everything comes along

1. \`npx erp-openapi connector pack ${name}${clientId}\` makes \`dist/connectors/${name}.zip\`${hasSecret ? ", with your client id where people sign in" : ""}.
2. In <https://make.powerapps.com> choose the environment at the top right, then *Solutions*, *Import solution*, *Browse*, and take that file. *Next*, *Import*. It holds the connector and nothing else: import it before any solution whose flows use the connector.
3. ${secret}

### As files: for the command line and for pipelines

With the Power Platform CLI (<https://aka.ms/PowerAppsCLI>), in this folder:

\`\`\`
pac auth create
pac connector create --environment <address of the environment> --api-definition-file apiDefinition.swagger.json --api-properties-file apiProperties.json${script}
\`\`\`

Or with paconn (\`pip install paconn\`):

\`\`\`
paconn login
paconn create --env <id of the environment> --api-def apiDefinition.swagger.json --api-prop apiProperties.json${hasScript ? " --script script.csx" : ""}${hasSecret ? ' --secret "$CLIENT_SECRET"' : ""}
\`\`\`

${hasSecret ? "Before, write your client id into a copy of `apiProperties.json`, in place of every row of zeros. The secret belongs into no file: paconn takes it as above, for pac it is typed on the tab *Security* afterwards. " : ""}To change a connector later use \`update\` instead of \`create\`: \`pac\` wants its id of Dataverse (\`pac connector list\`), \`paconn\` the other one (\`shared_...\`).

### In the maker portal: one file, without ${hasScript ? "script and " : ""}policies

1. \`npx erp-openapi connector build ${name} --portal${sites}\` makes \`dist/portal/${name}${country === undefined ? "" : `.${country}`}.swagger.json\`.${countries.length > 1 ? ` Such a file is for one country: ${countries.map((choice) => `\`${choice}\``).join(", ")}.` : ""}
2. In <https://make.powerautomate.com> choose *Custom connectors* (behind *More*, *Discover all*), *New custom connector*, *Import an OpenAPI file*. Connector name: \`${title}\`. *Import*: that file. *Continue*.
3. Tab *General*: nothing to change. Host and base URL are filled in.
4. Tab *Security*: *Edit*, then

${securityTable}
5. *Create connector* at the top. The tabs *AI plugin*, *Definition* and *Code* stay as they are.

${missing.length > 0 ? `What this way cannot do: ${missing.join(" ")}\n` : ""}`;
}
