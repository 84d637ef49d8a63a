import { expect, test } from "vitest";
import { bench } from "../support/bench.ts";

/** An activity leads to its row in the common table by its key, a case to a contact by a lookup that is gone: both without a column. */
const metadata = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="contact"><Key><PropertyRef Name="contactid" /></Key><Property Name="contactid" Type="Edm.Guid" />
    <NavigationProperty Name="contact_as_responsible_contact" Type="Collection(mscrm.incident)" Partner="responsiblecontactid" /></EntityType>
  <EntityType Name="incident"><Key><PropertyRef Name="incidentid" /></Key><Property Name="incidentid" Type="Edm.Guid" /><Property Name="title" Type="Edm.String" />
    <NavigationProperty Name="responsiblecontactid" Type="mscrm.contact" Nullable="false" Partner="contact_as_responsible_contact" />
    <NavigationProperty Name="elsewhere" Type="mscrm.phantom" /></EntityType>
  <EntityType Name="phantom"><Key><PropertyRef Name="phantomid" /></Key><Property Name="phantomid" Type="Edm.Guid" /></EntityType>
  <EntityContainer Name="System"><EntitySet Name="contacts" EntityType="mscrm.contact" /><EntitySet Name="incidents" EntityType="mscrm.incident" /></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

const [incident, contact] = ["a0000000-0000-4000-8000-000000000001", "b0000000-0000-4000-8000-000000000001"];
const open = () =>
  bench({
    dataverse: {
      metadata,
      rows: { incidents: [{ incidentid: incident, title: "Broken" }], contacts: [{ contactid: contact }] },
    },
  });

test("a navigation that no column leads by is there, and nobody is behind it", async () => {
  const { get } = open();
  const own = `/incidents(${incident})`;
  expect((await get(`${own}?$expand=responsiblecontactid`)).json["responsiblecontactid"]).toBeNull();
  expect((await get(`${own}/responsiblecontactid`)).status).toBe(204);
  const expanded = await get("/contacts?$expand=contact_as_responsible_contact($select=title)");
  expect(expanded.rows).toMatchObject([{ contact_as_responsible_contact: [] }]);
  expect((await get(`/contacts(${contact})/contact_as_responsible_contact`)).rows).toEqual([]);
  expect((await get("/incidents?$filter=responsiblecontactid/contactid eq null&$select=title")).rows).toHaveLength(1);
  expect((await get("/incidents?$expand=elsewhere")).status).toBe(400);
});

test("it takes no links, and says why", async () => {
  const { send } = open();
  const to = { "@odata.id": `contacts(${contact})` };
  const refused = await send("PUT", `/incidents(${incident})/responsiblecontactid/$ref`, {}, to);
  const bound = await send("POST", "/incidents", {}, { "responsiblecontactid@odata.bind": `/contacts(${contact})` });
  for (const { status, message } of [refused, bound])
    expect([status, message]).toEqual([501, expect.stringMatching(/no links by 'responsiblecontactid': no column/)]);
});
