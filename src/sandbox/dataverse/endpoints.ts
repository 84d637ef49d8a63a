import type { EndpointMethod } from "../core/service-router.ts";
import { answerFetch } from "./fetch/answer-fetch.ts";
import { deleteRecord } from "./records/delete-record.ts";
import { countRecords, getRecord, listRecords, listRelated } from "./records/list-records.ts";
import type { RecordCall } from "./records/record-call.ts";
import { relateRecords } from "./records/relate-records.ts";
import { answerColumn } from "./records/single-column.ts";
import { createRecord, upsertRecord } from "./records/write-record.ts";

/** What is at an address of a set or a record: as faults and the log name it, and who answers. */
export type RecordEndpoint = readonly [
  operation: string,
  method: EndpointMethod,
  path: string,
  answer: (call: RecordCall) => Response,
];

const list = (call: RecordCall): Response =>
  call.url.searchParams.has("fetchXml") ? answerFetch(call) : listRecords(call);

/** Addresses of records, as `spelledOut` writes them. Accounts have names of their own, as each table has in a spec of it. */
export const recordEndpoints: readonly RecordEndpoint[] = [
  ["ListAccounts", "GET", "/accounts", list],
  ["CreateAccount", "POST", "/accounts", createRecord],
  ["CountAccounts", "ALL", "/accounts/$count", countRecords],
  ["GetAccount", "GET", "/accounts/key", getRecord],
  ["UpsertAccount", "PATCH", "/accounts/key", upsertRecord],
  ["DeleteAccount", "DELETE", "/accounts/key", deleteRecord],
  ["ListRecords", "GET", "/records", list],
  ["CreateRecord", "POST", "/records", createRecord],
  ["CountRecords", "GET", "/records/$count", countRecords],
  ["GetRecord", "GET", "/records/key", getRecord],
  ["UpsertRecord", "PATCH", "/records/key", upsertRecord],
  ["DeleteRecord", "DELETE", "/records/key", deleteRecord],
  ...["/accounts/key", "/records/key"].flatMap((record): readonly RecordEndpoint[] => [
    ["ListRelatedRecords", "GET", `${record}/navigation`, listRelated],
    ["RelateRecords", "ALL", `${record}/navigation/$ref`, relateRecords],
    ["RelateRecords", "ALL", `${record}/navigation/key/$ref`, relateRecords],
    ["AccessColumn", "ALL", `${record}/column`, answerColumn],
    ["AccessColumn", "GET", `${record}/column/$value`, answerColumn],
  ]),
];
