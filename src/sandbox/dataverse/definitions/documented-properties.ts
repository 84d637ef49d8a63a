const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Properties that every table definition has, whether the sandbox knows a value or not.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/entitymetadata
 */
export const tableProperties: readonly string[] = words(`
  ActivityTypeMask AutoCreateAccessTeams AutoRouteToOwnerQueue CanBeInCustomEntityAssociation CanBeInManyToMany
  CanBePrimaryEntityInRelationship CanBeRelatedEntityInRelationship CanChangeHierarchicalRelationship
  CanChangeTrackingBeEnabled CanCreateAttributes CanCreateCharts CanCreateForms CanCreateViews
  CanEnableSyncToExternalSearchIndex CanModifyAdditionalSettings CanTriggerWorkflow ChangeTrackingEnabled
  CollectionSchemaName CreatedOn DataProviderId DataSourceId DaysSinceRecordLastModified Description DisplayCollectionName
  DisplayName EnforceStateTransitions EntityColor EntityHelpUrl EntityHelpUrlEnabled EntitySetName ExternalCollectionName
  ExternalName HasActivities HasChanged HasEmailAddresses HasFeedback HasNotes IconLargeName IconMediumName IconSmallName
  IconVectorName IntroducedVersion IsAIRUpdated IsActivity IsActivityParty IsAuditEnabled IsAvailableOffline IsBPFEntity
  IsBusinessProcessEnabled IsChildEntity IsConnectionsEnabled IsCustomEntity IsCustomizable IsDocumentManagementEnabled
  IsDocumentRecommendationsEnabled IsDuplicateDetectionEnabled IsEnabledForCharts IsEnabledForExternalChannels
  IsEnabledForTrace IsImportable IsInteractionCentricEnabled IsIntersect IsKnowledgeManagementEnabled IsLogicalEntity
  IsMSTeamsIntegrationEnabled IsMailMergeEnabled IsManaged IsMappable IsOfflineInMobileClient IsOneNoteIntegrationEnabled
  IsOptimisticConcurrencyEnabled IsPrivate IsQuickCreateEnabled IsReadOnlyInMobileClient IsReadingPaneEnabled IsRenameable
  IsRetrieveAuditEnabled IsRetrieveMultipleAuditEnabled IsSLAEnabled IsSolutionAware IsStateModelAware
  IsValidForAdvancedFind IsValidForQueue IsVisibleInMobile IsVisibleInMobileClient LogicalCollectionName LogicalName
  MetadataId MobileOfflineFilters ModifiedOn ObjectTypeCode OwnershipType PrimaryIdAttribute PrimaryImageAttribute
  PrimaryNameAttribute Privileges RecurrenceBaseEntityLogicalName ReportViewName SchemaName SettingOf Settings
  SyncToExternalSearchIndex TableType UsesBusinessDataLabelTable`);

/**
 * Properties that definitions of attributes of every type have.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/attributemetadata
 */
export const attributeProperties: readonly string[] = words(`
  AttributeOf AttributeType AttributeTypeName AutoNumberFormat CanBeSecuredForCreate CanBeSecuredForRead
  CanBeSecuredForUpdate CanModifyAdditionalSettings ColumnNumber CreatedOn DeprecatedVersion Description DisplayName
  EntityLogicalName ExternalName HasChanged InheritsFrom IntroducedVersion IsAuditEnabled IsCustomAttribute IsCustomizable
  IsDataSourceSecret IsFilterable IsGlobalFilterEnabled IsLogical IsManaged IsPrimaryId IsPrimaryName IsRenameable
  IsRequiredForForm IsRetrievable IsSearchable IsSecured IsSortableEnabled IsValidForAdvancedFind IsValidForCreate
  IsValidForForm IsValidForGrid IsValidForRead IsValidForUpdate IsValidODataAttribute LinkedAttributeId LogicalName
  MetadataId ModifiedOn RequiredLevel SchemaName SourceType`);

/**
 * Properties that definitions of alternate keys have.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/entitykeymetadata
 */
export const keyProperties: readonly string[] = words(`
  DisplayName EntityKeyIndexStatus EntityLogicalName HasChanged IntroducedVersion IsCustomizable IsExportKey IsManaged
  IsSecondaryKey IsSynchronous KeyAttributes LogicalName MetadataId SchemaName`);

/**
 * Properties that definitions of relationships of one table to another have, from either side.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/onetomanyrelationshipmetadata
 */
export const relationshipProperties: readonly string[] = words(`
  AssociatedMenuConfiguration CascadeConfiguration EntityKey HasChanged IntroducedVersion IsCustomRelationship
  IsCustomizable IsHierarchical IsManaged IsValidForAdvancedFind MetadataId ReferencedAttribute ReferencedEntity
  ReferencedEntityNavigationPropertyName ReferencingAttribute ReferencingEntity ReferencingEntityNavigationPropertyName
  RelationshipBehavior RelationshipType SchemaName SecurityTypes`);
