/** A service of OData v2: associations, a composite key of odd types, functions, generated columns, SAP's attributes. */
export const stockMetadata = `<?xml version="1.0"?>
<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" m:DataServiceVersion="2.0">
<Schema Namespace="Stock" xmlns="http://schemas.microsoft.com/ado/2008/09/edm" xmlns:a="http://schemas.microsoft.com/ado/2009/02/edm/annotation" xmlns:sap="http://www.sap.com/Protocols/SAPData">
  <EntityType Name="Bin"><Key><PropertyRef Name="Id"/><PropertyRef Name="Slot"/></Key>
    <Property Name="Id" Type="Edm.Guid" Nullable="false" a:StoreGeneratedPattern="Identity"/><Property Name="Slot" Type="Edm.Int64" Nullable="false"/>
    <Property Name="Filled" Type="Edm.DateTime"/><Property Name="Weight" Type="Edm.Decimal"/><Property Name="Where" Type="Stock.Place"/><Property Name="Note" Type="Edm.String" sap:filterable="false"/>
    <NavigationProperty Name="Items" Relationship="Stock.BinItems" FromRole="Bin" ToRole="Item"/></EntityType>
  <EntityType Name="Item" m:HasStream="true"><Key><PropertyRef Name="Code"/></Key><Property Name="Code" Type="Edm.String" Nullable="false" MaxLength="18"/><Property Name="Opened" Type="Edm.Time"/>
    <NavigationProperty Name="Bin" Relationship="Stock.BinItems" FromRole="Item" ToRole="Bin"/></EntityType>
  <ComplexType Name="Place"><Property Name="Hall" Type="Edm.String"/></ComplexType>
  <Association Name="BinItems"><End Role="Bin" Type="Stock.Bin" Multiplicity="0..1"/><End Role="Item" Type="Stock.Item" Multiplicity="*"/></Association>
  <EntityContainer Name="C" m:IsDefaultEntityContainer="true"><EntitySet Name="Bins" EntityType="Stock.Bin"/><EntitySet Name="Items" EntityType="Stock.Item"/>
    <FunctionImport Name="Find" EntitySet="Items" ReturnType="Collection(Stock.Item)" m:HttpMethod="GET"><Parameter Name="since" Type="Edm.DateTime" Mode="In"/><Parameter Name="name" Type="Edm.String" Nullable="false"/></FunctionImport>
    <FunctionImport Name="Total" ReturnType="Edm.Int64" m:HttpMethod="GET"/><FunctionImport Name="Recount" m:HttpMethod="POST"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>
`;
