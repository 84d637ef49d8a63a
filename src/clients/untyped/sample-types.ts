/** Parameters of any operation of the sample. */
interface Parameters {
  query?: { $select?: string; $filter?: string; $orderby?: string; $expand?: string };
  path: { company: string };
}

interface Json<Content> {
  content: { "application/json": Content };
}

interface Bytes {
  content: { "application/octet-stream": string };
}

type Row = { id: string; name?: string };

interface SamplePaths {
  "/{company}/records": {
    get: { parameters: Parameters; responses: { 200: Json<Row[]> } };
    post: { parameters: Parameters; requestBody: Json<Row>; responses: { 201: Json<Row> } };
    patch: { parameters: Parameters; requestBody: Json<Row>; responses: { 200: Json<Row> } };
    delete: { parameters: Parameters; responses: { 204: { content?: never } } };
  };
  "/records": { get: { parameters: { query?: never; path?: never }; responses: { 200: Json<Row[]> } } };
  "/{company}/content": {
    get: { parameters: Parameters; responses: { 200: Bytes } };
    put: { parameters: Parameters; requestBody: Bytes; responses: { 204: { content?: never } } };
  };
}

interface SampleCalls {
  "/{company}/records": {
    list: "Record";
    get: "Record";
    create: { body: "Record"; demands: "name"; answer: "Record"; wait: true };
    update: { body: "Record"; answer: "Record" };
    remove: { answer: never };
    run: { answer: "Record" };
  };
  "/records": { list: "Record"; get: "Record" };
}

/** A small API at whose paths every method of a client exists, so that the compiler can look at all of them. */
export interface SampleTypes {
  paths: SamplePaths;
  records: { Record: { row: Row; key: "id"; create: "id" | "name"; update: "name" } };
  calls: SampleCalls;
  complete: true;
}
