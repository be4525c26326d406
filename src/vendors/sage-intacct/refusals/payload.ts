import { sources } from '../rules/sources.ts';
import { type Detail, failure, refusal } from './refusal.ts';

/** Payloads that the schema of their object refuses; the details name each member at fault. */

const containsErrors = {
  status: 400,
  code: 'invalidRequest',
  errorId: 'REST-1064',
  messageId: 'IA.PAYLOAD_CONTAINS_ERRORS',
  text: (_details: readonly Detail[]) => 'Payload contains errors',
  more: (details: readonly Detail[]) => ({ details }),
} as const;

export const payloadContainsErrors = refusal({
  id: 'intacct.payload.contains-errors',
  summary: 'A payload that its schema refuses answers 400 REST-1064, with details.',
  evidence: 'documented',
  source: `Example of the error schema in ${sources.commonDocument}`,
  ...containsErrors,
});

/** The same for a payload with a field of the real object that Paystub leaves out. */
export const fieldsNotSimulated = failure({ ...containsErrors, paystubError: 'not-simulated' });

/** The detail about a field that the object does not have. */
export function unknownField(field: string): Detail {
  return {
    errorId: 'REST-1043',
    code: 'invalidRequest',
    message: `${field} is not a valid field`,
    target: field,
    messageId: 'IA.NOT_A_VALID_FIELD',
    placeholders: { FIELD: field },
  };
}

/** The detail about a field that can only be read. */
export function readOnlyField(field: string): Detail {
  return {
    errorId: 'REST-1050',
    code: 'invalidRequest',
    message: `${field} is a read-only field`,
    target: field,
    messageId: 'IA.READ_ONLY_FIELD',
    placeholders: { FIELD: field },
  };
}

/** The detail about a field that the real object has and Paystub leaves out. */
export function notSimulatedField(field: string): Detail {
  const message = `${field} is a field that Paystub does not simulate`;
  return { errorId: 'SIM-0017', code: 'invalidRequest', message, target: field };
}

/** The detail about a required field that is missing. */
export function missingField(field: string): Detail {
  return { errorId: 'SIM-0001', code: 'invalidParameter', message: `${field} is required`, target: field };
}

/** The detail about a field with a value that it cannot have. */
export function invalidField(field: string, clause: string): Detail {
  return { errorId: 'SIM-0002', code: 'invalidParameter', message: `${field} ${clause}`, target: field };
}

/** The detail about a payload that is wrong as a whole. */
export function invalidPayload(clause: string): Detail {
  return { errorId: 'SIM-0002', code: 'invalidParameter', message: `The payload ${clause}`, target: '/' };
}
