/**
 * An organisation of two tables as `$metadata?annotations=true` and `EntityDefinitions` describe one: an alternate key of two
 * columns, one of them a lookup, a lookup with two targets, a global option set, and what deletions do.
 */
export const metadata = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="crmbaseentity" Abstract="true" />
  <EntityType Name="new_depot" BaseType="mscrm.crmbaseentity">
    <Key><PropertyRef Name="new_depotid" /></Key>
    <Property Name="new_depotid" Type="Edm.Guid" />
    <Property Name="new_name" Type="Edm.String" MaxLength="50" />
    <NavigationProperty Name="new_depot_pallets" Type="Collection(mscrm.new_pallet)" Partner="new_Depot" />
    <NavigationProperty Name="new_placed_depot" Type="Collection(mscrm.new_pallet)" Partner="new_placeid_new_depot" />
  </EntityType>
  <EntityType Name="new_pallet" BaseType="mscrm.crmbaseentity">
    <Key><PropertyRef Name="new_palletid" /></Key>
    <Property Name="new_palletid" Type="Edm.Guid" />
    <Property Name="new_name" Type="Edm.String" MaxLength="50" />
    <Property Name="new_code" Type="Edm.String" MaxLength="10" />
    <Property Name="new_number" Type="Edm.Int32" />
    <Property Name="new_colour" Type="Edm.Int32" />
    <Property Name="_new_depot_value" Type="Edm.Guid" />
    <Property Name="_new_placeid_value" Type="Edm.Guid" />
    <Property Name="versionnumber" Type="Edm.Int64" />
    <NavigationProperty Name="new_Depot" Type="mscrm.new_depot" Partner="new_depot_pallets"><ReferentialConstraint Property="_new_depot_value" ReferencedProperty="new_depotid" /></NavigationProperty>
    <NavigationProperty Name="new_placeid_new_depot" Type="mscrm.new_depot" Partner="new_placed_depot"><ReferentialConstraint Property="_new_placeid_value" ReferencedProperty="new_depotid" /></NavigationProperty>
    <NavigationProperty Name="new_placeid_new_pallet" Type="mscrm.new_pallet" Partner="new_placed_pallet"><ReferentialConstraint Property="_new_placeid_value" ReferencedProperty="new_palletid" /></NavigationProperty>
    <NavigationProperty Name="new_placed_pallet" Type="Collection(mscrm.new_pallet)" Partner="new_placeid_new_pallet" />
  </EntityType>
  <EntityContainer Name="System">
    <EntitySet Name="new_depots" EntityType="Microsoft.Dynamics.CRM.new_depot" />
    <EntitySet Name="new_pallets" EntityType="Microsoft.Dynamics.CRM.new_pallet" />
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

const label = (text: string) => ({
  LocalizedLabels: [{ Label: text, LanguageCode: 1043 }],
  UserLocalizedLabel: { Label: text, LanguageCode: 1043 },
});

export const definitions = {
  value: [
    {
      LogicalName: "new_pallet",
      DisplayName: label("Pallet"),
      PrimaryNameAttribute: "new_name",
      ChangeTrackingEnabled: false,
      Attributes: [
        {
          LogicalName: "new_colour",
          AttributeType: "Picklist",
          DisplayName: label("Kleur"),
          RequiredLevel: { Value: "ApplicationRequired" },
          GlobalOptionSet: {
            Name: "new_colours",
            IsGlobal: true,
            Options: [
              { Value: 100, Label: label("Rood") },
              { Value: 101, Label: label("Groen") },
            ],
          },
        },
      ],
      Keys: [
        { LogicalName: "new_place", KeyAttributes: ["new_number", "new_depot"], EntityKeyIndexStatus: "Active" },
        { LogicalName: "new_late", KeyAttributes: ["new_code"], EntityKeyIndexStatus: "Pending" },
      ],
      ManyToOneRelationships: [
        {
          SchemaName: "new_depot_pallets",
          ReferencingEntity: "new_pallet",
          ReferencingAttribute: "new_depot",
          ReferencedEntity: "new_depot",
          CascadeConfiguration: { Delete: "Restrict" },
        },
      ],
    },
  ],
} as const;

/** The n-th id of a table. */
export const idOf = (table: "depot" | "pallet", n: number): string =>
  `${table === "depot" ? "d" : "b"}0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const rows = {
  new_depots: [
    { new_depotid: idOf("depot", 1), new_name: "Noord" },
    { new_depotid: idOf("depot", 2), new_name: "Zuid" },
  ],
  new_pallets: [
    { new_palletid: idOf("pallet", 1), new_name: "Eén", new_number: 1, new_colour: 100, new_depot: idOf("depot", 1) },
    { new_palletid: idOf("pallet", 2), new_name: "Twee", new_number: 2, new_colour: 101, new_depot: idOf("depot", 1) },
  ],
};

export const smallOrganisation = { metadata, definitions, rows };
