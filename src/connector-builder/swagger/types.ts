import type { Method } from "../openapi/list-operations.ts";

/** Places where Power Platform shows a thing. */
export type Visibility = "important" | "advanced" | "internal";

/** What a drop-down asks, and where in the answer its values and titles are. */
export interface DynamicValues {
  operationId: string;
  "value-collection"?: string;
  "value-path": string;
  "value-title"?: string;
  parameters?: Record<string, string | number | boolean | { parameter: string }>;
}

/** The same as {@link DynamicValues}, in the newer form that can tell parameters from body fields. */
export interface DynamicList {
  operationId: string;
  itemsPath?: string;
  itemValuePath: string;
  itemTitlePath?: string;
  parameters?: Record<string, { value: string | number | boolean } | { parameterReference: string }>;
}

export interface EnumName {
  value: string | number;
  displayName: string;
}

/** The part of Swagger's schema object that Power Platform reads. */
export interface SwaggerSchema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  "x-ms-summary"?: string;
  "x-ms-visibility"?: Visibility;
  "x-ms-enum-values"?: EnumName[];
  "x-ms-dynamic-values"?: DynamicValues;
  "x-ms-dynamic-list"?: DynamicList;
  "x-ms-notification-url"?: true;
  "x-nullable"?: true;
  default?: string | number | boolean;
  enum?: (string | number)[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: SwaggerSchema;
  properties?: Record<string, SwaggerSchema>;
  required?: string[];
}

export interface SwaggerParameter {
  name: string;
  in: "path" | "query" | "header" | "body" | "formData";
  required?: boolean;
  type?: string;
  format?: string;
  description?: string;
  default?: string | number | boolean;
  enum?: (string | number)[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  schema?: SwaggerSchema;
  "x-ms-summary"?: string;
  "x-ms-visibility"?: Visibility;
  "x-ms-url-encoding"?: "single" | "double";
  "x-ms-enum-values"?: EnumName[];
  "x-ms-dynamic-values"?: DynamicValues;
  "x-ms-dynamic-list"?: DynamicList;
}

export interface SwaggerResponse {
  description: string;
  schema?: SwaggerSchema;
}

/** Which revision of a family an operation is, and what to use instead of a deprecated one. */
export interface ApiAnnotation {
  family: string;
  revision: number;
  replacement?: { api: string; operationId: string };
}

export interface SwaggerOperation {
  operationId: string;
  summary: string;
  description: string;
  "x-ms-visibility"?: Visibility;
  "x-ms-trigger"?: "single" | "batch";
  "x-ms-trigger-hint"?: string;
  "x-ms-trigger-metadata"?: { kind: "query"; mode: "polling" };
  "x-ms-pageable"?: { nextLinkName: string };
  "x-ms-api-annotation"?: ApiAnnotation;
  deprecated?: true;
  /** An agent asks its user before it calls this. */
  "x-ms-require-user-confirmation"?: true;
  consumes?: string[];
  produces?: string[];
  parameters: SwaggerParameter[];
  responses: Record<string, SwaggerResponse>;
}

/** What a webhook sends to a flow: the output of a trigger. */
export interface NotificationContent {
  description: string;
  schema: SwaggerSchema;
}

export type SwaggerPathItem = { [method in Method]?: SwaggerOperation } & {
  "x-ms-notification-content"?: NotificationContent;
};

/** How a connection signs in, as Swagger 2.0 writes it. */
export type SecurityDefinition =
  | { type: "oauth2"; flow: "accessCode"; authorizationUrl: string; tokenUrl: string; scopes: Record<string, string> }
  | { type: "apiKey"; name: string; in: "header" | "query" }
  | { type: "basic" };

export interface SwaggerDocument {
  swagger: "2.0";
  info: { title: string; description: string; version: string; contact: { name: string; url: string; email: string } };
  host: string;
  basePath: string;
  schemes: ["https"];
  consumes: string[];
  produces: string[];
  paths: Record<string, SwaggerPathItem>;
  definitions: Record<string, SwaggerSchema>;
  securityDefinitions?: Record<string, SecurityDefinition>;
  security?: Record<string, string[]>[];
  "x-ms-connector-metadata"?: { propertyName: string; propertyValue: string }[];
}
