// What `import "erp-openapi"` leads to.
import { BareImport } from "./bare-import.ts";

throw new BareImport();
