import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Requests as such, whatever they are for. */
export const requestRules = defineRules({
  'poweroffice.order-of-checks': {
    summary: 'Gateway, token, privilege, what cannot be bound, the objects of the path, then validation.',
    evidence: 'inferred',
    source: 'The gateway stands in front of the API; binding comes before the controller in ASP.NET Core',
  },
  'poweroffice.body.lenient': {
    summary:
      'Members and choices are taken in any case, texts for numbers, booleans and dates; unknown members are ignored.',
    evidence: 'inferred',
    source:
      'Reasoned from Json.NET, which reads bodies where JSON Patch is taken in ASP.NET Core; patches show such texts',
  },
  'poweroffice.created.location': {
    summary: 'A 201 says where the new object is.',
    evidence: 'inferred',
    source: `${sources.employees}: the operations that read one object are named, as ASP.NET Core's CreatedAtRoute needs`,
  },
});
