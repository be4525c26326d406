import { expect } from 'vitest';
import type { Answer, Client } from '../../helpers/paystub.ts';

/** The API's base in production. */
export const api = '/poweroffice/v2';

/** Ids of the seeded company in production. */
export const kari = 1_000_001;
export const ola = 1_000_002;
export const ingrid = 1_000_003;
export const per = 1_000_017;
export const reported = 1_010_001;
export const olasFirst = 1_010_002;
export const olasSecond = 1_010_003;
export const ended = 1_010_004;
export const oslo = 1_000_501;
export const bodo = 1_000_502;

/** Application and client keys of the seeded activations. */
export const keys = {
  everything: '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70',
  reader: '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71',
  withoutSalary: '3b8e4c6a-ad9f-4e75-8b0b-2f4d5e6b7c83:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a72',
  dormant: '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a73',
  demo: '4c9f5d7b-beaf-4f86-9c1c-3a5e6f7c8d94:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a7d',
};
export const subscriptionKey = {
  production: 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02',
  demo: 'd0e1f2a3b4c5d6e7f8091a2b3c4d5e6f',
};

/** Headers of a call with subscription key and a fresh token. */
export async function authorize(send: Client, of: keyof typeof keys = 'everything'): Promise<Record<string, string>> {
  const environment = of === 'demo' ? 'demo' : 'production';
  const key = { 'Ocp-Apim-Subscription-Key': subscriptionKey[environment] };
  const base = environment === 'demo' ? '/poweroffice/Demo' : '/poweroffice';
  const headers = { ...key, Authorization: `Basic ${btoa(keys[of])}` };
  const answer = await send('POST', `${base}/OAuth/Token`, { headers, form: { grant_type: 'client_credentials' } });
  return { ...key, Authorization: `Bearer ${answer.body.access_token}` };
}

/** Expects problem details in lower case, exactly. */
export function expectProblem(answer: Answer, status: number, title: string, detail: string): void {
  expect(answer.text).toBe(JSON.stringify({ title, status, detail }));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
}

/** Expects ASP.NET Core's answer to what it cannot bind. */
export function expectUnbindable(answer: Answer, errors: Readonly<Record<string, unknown>>): void {
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(Object.keys(answer.body)).toEqual(['type', 'title', 'status', 'traceId', 'errors']);
  expect(answer.body).toMatchObject({
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
  });
  expect(answer.body.traceId).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  expect(answer.body.errors).toEqual(errors);
}

/** Expects an answer without body and without a content type. */
export function expectEmpty(answer: Answer, status: number): void {
  expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([status, '', null]);
}

/** A minimal employment. */
export const newEmployment = {
  EmploymentType: 'Ordinary',
  EmploymentForm: 'Permanent',
  EnterpriseId: oslo,
  StartDate: '2025-02-01',
  FullTimeHoursPerWeek: 37.5,
  IsDefault: true,
  ProfessionCode: '3231109',
  WorkingHoursArrangement: 'NonShift',
};

/** Creates an employment, for the employee without one if none is named. Returns its id. */
export async function employ(send: Client, members: object = {}, employee = ingrid): Promise<number> {
  const answer = await send('POST', `${api}/Employees/${employee}/Employments`, {
    json: { ...newEmployment, ...members },
  });
  expect(answer.status).toBe(201);
  return answer.body.Id;
}

/** Expects exactly this JSON. */
export function expectJson(answer: Answer, status: number, body: object): void {
  expect(answer.text).toBe(JSON.stringify(body));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
}
