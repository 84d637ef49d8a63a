// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List asset groups
     * @description Groups fixed assets that are depreciated in the same way and posted to the same ledger accounts. Answers pages of 60 rows. Scope: financial assets.
     */
    "/api/v1/{division}/assets/AssetGroups": {
        get: operations["ListAssetsAssetGroups"];
    };
    /**
     * Read an asset group by its ID
     * @description Answers the asset group with the given ID; an unknown one gives 404. Scope: financial assets.
     */
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": {
        get: operations["GetAssetsAssetGroup"];
    };
    /**
     * List assets
     * @description A fixed asset with its investment, the value already written off, its residual value and the method of depreciation. Answers pages of 60 rows. Scope: financial assets.
     */
    "/api/v1/{division}/assets/Assets": {
        get: operations["ListAssetsAssets"];
    };
    /**
     * Read an asset by its ID
     * @description Answers the asset with the given ID; an unknown one gives 404. Scope: financial assets.
     */
    "/api/v1/{division}/assets/Assets(guid'{ID}')": {
        get: operations["GetAssetsAsset"];
    };
    /**
     * List commercial building values
     * @description The official property value of a commercial building over a period, which bounds its depreciation from below. Answers pages of 60 rows. Scope: financial assets.
     */
    "/api/v1/{division}/assets/CommercialBuildingValues": {
        get: operations["ListAssetsCommercialBuildingValues"];
    };
    /**
     * Read a commercial building value by its ID
     * @description Answers the commercial building value with the given ID; an unknown one gives 404. Scope: financial assets.
     */
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": {
        get: operations["GetAssetsCommercialBuildingValue"];
    };
    /**
     * List depreciation methods; create a depreciation method
     * @description A rule by which the value of a fixed asset is written off over its years. Answers pages of 60 rows. Scope: financial assets.
     */
    "/api/v1/{division}/assets/DepreciationMethods": {
        get: operations["ListAssetsDepreciationMethods"];
        /** @description Adds a depreciation method and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAssetsDepreciationMethod"];
    };
    /**
     * Read a depreciation method by its ID; update a depreciation method; delete a depreciation method
     * @description Answers the depreciation method with the given ID; an unknown one gives 404. Scope: financial assets.
     */
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": {
        get: operations["GetAssetsDepreciationMethod"];
        /** @description Changes the depreciation method with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAssetsDepreciationMethod"];
        /** @description Removes the depreciation method with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAssetsDepreciationMethod"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description Groups fixed assets that are depreciated in the same way and posted to the same ledger accounts. */
        AssetsAssetGroup: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the rule by which assets of the group are written off.
             */
            DepreciationMethod?: string | null;
            /** @description Code of the rule by which assets of the group are written off. */
            DepreciationMethodCode?: string | null;
            /** @description Text of the rule by which assets of the group are written off. */
            DepreciationMethodDescription?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the assets themselves.
             */
            GLAccountAssets?: string | null;
            /** @description Code of the ledger account for the value of the assets themselves. */
            GLAccountAssetsCode?: string | null;
            /** @description Text of the ledger account for the value of the assets themselves. */
            GLAccountAssetsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the balance sheet account on which depreciation is gathered.
             */
            GLAccountDepreciationBS?: string | null;
            /** @description Code of the balance sheet account on which depreciation is gathered. */
            GLAccountDepreciationBSCode?: string | null;
            /** @description Text of the balance sheet account on which depreciation is gathered. */
            GLAccountDepreciationBSDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the cost account on which depreciation is charged.
             */
            GLAccountDepreciationPL?: string | null;
            /** @description Code of the cost account on which depreciation is charged. */
            GLAccountDepreciationPLCode?: string | null;
            /** @description Text of the cost account on which depreciation is charged. */
            GLAccountDepreciationPLDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the balance sheet account on which a new valuation is posted.
             */
            GLAccountRevaluationBS?: string | null;
            /** @description Code of the balance sheet account on which a new valuation is posted. */
            GLAccountRevaluationBSCode?: string | null;
            /** @description Text of the balance sheet account on which a new valuation is posted. */
            GLAccountRevaluationBSDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
        };
        /** @description The official property value of a commercial building over a period, which bounds its depreciation from below. */
        AssetsCommercialBuildingValue: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the official value holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Value below which the building cannot be written off.
             */
            MinimumValue?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Official value of the building in the period, in the company's currency.
             */
            PropertyValue?: number | null;
            /**
             * Format: int16
             * @description Number of the use of the building, such as own use or letting.
             */
            PropertyValueOption?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the official value holds.
             */
            StartDate?: string | null;
        };
        /** @description A fixed asset with its investment, the value already written off, its residual value and the method of depreciation. */
        AssetsAsset: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that a part of the value was written off before the asset was entered here.
             */
            AlreadyDepreciated?: number | null;
            /**
             * Format: uuid
             * @description ID of the asset from which this one was split off.
             */
            AssetFrom?: string | null;
            /** @description Text of the asset from which this one was split off. */
            AssetFromDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the asset is depreciated and posted.
             */
            AssetGroup?: string | null;
            /** @description Code of the group that settles how the asset is depreciated and posted. */
            AssetGroupCode?: string | null;
            /** @description Text of the group that settles how the asset is depreciated and posted. */
            AssetGroupDescription?: string | null;
            /**
             * Format: double
             * @description List price of a car when it was new, from which private use is taxed.
             */
            CatalogueValue?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Official values of the building over the years, which limit its depreciation. */
            CommercialBuildingValues?: components["schemas"]["AssetsCommercialBuildingValue"][] | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: double
             * @description Part of the investment that can be deducted from profit, as a percentage.
             */
            DeductionPercentage?: number | null;
            /**
             * Format: double
             * @description Value that was already written off before the asset was entered here.
             */
            DepreciatedAmount?: number | null;
            /**
             * Format: int32
             * @description Number of periods that were already written off before the asset was entered here.
             */
            DepreciatedPeriods?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the asset was depreciated before it was entered here.
             */
            DepreciatedStartDate?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the asset left the company or was written off to its end.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Class of the car's exhaust emission, which matters for tax.
             */
            EngineEmission?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of engine of the car, such as petrol or electric.
             */
            EngineType?: number | null;
            /**
             * Format: uuid
             * @description ID of the posted line with which the asset was bought.
             */
            GLTransactionLine?: string | null;
            /** @description Text of the posted line with which the asset was bought. */
            GLTransactionLineDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the supplier from whom the asset was bought.
             */
            InvestmentAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the supplier from whom the asset was bought.
             */
            InvestmentAccountCode?: string | null;
            /** @description Name of the supplier from whom the asset was bought. */
            InvestmentAccountName?: string | null;
            /**
             * Format: double
             * @description Price at which the asset was bought, in the company's currency.
             */
            InvestmentAmountDC?: number | null;
            /**
             * Format: double
             * @description Price at which the asset was bought, in the currency of the purchase.
             */
            InvestmentAmountFC?: number | null;
            /** @description Code of the currency in which the asset was bought. */
            InvestmentCurrency?: string | null;
            /** @description Name of the currency in which the asset was bought. */
            InvestmentCurrencyDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the asset was bought.
             */
            InvestmentDate?: string | null;
            /**
             * Format: int16
             * @description Number of the tax allowance that applies to the investment.
             */
            InvestmentDeduction?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the asset that this one is a part of.
             */
            Parent?: string | null;
            /** @description Code of the asset that this one is a part of. */
            ParentCode?: string | null;
            /** @description Text of the asset that this one is a part of. */
            ParentDescription?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name of the file that holds the picture. */
            PictureFileName?: string | null;
            /**
             * Format: uuid
             * @description ID of the rule by which the asset is written off in the books.
             */
            PrimaryMethod?: string | null;
            /** @description Code of the rule by which the asset is written off in the books. */
            PrimaryMethodCode?: string | null;
            /** @description Text of the rule by which the asset is written off in the books. */
            PrimaryMethodDescription?: string | null;
            /**
             * Format: double
             * @description Value that is left when the asset is written off to its end.
             */
            ResidualValue?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company began to use the asset.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description What has become of the asset, such as in use, written off, blocked or sold. Codes: 1 = Active, 2 = Not validated, 3 = Inactive, 4 = Depreciated, 5 = Blocked, 6 = Sold.
             */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the financial entry with which the asset was bought.
             */
            TransactionEntryNo?: number | null;
            /** @description Whether the asset is a commercial building (1) or anything else (0). Codes: 0 = Other Assets, 1 = Commercial Building. */
            Type?: "0" | "1" | null;
        };
        /** @description A rule by which the value of a fixed asset is written off over its years. */
        AssetsDepreciationMethod: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Fixed amount that is written off each time, in the company's currency.
             */
            Amount?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description How often a part of the value is written off, each year or each period. */
            DepreciationInterval?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Highest part of the value that can be written off in a year, as a percentage.
             */
            MaxPercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Share of the value that is written off each year.
             */
            Percentage?: number | null;
            /**
             * Format: double
             * @description Share of the value that is written off in the second phase.
             */
            Percentage2?: number | null;
            /**
             * Format: int16
             * @description Number of periods over which the value is written off.
             */
            Periods?: number | null;
            /**
             * Format: int32
             * @description Number of the formula of writing off, such as equal parts or a falling rate.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: int16
             * @description Number of years over which the value is written off.
             */
            Years?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListAssetsAssetGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AssetsAssetGroup"]>;
    };
    GetAssetsAssetGroup: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AssetsAssetGroup"]>;
    };
    ListAssetsAssets: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["AssetsAsset"]>;
    };
    GetAssetsAsset: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["AssetsAsset"]>;
    };
    ListAssetsCommercialBuildingValues: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AssetsCommercialBuildingValue"]>;
    };
    GetAssetsCommercialBuildingValue: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AssetsCommercialBuildingValue"]>;
    };
    ListAssetsDepreciationMethods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AssetsDepreciationMethod"]>;
    };
    CreateAssetsDepreciationMethod: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AssetsDepreciationMethod"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["AssetsDepreciationMethod"]>;
    };
    GetAssetsDepreciationMethod: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AssetsDepreciationMethod"]>;
    };
    UpdateAssetsDepreciationMethod: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetsDepreciationMethod"];
            };
        };
        responses: Answers4;
    };
    DeleteAssetsDepreciationMethod: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    AssetsAssetGroup: { row: components["schemas"]["AssetsAssetGroup"]; key: "ID"; create: never; update: never };
    AssetsCommercialBuildingValue: { row: components["schemas"]["AssetsCommercialBuildingValue"]; key: "ID"; create: never; update: never };
    AssetsAsset: { row: components["schemas"]["AssetsAsset"]; key: "ID"; create: never; update: never; nested: { "CommercialBuildingValues": "AssetsCommercialBuildingValue" } };
    AssetsDepreciationMethod: { row: components["schemas"]["AssetsDepreciationMethod"]; key: "ID"; create: "ID" | "Amount" | "Code" | "DepreciationInterval" | "Description" | "MaxPercentage" | "Percentage" | "Percentage2" | "Periods" | "Type" | "Years"; update: records["AssetsDepreciationMethod"]["create"] };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/assets/AssetGroups": { list: "AssetsAssetGroup" };
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": { get: "AssetsAssetGroup" };
    "/api/v1/{division}/assets/Assets": { list: "AssetsAsset" };
    "/api/v1/{division}/assets/Assets(guid'{ID}')": { get: "AssetsAsset" };
    "/api/v1/{division}/assets/CommercialBuildingValues": { list: "AssetsCommercialBuildingValue" };
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": { get: "AssetsCommercialBuildingValue" };
    "/api/v1/{division}/assets/DepreciationMethods": { list: "AssetsDepreciationMethod"; create: { body: "AssetsDepreciationMethod"; demands: "Code" | "Description"; answer: "AssetsDepreciationMethod" } };
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": { get: "AssetsDepreciationMethod"; update: { body: "AssetsDepreciationMethod"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AssetsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
