import type { JsonSchema } from '../../engine/state/records.ts';

const text = { type: 'string' };
const name = { type: 'string', pattern: '^[A-Za-z0-9_\\-]+$' };
const anything = {};
const texts = { type: 'array', items: text };
const outputs = { type: 'object', additionalProperties: text };
const criteria = listOf('criterion');

/** The JSON Schema of scenarios: Arazzo 1.0 documents (https://spec.openapis.org/arazzo/v1.0.1.html). */
export const scenarioSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Paystub scenario',
  description: 'An Arazzo 1.0 document: steps that call operations and check what comes back.',
  ...object(
    {
      arazzo: { type: 'string', pattern: '^1\\.0\\.\\d+' },
      info: object({ title: text, summary: text, description: text, version: text }, ['title', 'version']),
      sourceDescriptions: {
        type: 'array',
        minItems: 1,
        items: object({ name, url: text, type: { enum: ['openapi', 'arazzo'] } }, ['name', 'url']),
      },
      workflows: { type: 'array', minItems: 1, items: { $ref: '#/definitions/workflow' } },
      components: object({
        inputs: mapOf(anything),
        parameters: mapOf({ $ref: '#/definitions/parameter' }),
        successActions: mapOf({ $ref: '#/definitions/success' }),
        failureActions: mapOf({ $ref: '#/definitions/failure' }),
      }),
    },
    ['arazzo', 'info', 'sourceDescriptions', 'workflows'],
  ),
  definitions: {
    workflow: object(
      {
        ...{ workflowId: text, summary: text, description: text, inputs: anything, dependsOn: texts, outputs },
        steps: { type: 'array', minItems: 1, items: { $ref: '#/definitions/step' } },
        ...{ successActions: listOf('success', true), failureActions: listOf('failure', true) },
        parameters: listOf('parameter', true),
      },
      ['workflowId', 'steps'],
    ),
    step: {
      ...object(
        {
          ...{ stepId: text, description: text, operationId: text, operationPath: text, workflowId: text, outputs },
          ...{ parameters: listOf('parameter', true), successCriteria: criteria },
          ...{ onSuccess: listOf('success', true), onFailure: listOf('failure', true) },
          requestBody: object({
            ...{ contentType: text, payload: anything },
            replacements: { type: 'array', items: object({ target: text, value: anything }, ['target', 'value']) },
          }),
        },
        ['stepId'],
      ),
      oneOf: [{ required: ['operationId'] }, { required: ['operationPath'] }, { required: ['workflowId'] }],
    },
    parameter: object({ name: text, in: { enum: ['path', 'query', 'header', 'cookie'] }, value: anything }, [
      'name',
      'value',
    ]),
    reference: object({ reference: text, value: anything }, ['reference']),
    criterion: object(
      {
        ...{ context: text, condition: text },
        type: {
          anyOf: [
            { enum: ['simple', 'regex', 'jsonpath', 'xpath'] },
            object({ type: { enum: ['jsonpath', 'xpath'] }, version: text }, ['type', 'version']),
          ],
        },
      },
      ['condition'],
    ),
    success: action({ type: { enum: ['end', 'goto'] } }),
    failure: action({
      type: { enum: ['end', 'goto', 'retry'] },
      retryAfter: { type: 'number', minimum: 0 },
      retryLimit: { type: 'integer', minimum: 0 },
    }),
  },
};

function action(members: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return object({ name: text, ...members, workflowId: text, stepId: text, criteria }, ['name', 'type']);
}

function listOf(definition: string, mayRefer = false): JsonSchema {
  const item = { $ref: `#/definitions/${definition}` };
  return { type: 'array', items: mayRefer ? { anyOf: [item, { $ref: '#/definitions/reference' }] } : item };
}

function mapOf(value: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: value };
}

/** An object without other members than these, and extensions. */
function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, patternProperties: { '^x-': {} }, required, additionalProperties: false };
}
