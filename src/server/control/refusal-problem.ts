import type { RefusalReason, Violation } from '../../engine/http/failure.ts';
import { Problem } from '../problem.ts';
import { contract } from './generated/contract.ts';

/**
 * The problem that a request to the control API is refused with.
 * @throws Error for a reason that the control API never has
 */
export async function toProblem(reason: RefusalReason): Promise<Problem> {
  switch (reason.kind) {
    case 'invalid-request': {
      const allowed = await allowedValues(reason.violations[0]);
      return new Problem(400, {
        title: 'Invalid request',
        detail: reason.violations.map(describe).join('; '),
        ...(allowed === undefined ? {} : { allowed }),
      });
    }
    case 'malformed-json':
      return new Problem(400, { title: 'Malformed JSON', detail: reason.message });
    case 'missing-body':
      return new Problem(400, { title: 'Missing body', detail: 'This operation takes a JSON body.' });
    case 'unsupported-media-type':
      return new Problem(415, {
        title: 'Unsupported media type',
        detail: `${reason.mediaType} is not taken here; send ${reason.of === undefined ? 'application/json' : 'plain UTF-8'}.`,
      });
    case 'body-too-large':
      return new Problem(413, { title: 'Body too large', detail: `At most ${reason.limit} bytes are taken.` });
    case 'beyond-simulation':
      return new Problem(413, { title: 'Body too large', detail: `Paystub does not read ${reason.part} here.` });
    default:
      throw new Error(reason.kind);
  }
}

function describe(violation: Violation): string {
  return `${violation.in} ${violation.pointer}: ${inWords(violation)}`;
}

function inWords({ keyword, params, message }: Violation): string {
  if (keyword === 'additionalProperties') return `there is no member ${String(params.additionalProperty)}`;
  return keyword === 'discriminator' ? `there is no ${String(params.tag)} ${String(params.tagValue)}` : message;
}

/** The values that would be accepted in place of a wrong one, where they can be listed. */
async function allowedValues({ keyword, params }: Violation): Promise<readonly string[] | undefined> {
  if (Array.isArray(params.allowedValues)) return params.allowedValues.map(String);
  return keyword === 'discriminator' ? allowedTags(String(params.tag)) : undefined;
}

type Tagged = {
  'x-paystub-tag'?: string;
  oneOf?: readonly { $ref: string }[];
  properties?: Record<string, { const?: string; enum?: readonly string[] }>;
};

async function allowedTags(tag: string): Promise<readonly string[]> {
  const { components } = (await contract.document()) as { components: { schemas: Record<string, Tagged> } };
  const branches = Object.values(components.schemas)
    .filter((schema) => schema['x-paystub-tag'] === tag)
    .flatMap(({ oneOf = [] }) => oneOf.map(({ $ref }) => components.schemas[$ref.split('/').at(-1) ?? '']));
  return branches.flatMap((branch) => {
    const member = branch?.properties?.[tag];
    return member?.const === undefined ? (member?.enum ?? []) : [member.const];
  });
}
