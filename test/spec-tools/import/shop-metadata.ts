/** A service of OData v4 with everything that CSDL has: two schemas, an alias, inheritance, annotations near and far. */
export const shopMetadata = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:Reference Uri="https://vocabularies.example/core.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core" /></edmx:Reference>
  <edmx:Reference Uri="https://vocabularies.example/cap.xml"><edmx:Include Namespace="Org.OData.Capabilities.V1" Alias="Cap" /></edmx:Reference>
  <edmx:DataServices>
    <Schema Namespace="Shop.Types" Alias="T" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="Colour"><Member Name="Red" Value="0" /><Member Name="Blue" Value="1" /></EnumType>
      <EnumType Name="Days" IsFlags="true"><Member Name="Monday" Value="1" /><Member Name="Tuesday" Value="2" /></EnumType>
      <TypeDefinition Name="Code" UnderlyingType="Edm.String" />
      <ComplexType Name="Address" OpenType="true"><Property Name="Street" Type="Edm.String" MaxLength="50" /><Property Name="Code" Type="T.Code" /></ComplexType>
      <EntityType Name="Thing" Abstract="true"><Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Guid" Nullable="false"><Annotation Term="Core.Computed" /></Property>
        <Property Name="Name" Type="Edm.String" Nullable="false" MaxLength="30"><Annotation Term="Core.Description" String="Shown to customers." /></Property>
      </EntityType>
      <EntityType Name="Product" BaseType="T.Thing" HasStream="true">
        <Property Name="Colour" Type="T.Colour" />
        <Property Name="Delivery" Type="T.Days" />
        <Property Name="Price" Type="Edm.Decimal" Nullable="false" DefaultValue="0" />
        <Property Name="Made" Type="Edm.DateTimeOffset"><Annotation Term="Core.Immutable" Bool="true" /></Property>
        <Property Name="Tags" Type="Collection(Edm.String)" Nullable="false" />
        <Property Name="Photo" Type="Edm.Stream" />
        <NavigationProperty Name="Maker" Type="T.Maker" />
      </EntityType>
      <EntityType Name="Maker" BaseType="T.Thing"><Property Name="Home" Type="T.Address" /><NavigationProperty Name="Products" Type="Collection(T.Product)" /></EntityType>
    </Schema>
    <Schema Namespace="Shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order"><Key><PropertyRef Name="Year" /><PropertyRef Name="Number" /></Key>
        <Property Name="Year" Type="Edm.Int32" Nullable="false" /><Property Name="Number" Type="Edm.String" Nullable="false" MaxLength="20" />
        <Property Name="Total" Type="Edm.Int64" />
        <NavigationProperty Name="Lines" Type="Collection(Shop.Line)" ContainsTarget="true" />
      </EntityType>
      <EntityType Name="Line"><Key><PropertyRef Name="No" /></Key><Property Name="No" Type="Edm.Int32" Nullable="false" /><NavigationProperty Name="Product" Type="T.Product" /></EntityType>
      <Action Name="Ship" IsBound="true"><Parameter Name="order" Type="Shop.Order" /><Parameter Name="When" Type="Edm.Date" Nullable="false" /><Parameter Name="Note" Type="Edm.String" /><ReturnType Type="Shop.Order" /></Action>
      <Action Name="Reset" />
      <Function Name="Weight" IsBound="true"><Parameter Name="order" Type="Shop.Order" /><Parameter Name="Unit" Type="Edm.String" Nullable="false" /><ReturnType Type="Edm.Double" /></Function>
      <Function Name="Best"><Parameter Name="Count" Type="Edm.Int32" Nullable="false" /><ReturnType Type="Collection(T.Product)" /></Function>
      <EntityContainer Name="Default">
        <EntitySet Name="Products" EntityType="T.Product" /><EntitySet Name="Makers" EntityType="T.Maker" /><EntitySet Name="Orders" EntityType="Shop.Order" />
        <Singleton Name="Owner" Type="T.Maker" />
        <ActionImport Name="Reset" Action="Shop.Reset" /><FunctionImport Name="Best" Function="Shop.Best" EntitySet="Products" />
      </EntityContainer>
      <Annotations Target="Shop.Default/Makers"><Annotation Term="Cap.DeleteRestrictions"><Record><PropertyValue Property="Deletable" Bool="false" /></Record></Annotation></Annotations>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`;
