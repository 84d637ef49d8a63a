// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List assembly bills of material; create an assembly bill of material
     * @description The recipe of an item that is put together from parts, with its batch size and lead time. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader": {
        get: operations["ListInventoryAssemblyBillOfMaterialHeader"];
        /** @description Adds an assembly bill of material and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryAssemblyBillOfMaterialHeader"];
    };
    /**
     * Read an assembly bill of material by its ID; update an assembly bill of material; delete an assembly bill of material
     * @description Answers the assembly bill of material with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader(guid'{ID}')": {
        get: operations["GetInventoryAssemblyBillOfMaterialHeader"];
        /** @description Changes the assembly bill of material with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateInventoryAssemblyBillOfMaterialHeader"];
        /** @description Removes the assembly bill of material with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryAssemblyBillOfMaterialHeader"];
    };
    /**
     * List assembly bill of material parts; create an assembly bill of material part
     * @description A part that goes into an assembled item, and how much of it. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials": {
        get: operations["ListInventoryAssemblyBillOfMaterialMaterials"];
        /** @description Adds an assembly bill of material part and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryAssemblyBillOfMaterialMaterial"];
    };
    /**
     * Read an assembly bill of material part by its ID; update an assembly bill of material part; delete an assembly bill of material part
     * @description Answers the assembly bill of material part with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials(guid'{ID}')": {
        get: operations["GetInventoryAssemblyBillOfMaterialMaterial"];
        /** @description Changes the assembly bill of material part with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateInventoryAssemblyBillOfMaterialMaterial"];
        /** @description Removes the assembly bill of material part with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryAssemblyBillOfMaterialMaterial"];
    };
    /**
     * List assembly orders
     * @description An order to put together, or take apart, a quantity of an item in a warehouse. Answers pages of 60 rows. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyOrders": {
        get: operations["ListInventoryAssemblyOrders"];
    };
    /**
     * Read an assembly order by its ID
     * @description Answers the assembly order with the given ID; an unknown one gives 404. Scope: manufacturing production.
     */
    "/api/v1/{division}/inventory/AssemblyOrders(guid'{ID}')": {
        get: operations["GetInventoryAssemblyOrder"];
    };
    /**
     * List batch numbers
     * @description A batch of an item, with its expiry date and the quantity at hand. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/inventory/BatchNumbers": {
        get: operations["ListInventoryBatchNumbers"];
    };
    /**
     * Read a batch number by its ID
     * @description Answers the batch number with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/inventory/BatchNumbers(guid'{ID}')": {
        get: operations["GetInventoryBatchNumber"];
    };
    /**
     * Finish an assembly order
     * @description Reports a finished quantity of an assembly order, with the batch or serial numbers used. After a lost answer, look at the outcome before calling again. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/FinishAssemblyOrder": {
        post: operations["FinishInventoryAssemblyOrder"];
    };
    /**
     * List planning details of items
     * @description A planned receipt or issue of an item in a warehouse and the order behind it. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails": {
        get: operations["ListInventoryItemWarehousePlanningDetails"];
    };
    /**
     * Read a planning detail of an item by its ID
     * @description Answers the planning detail of an item with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails(guid'{ID}')": {
        get: operations["GetInventoryItemWarehousePlanningDetail"];
    };
    /**
     * List stock by storage location
     * @description The stock of an item on one storage location of a warehouse. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations": {
        get: operations["ListInventoryItemWarehouseStorageLocations"];
    };
    /**
     * Read an item storage location stock by its ID
     * @description Answers the item storage location stock with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations(guid'{ID}')": {
        get: operations["GetInventoryItemWarehouseStorageLocation"];
    };
    /**
     * List items by warehouse; create an item in a warehouse
     * @description How an item is kept in a warehouse: stock at hand, reorder point and way of replenishment. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehouses": {
        get: operations["ListInventoryItemWarehouses"];
        /** @description Adds an item in a warehouse and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryItemWarehouse"];
    };
    /**
     * Read an item in a warehouse by its ID; update an item in a warehouse; delete an item in a warehouse
     * @description Answers the item in a warehouse with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ItemWarehouses(guid'{ID}')": {
        get: operations["GetInventoryItemWarehouse"];
        /** @description Changes the item in a warehouse with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateInventoryItemWarehouse"];
        /** @description Removes the item in a warehouse with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryItemWarehouse"];
    };
    /**
     * Process a stock count
     * @description Books the differences of a stock count, so that the stock equals what was counted. After a lost answer, look at the outcome before calling again. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ProcessStockCount": {
        post: operations["ProcessInventoryStockCount"];
    };
    /**
     * Process a warehouse transfer
     * @description Books a transfer between warehouses as carried out. After a lost answer, look at the outcome before calling again. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/ProcessWarehouseTransfer": {
        post: operations["ProcessInventoryWarehouseTransfer"];
    };
    /**
     * List serial numbers
     * @description A single piece of an item with its serial number and where it is. Answers pages of 60 rows. Scope: logistics items.
     */
    "/api/v1/{division}/inventory/SerialNumbers": {
        get: operations["ListInventorySerialNumbers"];
    };
    /**
     * Read a serial number by its ID
     * @description Answers the serial number with the given ID; an unknown one gives 404. Scope: logistics items.
     */
    "/api/v1/{division}/inventory/SerialNumbers(guid'{ID}')": {
        get: operations["GetInventorySerialNumber"];
    };
    /**
     * List stock batch numbers; create a stock batch number
     * @description A quantity of a batch that a stock movement takes in or gives out. Answers pages of 60 rows. Scope: logistics inventory, sales orders, purchase orders.
     */
    "/api/v1/{division}/inventory/StockBatchNumbers": {
        get: operations["ListInventoryStockBatchNumbers"];
        /** @description Adds a stock batch number and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryStockBatchNumber"];
    };
    /**
     * Read a stock batch number by its ID; update a stock batch number; delete a stock batch number
     * @description Answers the stock batch number with the given ID; an unknown one gives 404. Scope: logistics inventory, sales orders, purchase orders.
     */
    "/api/v1/{division}/inventory/StockBatchNumbers(guid'{ID}')": {
        get: operations["GetInventoryStockBatchNumber"];
        /** @description Changes the stock batch number with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateInventoryStockBatchNumber"];
        /** @description Removes the stock batch number with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryStockBatchNumber"];
    };
    /**
     * List stock count lines; create a stock count line
     * @description One counted item of a stock count, with the counted and the known quantity. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StockCountLines": {
        get: operations["ListInventoryStockCountLines"];
        /** @description Adds a stock count line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryStockCountLine"];
    };
    /**
     * Read a stock count line by its ID; update a stock count line; delete a stock count line
     * @description Answers the stock count line with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StockCountLines(guid'{ID}')": {
        get: operations["GetInventoryStockCountLine"];
        /** @description Changes the stock count line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateInventoryStockCountLine"];
        /** @description Removes the stock count line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryStockCountLine"];
    };
    /**
     * List stock counts; create a stock count
     * @description A count of the stock in a warehouse on a date. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StockCounts": {
        get: operations["ListInventoryStockCounts"];
        /** @description Adds a stock count and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryStockCount"];
    };
    /**
     * Read a stock count by its ID; update a stock count; delete a stock count
     * @description Answers the stock count with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StockCounts(guid'{StockCountID}')": {
        get: operations["GetInventoryStockCount"];
        /** @description Changes the stock count with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateInventoryStockCount"];
        /** @description Removes the stock count with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryStockCount"];
    };
    /**
     * List stock serial numbers; create a stock serial number
     * @description A serial number that a stock movement takes in or gives out. Answers pages of 60 rows. Scope: logistics inventory, sales orders, purchase orders.
     */
    "/api/v1/{division}/inventory/StockSerialNumbers": {
        get: operations["ListInventoryStockSerialNumbers"];
        /** @description Adds a stock serial number and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryStockSerialNumber"];
    };
    /**
     * Read a stock serial number by its ID; update a stock serial number; delete a stock serial number
     * @description Answers the stock serial number with the given ID; an unknown one gives 404. Scope: logistics inventory, sales orders, purchase orders.
     */
    "/api/v1/{division}/inventory/StockSerialNumbers(guid'{ID}')": {
        get: operations["GetInventoryStockSerialNumber"];
        /** @description Changes the stock serial number with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateInventoryStockSerialNumber"];
        /** @description Removes the stock serial number with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryStockSerialNumber"];
    };
    /**
     * List storage locations
     * @description A place within a warehouse where items are kept. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StorageLocations": {
        get: operations["ListInventoryStorageLocations"];
    };
    /**
     * Read a storage location by its ID
     * @description Answers the storage location with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/StorageLocations(guid'{ID}')": {
        get: operations["GetInventoryStorageLocation"];
    };
    /**
     * List warehouse transfer lines; create a warehouse transfer line
     * @description One item that is moved by a warehouse transfer, with quantity and storage locations. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/WarehouseTransferLines": {
        get: operations["ListInventoryWarehouseTransferLines"];
        /** @description Adds a warehouse transfer line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryWarehouseTransferLine"];
    };
    /**
     * Read a warehouse transfer line by its ID; update a warehouse transfer line; delete a warehouse transfer line
     * @description Answers the warehouse transfer line with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/WarehouseTransferLines(guid'{ID}')": {
        get: operations["GetInventoryWarehouseTransferLine"];
        /** @description Changes the warehouse transfer line with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateInventoryWarehouseTransferLine"];
        /** @description Removes the warehouse transfer line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryWarehouseTransferLine"];
    };
    /**
     * List warehouse transfers; create a warehouse transfer
     * @description A movement of items from one warehouse to another. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/WarehouseTransfers": {
        get: operations["ListInventoryWarehouseTransfers"];
        /** @description Adds a warehouse transfer and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryWarehouseTransfer"];
    };
    /**
     * Read a warehouse transfer by its ID; update a warehouse transfer; delete a warehouse transfer
     * @description Answers the warehouse transfer with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/WarehouseTransfers(guid'{TransferID}')": {
        get: operations["GetInventoryWarehouseTransfer"];
        /** @description Changes the warehouse transfer with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateInventoryWarehouseTransfer"];
        /** @description Removes the warehouse transfer with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryWarehouseTransfer"];
    };
    /**
     * List warehouses; create a warehouse
     * @description A warehouse in which items are kept. Answers pages of 60 rows. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/Warehouses": {
        get: operations["ListInventoryWarehouses"];
        /** @description Adds a warehouse and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateInventoryWarehouse"];
    };
    /**
     * Read a warehouse by its ID; update a warehouse; delete a warehouse
     * @description Answers the warehouse with the given ID; an unknown one gives 404. Scope: logistics inventory.
     */
    "/api/v1/{division}/inventory/Warehouses(guid'{ID}')": {
        get: operations["GetInventoryWarehouse"];
        /** @description Changes the warehouse with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateInventoryWarehouse"];
        /** @description Removes the warehouse with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteInventoryWarehouse"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
        /** @description A part that goes into an assembled item, and how much of it. */
        InventoryAssemblyBillOfMaterialMaterial: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the item that is put together from this part.
             */
            AssembledItem?: string | null;
            /** @description Code of the item that is put together from this part. */
            AssembledItemCode?: string | null;
            /** @description Text of the item that is put together from this part. */
            AssembledItemDescription?: string | null;
            /**
             * Format: int32
             * @description Days it takes to put together one batch of the item.
             */
            AssembledLeadDays?: number | null;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
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
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
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
            /**
             * Format: uuid
             * @description ID of the item that goes into the product.
             */
            PartItem?: string | null;
            /** @description Code of the item that goes into the product. */
            PartItemCode?: string | null;
            /** @description Text of the item that goes into the product. */
            PartItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the part that goes into one assembled item.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the part that goes into one batch of the product.
             */
            QuantityBatch?: number | null;
            /** @description Whether the cost price of the assembled item follows that of its parts. */
            UpdateCostPrice?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the parts of the item are booked in place of the item itself.
             */
            UseExplosion?: number | null;
        };
        /** @description The recipe of an item that is put together from parts, with its batch size and lead time. */
        InventoryAssemblyBillOfMaterialHeader: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Days it takes to put together one batch of the item.
             */
            AssembledLeadDays?: number | null;
            /** @description Parts that go into the assembled item, with their quantities. */
            AssemblyBillOfMaterialMaterials?: components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"][] | null;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: double
             * @description What one unit of the assembled item costs, in the company's currency.
             */
            CostPrice?: number | null;
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
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
            /** @description Whether the cost price of the assembled item follows that of its parts. */
            UpdateCostPrice?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the parts of the item are booked in place of the item itself.
             */
            UseExplosion?: number | null;
        };
        /** @description An order to put together, or take apart, a quantity of an item in a warehouse. */
        InventoryAssemblyOrder: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the item is to be put together or taken apart.
             */
            AssemblyDate?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was last reported as finished.
             */
            FinishedAssemblyDate?: string | null;
            /**
             * Format: double
             * @description Quantity that was finished so far.
             */
            FinishedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: int16
             * @description How far the order is, from open over partly done to complete. Codes: 20 = Open, 30 = Partial, 50 = Complete.
             */
            OrderStatus?: 20 | 30 | 50 | null;
            /** @description Parts that the order uses up, or sets free when it takes an item apart. */
            PartItems?: Record<string, never>[] | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /**
             * Format: int16
             * @description Whether the item is put together (8060) or taken apart (8061). Codes: 8060 = Assembly, 8061 = Disassemble.
             */
            Type?: 8060 | 8061 | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            Unit?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A place within a warehouse where items are kept. */
        InventoryStorageLocation: {
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this is the main one among several of its kind.
             */
            Main?: number | null;
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
             * Format: int32
             * @description Place of the storage location in the walk of the order picker.
             */
            PickSequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A warehouse in which items are kept. */
        InventoryWarehouse: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code by which users know the warehouse. */
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
             * @description ID of the place in the warehouse where the item normally lies.
             */
            DefaultStorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationDescription?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Address for e-mail to the warehouse. */
            EMail?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this warehouse is filled in when none is chosen.
             */
            Main?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who is in charge of the warehouse.
             */
            ManagerUser?: string | null;
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
             * Format: uint8
             * @description Tells by 1 that the warehouse is divided into storage locations.
             */
            UseStorageLocations?: number | null;
        };
        /** @description A batch of an item, with its expiry date and the quantity at hand. */
        InventoryBatchNumber: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Quantity of the batch that is in stock, in units of the item.
             */
            AvailableQuantity?: number | null;
            /** @description Number on the goods by which a batch of the item is traced. */
            BatchNumber?: string | null;
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
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which goods of the batch can be used or sold.
             */
            ExpiryDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that goods with this number cannot be used.
             */
            IsBlocked?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
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
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /** @description Places in the warehouse that hold the batch, with their quantities. */
            StorageLocations?: components["schemas"]["InventoryStorageLocation"][] | null;
            /** @description Warehouses that hold the batch, with their quantities. */
            Warehouses?: components["schemas"]["InventoryWarehouse"][] | null;
        };
        /** @description Reports a finished quantity of an assembly order, with the batch or serial numbers used. */
        InventoryFinishAssemblyOrder: {
            /**
             * Format: uuid
             * @description ID of the assembly order on which the finished quantity is reported.
             */
            AssemblyOrder?: string;
            /**
             * Format: uuid
             * @description ID of the storage location that the finished item goes to.
             */
            AssembledItemStorageLocation?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the item is to be put together or taken apart.
             */
            AssemblyDate?: string | null;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Quantity that is reported as finished.
             */
            FinishOrderQuantity?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
        };
        /** @description A planned receipt or issue of an item in a warehouse and the order behind it. */
        InventoryItemWarehousePlanningDetail: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /** @description Text of the order behind the planned movement. */
            PlanningSourceDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the order or line behind the planned movement.
             */
            PlanningSourceID?: string | null;
            /**
             * Format: int32
             * @description Number of the order line behind the planned movement.
             */
            PlanningSourceLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number of the order behind the planned movement.
             */
            PlanningSourceNumber?: number | null;
            /** @description Address of the order behind the planned movement. */
            PlanningSourceUrl?: string | null;
            /**
             * Format: int32
             * @description Kind of the planned movement, such as a delivery or a receipt. Codes: 120 = GoodsDelivery, 124 = WarehouseTransferDelivery, 130 = GoodsReceipt, 134 = WarehouseTransferReceipt, 140 = ShopOrderStockReceipt, 147 = ShopOrderByProductReceipt, 150 = ShopOrderRequirement, 160 = AssemblyOrderReceipt, 161 = DisassemblyReturnReceipt, 165 = AssemblyOrderIssue, 166 = DisassemblyReturnIssue, 200 = Trade-in.
             */
            PlanningType?: 120 | 124 | 130 | 134 | 140 | 147 | 150 | 160 | 161 | 165 | 166 | 200 | null;
            /** @description Text of the kind of the planned movement. */
            PlanningTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description The stock of an item on one storage location of a warehouse. */
        InventoryItemWarehouseStorageLocation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that stock is kept of the item.
             */
            IsStockItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be kept in the warehouse; empty when there is no end.
             */
            ItemEndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be kept in the warehouse.
             */
            ItemStartDate?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
            /** @description Text of the unit in which the item is counted. */
            ItemUnitDescription?: string | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description How an item is kept in a warehouse: stock at hand, reorder point and way of replenishment. */
        InventoryItemWarehouse: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int16
             * @description Days after which the item is to be counted again.
             */
            CountingCycle?: number | null;
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
             * Format: double
             * @description Quantity at hand now, in units of the item.
             */
            CurrentStock?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the item normally lies.
             */
            DefaultStorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be kept in the warehouse; empty when there is no end.
             */
            ItemEndDate?: string | null;
            /** @description Whether stock of the item can have decimals. */
            ItemIsFractionAllowedItem?: boolean | null;
            /** @description Whether the item is one that stock is kept of. */
            ItemIsStockItem?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be kept in the warehouse.
             */
            ItemStartDate?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
            /** @description Text of the unit in which the item is counted. */
            ItemUnitDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that the stock should not go beyond.
             */
            MaximumStock?: number | null;
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
             * Format: odata-v2-datetime
             * @description Day on which the item is to be counted again.
             */
            NextCountingCycle?: string | null;
            /**
             * Format: int16
             * @description How the quantity of a new order is found, such as a fixed lot or up to a maximum. Codes: 1 = Lot for lot, 2 = Fixed order quantity, 3 = Min / Max, 4 = Order.
             */
            OrderPolicy?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int16
             * @description Length of the time whose needs are bundled into one order.
             */
            Period?: number | null;
            /**
             * Format: double
             * @description Quantity that is expected to come into the warehouse.
             */
            PlannedStockIn?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned to leave the warehouse.
             */
            PlannedStockOut?: number | null;
            /** @description Address of the call that lists the planned movements of the item. */
            PlanningDetailsUrl?: string | null;
            /**
             * Format: double
             * @description Quantity that the stock comes to once all orders are carried out.
             */
            ProjectedStock?: number | null;
            /**
             * Format: double
             * @description Quantity of stock at which a new order is advised.
             */
            ReorderPoint?: number | null;
            /**
             * Format: double
             * @description Quantity that is advised for a new order.
             */
            ReorderQuantity?: number | null;
            /**
             * Format: int16
             * @description How the stock is filled up, such as by purchase, making or transfer. Codes: 1 = Purchase, 2 = Assemble, 3 = Make, 4 = Transfer, 5 = No replenishment advice.
             */
            ReplenishmentType?: 1 | 2 | 3 | 4 | 5 | null;
            /**
             * Format: double
             * @description Quantity at hand that is set aside for orders.
             */
            ReservedStock?: number | null;
            /**
             * Format: double
             * @description Quantity that is kept as a reserve.
             */
            SafetyStock?: number | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /** @description Address of the call that lists the item's storage locations. */
            StorageLocationUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description Books the differences of a stock count, so that the stock equals what was counted. */
        InventoryProcessStockCount: {
            /**
             * Format: uuid
             * @description ID of the count that is booked.
             */
            StockCountID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
        /** @description Books a transfer between warehouses as carried out. */
        InventoryProcessWarehouseTransfer: {
            /**
             * Format: uuid
             * @description ID of the transfer that is booked.
             */
            TransferID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods move between the warehouses.
             */
            TransferDate?: string | null;
        };
        /** @description A single piece of an item with its serial number and where it is. */
        InventorySerialNumber: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the piece with this serial number is in stock.
             */
            Available?: number | null;
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
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that goods with this number cannot be used.
             */
            IsBlocked?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
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
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description One counted item of a stock count, with the counted and the known quantity. */
        InventoryStockCountLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /**
             * Format: double
             * @description What one unit of the assembled item costs, in the company's currency.
             */
            CostPrice?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who counted the stock.
             */
            CountedBy?: string | null;
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
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit of the counted item.
             */
            ItemCostPrice?: number | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
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
             * @description What was counted less what the books had, in units of the item.
             */
            QuantityDifference?: number | null;
            /**
             * Format: double
             * @description Quantity that the books had at the time of the count.
             */
            QuantityInStock?: number | null;
            /**
             * Format: double
             * @description Quantity that was counted and becomes the stock.
             */
            QuantityNew?: number | null;
            /** @description Code of the reason for the difference that was counted. */
            ReasonCode?: string | null;
            /** @description Text of the reason for the difference that was counted. */
            ReasonCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason for the difference that was counted.
             */
            ReasonCodeID?: string | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: int16
             * @description How the count came in, such as by hand (1), by import (2) or by a program (4). Codes: 1 = Manual entry, 2 = Import, 3 = Stock count, 4 = Web service.
             */
            Source?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int16
             * @description Whether the counted line is a draft (12) or booked (21). Codes: 12 = Draft, 21 = Processed.
             */
            Status?: 12 | 21 | null;
            /**
             * Format: uuid
             * @description ID of the count that the line belongs to.
             */
            StockCountID?: string | null;
            /** @description Code of the unit in which the counted item is kept. */
            StockKeepingUnit?: string | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
        };
        /** @description A count of the stock in a warehouse on a date. */
        InventoryStockCount: {
            /**
             * Format: uuid
             * @description Key of the count, given out by the service.
             */
            StockCountID?: string;
            /**
             * Format: uuid
             * @description ID of the user who counted the stock.
             */
            CountedBy?: string | null;
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
            /** @description Text by which users know the count. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Number of the entry with which the count was booked.
             */
            EntryNumber?: number | null;
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
             * Format: uuid
             * @description ID of the ledger account that takes the differences of the count.
             */
            OffsetGLInventory?: string | null;
            /** @description Code of the ledger account that takes the differences of the count. */
            OffsetGLInventoryCode?: string | null;
            /** @description Text of the ledger account that takes the differences of the count. */
            OffsetGLInventoryDescription?: string | null;
            /**
             * Format: int16
             * @description How the count came in, such as by hand (1), by import (2) or by a program (4). Codes: 1 = Manual entry, 2 = Import, 3 = Stock count, 4 = Web service.
             */
            Source?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int16
             * @description Whether the count is a draft (12) or booked (21). Codes: 12 = Draft, 21 = Processed.
             */
            Status?: 12 | 21 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the stock was counted.
             */
            StockCountDate?: string | null;
            /** @description Counted items, each with the quantity found. */
            StockCountLines?: components["schemas"]["InventoryStockCountLine"][] | null;
            /**
             * Format: int32
             * @description Number by which users know the count.
             */
            StockCountNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description One item that is moved by a warehouse transfer, with quantity and storage locations. */
        InventoryWarehouseTransferLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
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
            /** @description Text of the line that moves. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
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
             * Format: uuid
             * @description ID of the user who took the goods from their place.
             */
            PickedBy?: string | null;
            /**
             * Format: double
             * @description Quantity that moves between the warehouses.
             */
            Quantity?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the place that the goods are taken from.
             */
            StorageLocationFrom?: string | null;
            /** @description Code of the place that the goods are taken from. */
            StorageLocationFromCode?: string | null;
            /** @description Text of the place that the goods are taken from. */
            StorageLocationFromDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the place that the goods are taken from in the walk through the warehouse.
             */
            StorageLocationFromLocationSequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the place that the goods are brought to.
             */
            StorageLocationTo?: string | null;
            /** @description Code of the place that the goods are brought to. */
            StorageLocationToCode?: string | null;
            /** @description Text of the place that the goods are brought to. */
            StorageLocationToDescription?: string | null;
            /**
             * Format: int32
             * @description Turn of the place that the goods are brought to in the walk through the warehouse.
             */
            StorageLocationToLocationSequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the transfer between warehouses that the line belongs to.
             */
            TransferID?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who brought the goods to their new place.
             */
            TransferredBy?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A movement of items from one warehouse to another. */
        InventoryWarehouseTransfer: {
            /**
             * Format: uuid
             * @description Key of the transfer, given out by the service.
             */
            TransferID?: string;
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
            /** @description Text on the transfer as a whole. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the transfer was entered.
             */
            EntryDate?: string | null;
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
             * Format: uuid
             * @description ID of the user who took the goods from their place.
             */
            PickedBy?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to leave the first warehouse.
             */
            PlannedDeliveryDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the second warehouse.
             */
            PlannedReceiptDate?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: int16
             * @description How the transfer came in, such as by hand (1), by import (2) or by advice (3). Codes: 1 = Manual entry, 2 = Import, 3 = Transfer advice, 4 = Web service.
             */
            Source?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int16
             * @description Whether the goods are still to be moved (10) or have arrived (50). Codes: 10 = Open, 50 = Complete.
             */
            Status?: 10 | 50 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods move between the warehouses.
             */
            TransferDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the transfer between warehouses.
             */
            TransferNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who brought the goods to their new place.
             */
            TransferredBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse that the goods leave.
             */
            WarehouseFrom?: string | null;
            /** @description Code of the warehouse that the goods leave. */
            WarehouseFromCode?: string | null;
            /** @description Text of the warehouse that the goods leave. */
            WarehouseFromDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse that the goods go to.
             */
            WarehouseTo?: string | null;
            /** @description Code of the warehouse that the goods go to. */
            WarehouseToCode?: string | null;
            /** @description Text of the warehouse that the goods go to. */
            WarehouseToDescription?: string | null;
            /** @description Items that move between the warehouses. */
            WarehouseTransferLines?: components["schemas"]["InventoryWarehouseTransferLine"][] | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path8 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the stock count. */
    StockCountID: string;
}
interface Path9 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the warehouse transfer. */
    TransferID: string;
}
export interface operations {
    ListInventoryAssemblyBillOfMaterialHeader: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryAssemblyBillOfMaterialHeader"]>;
    };
    CreateInventoryAssemblyBillOfMaterialHeader: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryAssemblyBillOfMaterialHeader"], "AssemblyBillOfMaterialMaterials">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryAssemblyBillOfMaterialHeader"]>;
    };
    GetInventoryAssemblyBillOfMaterialHeader: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["InventoryAssemblyBillOfMaterialHeader"]>;
    };
    UpdateInventoryAssemblyBillOfMaterialHeader: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryAssemblyBillOfMaterialHeader"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryAssemblyBillOfMaterialHeader: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryAssemblyBillOfMaterialMaterials: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"]>;
    };
    CreateInventoryAssemblyBillOfMaterialMaterial: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"], "AssembledItem" | "PartItem">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"]>;
    };
    GetInventoryAssemblyBillOfMaterialMaterial: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"]>;
    };
    UpdateInventoryAssemblyBillOfMaterialMaterial: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryAssemblyBillOfMaterialMaterial: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryAssemblyOrders: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryAssemblyOrder"]>;
    };
    GetInventoryAssemblyOrder: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["InventoryAssemblyOrder"]>;
    };
    ListInventoryBatchNumbers: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryBatchNumber"]>;
    };
    GetInventoryBatchNumber: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["InventoryBatchNumber"]>;
    };
    FinishInventoryAssemblyOrder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryFinishAssemblyOrder"], "AssemblyOrder" | "FinishOrderQuantity">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryFinishAssemblyOrder"]>;
    };
    ListInventoryItemWarehousePlanningDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryItemWarehousePlanningDetail"]>;
    };
    GetInventoryItemWarehousePlanningDetail: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryItemWarehousePlanningDetail"]>;
    };
    ListInventoryItemWarehouseStorageLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryItemWarehouseStorageLocation"]>;
    };
    GetInventoryItemWarehouseStorageLocation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryItemWarehouseStorageLocation"]>;
    };
    ListInventoryItemWarehouses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryItemWarehouse"]>;
    };
    CreateInventoryItemWarehouse: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryItemWarehouse"], "Item" | "Warehouse">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryItemWarehouse"]>;
    };
    GetInventoryItemWarehouse: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryItemWarehouse"]>;
    };
    UpdateInventoryItemWarehouse: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryItemWarehouse"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryItemWarehouse: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ProcessInventoryStockCount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryProcessStockCount"], "StockCountID">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryProcessStockCount"]>;
    };
    ProcessInventoryWarehouseTransfer: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryProcessWarehouseTransfer"], "TransferID">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryProcessWarehouseTransfer"]>;
    };
    ListInventorySerialNumbers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventorySerialNumber"]>;
    };
    GetInventorySerialNumber: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventorySerialNumber"]>;
    };
    ListInventoryStockBatchNumbers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryStockBatchNumber"]>;
    };
    CreateInventoryStockBatchNumber: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryStockBatchNumber"], "BatchNumber" | "DraftStockTransactionID" | "Quantity" | "StockTransactionType" | "Warehouse">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryStockBatchNumber"]>;
    };
    GetInventoryStockBatchNumber: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryStockBatchNumber"]>;
    };
    UpdateInventoryStockBatchNumber: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryStockBatchNumber"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryStockBatchNumber: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryStockCountLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryStockCountLine"]>;
    };
    CreateInventoryStockCountLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryStockCountLine"], "Item" | "StockCountID">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryStockCountLine"]>;
    };
    GetInventoryStockCountLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["InventoryStockCountLine"]>;
    };
    UpdateInventoryStockCountLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryStockCountLine"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryStockCountLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryStockCounts: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryStockCount"]>;
    };
    CreateInventoryStockCount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryStockCount"], "StockCountDate" | "StockCountLines" | "Warehouse">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryStockCount"]>;
    };
    GetInventoryStockCount: {
        parameters: {
            query?: Query4;
            path: Path8;
        };
        responses: Answers3<components["schemas"]["InventoryStockCount"]>;
    };
    UpdateInventoryStockCount: {
        parameters: {
            path: Path8;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryStockCount"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryStockCount: {
        parameters: {
            path: Path8;
        };
        responses: Answers4;
    };
    ListInventoryStockSerialNumbers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryStockSerialNumber"]>;
    };
    CreateInventoryStockSerialNumber: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryStockSerialNumber"], "DraftStockTransactionID" | "SerialNumber" | "StockTransactionType" | "Warehouse">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryStockSerialNumber"]>;
    };
    GetInventoryStockSerialNumber: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryStockSerialNumber"]>;
    };
    UpdateInventoryStockSerialNumber: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryStockSerialNumber"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryStockSerialNumber: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryStorageLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryStorageLocation"]>;
    };
    GetInventoryStorageLocation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryStorageLocation"]>;
    };
    ListInventoryWarehouseTransferLines: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryWarehouseTransferLine"]>;
    };
    CreateInventoryWarehouseTransferLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryWarehouseTransferLine"], "Item" | "Quantity" | "TransferID">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryWarehouseTransferLine"]>;
    };
    GetInventoryWarehouseTransferLine: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["InventoryWarehouseTransferLine"]>;
    };
    UpdateInventoryWarehouseTransferLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryWarehouseTransferLine"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryWarehouseTransferLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListInventoryWarehouseTransfers: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["InventoryWarehouseTransfer"]>;
    };
    CreateInventoryWarehouseTransfer: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["InventoryWarehouseTransfer"], "EntryDate" | "WarehouseFrom" | "WarehouseTo" | "WarehouseTransferLines">;
            };
        };
        responses: Answers2<components["schemas"]["InventoryWarehouseTransfer"]>;
    };
    GetInventoryWarehouseTransfer: {
        parameters: {
            query?: Query4;
            path: Path9;
        };
        responses: Answers3<components["schemas"]["InventoryWarehouseTransfer"]>;
    };
    UpdateInventoryWarehouseTransfer: {
        parameters: {
            path: Path9;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryWarehouseTransfer"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryWarehouseTransfer: {
        parameters: {
            path: Path9;
        };
        responses: Answers4;
    };
    ListInventoryWarehouses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryWarehouse"]>;
    };
    CreateInventoryWarehouse: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryWarehouse"];
            };
        };
        responses: Answers2<components["schemas"]["InventoryWarehouse"]>;
    };
    GetInventoryWarehouse: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["InventoryWarehouse"]>;
    };
    UpdateInventoryWarehouse: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryWarehouse"];
            };
        };
        responses: Answers4;
    };
    DeleteInventoryWarehouse: {
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
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockBatchNumber"]["create"] };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockSerialNumber"]["create"] };
    InventoryAssemblyBillOfMaterialMaterial: { row: components["schemas"]["InventoryAssemblyBillOfMaterialMaterial"]; key: "ID"; create: "ID" | "AssembledItem" | "PartItem" | "Quantity" | "UpdateCostPrice"; update: records["InventoryAssemblyBillOfMaterialMaterial"]["create"] };
    InventoryAssemblyBillOfMaterialHeader: { row: components["schemas"]["InventoryAssemblyBillOfMaterialHeader"]; key: "ID"; create: "ID" | "AssembledLeadDays" | "AssemblyBillOfMaterialMaterials" | "BatchQuantity" | "UpdateCostPrice" | "UseExplosion"; update: records["InventoryAssemblyBillOfMaterialHeader"]["create"]; nested: { "AssemblyBillOfMaterialMaterials": "InventoryAssemblyBillOfMaterialMaterial" } };
    InventoryAssemblyOrder: { row: components["schemas"]["InventoryAssemblyOrder"]; key: "ID"; create: never; update: never };
    InventoryStorageLocation: { row: components["schemas"]["InventoryStorageLocation"]; key: "ID"; create: never; update: never };
    InventoryWarehouse: { row: components["schemas"]["InventoryWarehouse"]; key: "ID"; create: "ID" | "Code" | "Description" | "EMail" | "Main" | "ManagerUser" | "UseStorageLocations"; update: records["InventoryWarehouse"]["create"] };
    InventoryBatchNumber: { row: components["schemas"]["InventoryBatchNumber"]; key: "ID"; create: never; update: never; nested: { "StorageLocations": "InventoryStorageLocation"; "Warehouses": "InventoryWarehouse" } };
    InventoryFinishAssemblyOrder: { row: components["schemas"]["InventoryFinishAssemblyOrder"]; key: "AssemblyOrder"; create: "AssemblyOrder" | "AssembledItemStorageLocation" | "AssemblyDate" | "BatchNumbers" | "Description" | "FinishOrderQuantity" | "Notes" | "SerialNumbers"; update: never; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    InventoryItemWarehousePlanningDetail: { row: components["schemas"]["InventoryItemWarehousePlanningDetail"]; key: "ID"; create: never; update: never };
    InventoryItemWarehouseStorageLocation: { row: components["schemas"]["InventoryItemWarehouseStorageLocation"]; key: "ID"; create: never; update: never };
    InventoryItemWarehouse: { row: components["schemas"]["InventoryItemWarehouse"]; key: "ID"; create: "ID" | "CountingCycle" | "DefaultStorageLocation" | "Item" | "MaximumStock" | "OrderPolicy" | "Period" | "ReorderPoint" | "ReorderQuantity" | "ReplenishmentType" | "SafetyStock" | "Warehouse"; update: records["InventoryItemWarehouse"]["create"] };
    InventoryProcessStockCount: { row: components["schemas"]["InventoryProcessStockCount"]; key: "StockCountID"; create: "StockCountID" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    InventoryProcessWarehouseTransfer: { row: components["schemas"]["InventoryProcessWarehouseTransfer"]; key: "TransferID"; create: "TransferID" | "TransferDate"; update: never };
    InventorySerialNumber: { row: components["schemas"]["InventorySerialNumber"]; key: "ID"; create: never; update: never };
    InventoryStockCountLine: { row: components["schemas"]["InventoryStockCountLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "CountedBy" | "Item" | "QuantityDifference" | "QuantityNew" | "ReasonCode" | "SerialNumbers" | "Source" | "Status" | "StockCountID" | "StorageLocation" | "Warehouse"; update: records["InventoryStockCountLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    InventoryStockCount: { row: components["schemas"]["InventoryStockCount"]; key: "StockCountID"; create: "StockCountID" | "CountedBy" | "Description" | "OffsetGLInventory" | "Status" | "StockCountDate" | "StockCountLines" | "Warehouse"; update: records["InventoryStockCount"]["create"]; nested: { "StockCountLines": "InventoryStockCountLine" } };
    InventoryWarehouseTransferLine: { row: components["schemas"]["InventoryWarehouseTransferLine"]; key: "ID"; create: "ID" | "BatchNumbers" | "Description" | "Item" | "PickedBy" | "Quantity" | "SerialNumbers" | "StorageLocationFrom" | "StorageLocationTo" | "TransferID" | "TransferredBy"; update: records["InventoryWarehouseTransferLine"]["create"]; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    InventoryWarehouseTransfer: { row: components["schemas"]["InventoryWarehouseTransfer"]; key: "TransferID"; create: "TransferID" | "Description" | "EntryDate" | "PickedBy" | "PlannedDeliveryDate" | "PlannedReceiptDate" | "Remarks" | "Status" | "TransferredBy" | "WarehouseFrom" | "WarehouseTo" | "WarehouseTransferLines"; update: records["InventoryWarehouseTransfer"]["create"]; nested: { "WarehouseTransferLines": "InventoryWarehouseTransferLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader": { list: "InventoryAssemblyBillOfMaterialHeader"; create: { body: "InventoryAssemblyBillOfMaterialHeader"; demands: "AssemblyBillOfMaterialMaterials"; answer: "InventoryAssemblyBillOfMaterialHeader" } };
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialHeader(guid'{ID}')": { get: "InventoryAssemblyBillOfMaterialHeader"; update: { body: "InventoryAssemblyBillOfMaterialHeader"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials": { list: "InventoryAssemblyBillOfMaterialMaterial"; create: { body: "InventoryAssemblyBillOfMaterialMaterial"; demands: "AssembledItem" | "PartItem"; answer: "InventoryAssemblyBillOfMaterialMaterial" } };
    "/api/v1/{division}/inventory/AssemblyBillOfMaterialMaterials(guid'{ID}')": { get: "InventoryAssemblyBillOfMaterialMaterial"; update: { body: "InventoryAssemblyBillOfMaterialMaterial"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/AssemblyOrders": { list: "InventoryAssemblyOrder" };
    "/api/v1/{division}/inventory/AssemblyOrders(guid'{ID}')": { get: "InventoryAssemblyOrder" };
    "/api/v1/{division}/inventory/BatchNumbers": { list: "InventoryBatchNumber" };
    "/api/v1/{division}/inventory/BatchNumbers(guid'{ID}')": { get: "InventoryBatchNumber" };
    "/api/v1/{division}/inventory/FinishAssemblyOrder": { create: { body: "InventoryFinishAssemblyOrder"; demands: "AssemblyOrder" | "FinishOrderQuantity"; answer: "InventoryFinishAssemblyOrder" } };
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails": { list: "InventoryItemWarehousePlanningDetail" };
    "/api/v1/{division}/inventory/ItemWarehousePlanningDetails(guid'{ID}')": { get: "InventoryItemWarehousePlanningDetail" };
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations": { list: "InventoryItemWarehouseStorageLocation" };
    "/api/v1/{division}/inventory/ItemWarehouseStorageLocations(guid'{ID}')": { get: "InventoryItemWarehouseStorageLocation" };
    "/api/v1/{division}/inventory/ItemWarehouses": { list: "InventoryItemWarehouse"; create: { body: "InventoryItemWarehouse"; demands: "Item" | "Warehouse"; answer: "InventoryItemWarehouse" } };
    "/api/v1/{division}/inventory/ItemWarehouses(guid'{ID}')": { get: "InventoryItemWarehouse"; update: { body: "InventoryItemWarehouse"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/ProcessStockCount": { create: { body: "InventoryProcessStockCount"; demands: "StockCountID"; answer: "InventoryProcessStockCount" } };
    "/api/v1/{division}/inventory/ProcessWarehouseTransfer": { create: { body: "InventoryProcessWarehouseTransfer"; demands: "TransferID"; answer: "InventoryProcessWarehouseTransfer" } };
    "/api/v1/{division}/inventory/SerialNumbers": { list: "InventorySerialNumber" };
    "/api/v1/{division}/inventory/SerialNumbers(guid'{ID}')": { get: "InventorySerialNumber" };
    "/api/v1/{division}/inventory/StockBatchNumbers": { list: "InventoryStockBatchNumber"; create: { body: "InventoryStockBatchNumber"; demands: "BatchNumber" | "DraftStockTransactionID" | "Quantity" | "StockTransactionType" | "Warehouse"; answer: "InventoryStockBatchNumber" } };
    "/api/v1/{division}/inventory/StockBatchNumbers(guid'{ID}')": { get: "InventoryStockBatchNumber"; update: { body: "InventoryStockBatchNumber"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/StockCountLines": { list: "InventoryStockCountLine"; create: { body: "InventoryStockCountLine"; demands: "Item" | "StockCountID"; answer: "InventoryStockCountLine" } };
    "/api/v1/{division}/inventory/StockCountLines(guid'{ID}')": { get: "InventoryStockCountLine"; update: { body: "InventoryStockCountLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/StockCounts": { list: "InventoryStockCount"; create: { body: "InventoryStockCount"; demands: "StockCountDate" | "StockCountLines" | "Warehouse"; answer: "InventoryStockCount" } };
    "/api/v1/{division}/inventory/StockCounts(guid'{StockCountID}')": { get: "InventoryStockCount"; update: { body: "InventoryStockCount"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/StockSerialNumbers": { list: "InventoryStockSerialNumber"; create: { body: "InventoryStockSerialNumber"; demands: "DraftStockTransactionID" | "SerialNumber" | "StockTransactionType" | "Warehouse"; answer: "InventoryStockSerialNumber" } };
    "/api/v1/{division}/inventory/StockSerialNumbers(guid'{ID}')": { get: "InventoryStockSerialNumber"; update: { body: "InventoryStockSerialNumber"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/StorageLocations": { list: "InventoryStorageLocation" };
    "/api/v1/{division}/inventory/StorageLocations(guid'{ID}')": { get: "InventoryStorageLocation" };
    "/api/v1/{division}/inventory/WarehouseTransferLines": { list: "InventoryWarehouseTransferLine"; create: { body: "InventoryWarehouseTransferLine"; demands: "Item" | "Quantity" | "TransferID"; answer: "InventoryWarehouseTransferLine" } };
    "/api/v1/{division}/inventory/WarehouseTransferLines(guid'{ID}')": { get: "InventoryWarehouseTransferLine"; update: { body: "InventoryWarehouseTransferLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/WarehouseTransfers": { list: "InventoryWarehouseTransfer"; create: { body: "InventoryWarehouseTransfer"; demands: "EntryDate" | "WarehouseFrom" | "WarehouseTo" | "WarehouseTransferLines"; answer: "InventoryWarehouseTransfer" } };
    "/api/v1/{division}/inventory/WarehouseTransfers(guid'{TransferID}')": { get: "InventoryWarehouseTransfer"; update: { body: "InventoryWarehouseTransfer"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/inventory/Warehouses": { list: "InventoryWarehouse"; create: { body: "InventoryWarehouse"; demands: never; answer: "InventoryWarehouse" } };
    "/api/v1/{division}/inventory/Warehouses(guid'{ID}')": { get: "InventoryWarehouse"; update: { body: "InventoryWarehouse"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface InventoryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
