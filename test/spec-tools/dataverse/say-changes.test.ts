import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makePull } from "../../../src/spec-tools/dataverse/make-pull.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { definitionsOf } from "../../support/organisation-definitions.ts";

/** In the manner of whole organisations: a table that says no key, an action of a record that answers with records. */
const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="crmbaseentity" Abstract="true" />
  <EntityType Name="lead" BaseType="mscrm.crmbaseentity">
    <Key><PropertyRef Name="leadid" /></Key>
    <Property Name="leadid" Type="Edm.Guid" />
    <Property Name="subject" Type="Edm.String" />
  </EntityType>
  <EntityType Name="ratingvalue" BaseType="mscrm.crmbaseentity"><Property Name="value" Type="Edm.Int32" /></EntityType>
  <Action Name="QualifyLead" IsBound="true">
    <Parameter Name="entity" Type="mscrm.lead" Nullable="false" />
    <Parameter Name="Status" Type="Edm.Int32" Nullable="false" />
    <ReturnType Type="Collection(mscrm.crmbaseentity)" Nullable="false" />
  </Action>
  <EntityContainer Name="System">
    <EntitySet Name="leads" EntityType="mscrm.lead" />
    <EntitySet Name="ratingvalues" EntityType="mscrm.ratingvalue" />
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

test("a table without a key is copied by nobody, and neither is what an action answers with", async () => {
  const folder = mkdtempSync(join(tmpdir(), "erp-pull-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { files } = await makePull(
    { metadata, definitions: definitionsOf(metadata, {}) },
    { source: "contoso", serverUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2", title: "contoso" },
  );
  const { paths } = JSON.parse(files.get("client/openapi.json") ?? "");
  expect(paths["/leads"].get["x-changes"]).toEqual({ strategy: "delta-link" });
  expect(paths["/ratingvalues"].get["x-changes"]).toEqual({ none: "unkeyed" });
  expect(paths["/leads({leadid})/Microsoft.Dynamics.CRM.QualifyLead"].post["x-changes"]).toEqual({ none: "answer" });
  const spec = join(folder, "spec");
  writeImported(
    spec,
    new Map([...files].flatMap(([path, text]) => (path.startsWith("spec/") ? [[path.slice(5), text]] : []))),
  );
  expect(await lintSpec(spec)).toEqual([]);
});
