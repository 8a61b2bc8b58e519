// Whatever a route throws, as the answer its caller gets.
import { SecretsUnavailable } from '@luoshi/store';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ApiFailure, apiFailure, secretsFailure } from './api-failure.ts';
import type { ApiRefusalCode } from './codes.ts';
import { fieldProblem } from './field-problem.ts';

const ofFramework: Readonly<Record<string, ApiRefusalCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'upload-broken',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'upload-broken',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'upload-broken',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'type-unsupported',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'type-unsupported',
  FST_PARTS_LIMIT: 'body-too-large',
  FST_FILES_LIMIT: 'body-too-large',
  FST_FIELDS_LIMIT: 'body-too-large',
  FST_PROTO_VIOLATION: 'upload-broken',
  FST_MP_PREMATURE_CLOSE: 'upload-broken',
  ERR_STREAM_PREMATURE_CLOSE: 'upload-broken',
  ECONNRESET: 'upload-broken',
};

/** PostgreSQL's own codes for a server that goes or comes, and the system's for one that is not there. */
const databaseAway = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
  'ECONNREFUSED',
  'ENOTFOUND',
]);

/** What the form's parser says, which gives its errors no code. */
const formBroken = /^(?:Multipart: |Unexpected end of |Part terminated early|Malformed part header|Premature close)/;

/** A defect keeps its cause for the log and shows nothing of it to the caller. */
export function failureFrom(error: FastifyError, contentType: string): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (error instanceof SecretsUnavailable) return secretsFailure(error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first?.instancePath.split('/').filter(Boolean).join('.') || (error.validationContext ?? 'body');
    return apiFailure('input-invalid', { field, ...(first === undefined ? {} : fieldProblem(first)) });
  }
  if (error.statusCode === 429) return apiFailure('too-many-requests', { seconds: 60 });
  const code = ofFramework[error.code];
  if (code) return apiFailure(code, { type: contentType });
  if (
    databaseAway.has(error.code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
    return apiFailure('database-away');
  if (formBroken.test(error.message)) return apiFailure('upload-broken');
  if (error.statusCode !== undefined && error.statusCode < 500)
    return apiFailure('input-invalid', { field: 'request', detail: error.message });
  return apiFailure('defect');
}
