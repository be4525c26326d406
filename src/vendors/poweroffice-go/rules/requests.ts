import { defineRules } from '../../../engine/rules/rules.ts';
import { withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

const jsonNet = 'Reasoned from Json.NET, which reads bodies where JSON Patch is taken in ASP.NET Core';

/** Requests as such, whatever they are for. */
export const requestRules = defineRules({
  'poweroffice.order-of-checks': {
    summary: 'What the path names in vain is 404 before required members, lengths and a missing body are judged.',
    evidence: 'inferred',
    source: 'Binding comes before the controller in ASP.NET Core, validation after the objects of the path are read',
    twin: { summary: 'The body is judged first.' },
  },
  'poweroffice.errors.media-type': {
    summary: 'The media type of problem details.',
    evidence: 'documented',
    source: `${sources.allFiles}: application/json of every 400, 404 and 409`,
    variants: { json: 'application/json', 'problem-json': 'application/problem+json, as ASP.NET Core sends by itself' },
    default: 'json',
  },
  'poweroffice.request.other-case': {
    summary: 'Paths and query keys are taken in any case.',
    evidence: 'observed',
    source: 'Public clients call /demo/v2, /oauth/token, /customers and /products',
    twin: { summary: 'They are unknown in another case.' },
  },
  'poweroffice.request.slash-at-end': {
    summary: 'A slash at the end of a path is ignored.',
    evidence: 'inferred',
    source: 'Reasoned from Azure API Management and ASP.NET Core, whose routes match with and without it',
    twin: { summary: 'The path is unknown: 404.' },
  },
  'poweroffice.request.escaped-character': {
    summary: 'A character of the path that is escaped without need equals itself: %2D is a hyphen.',
    evidence: 'inferred',
    source: 'RFC 3986, section 6.2.2.2',
    twin: { summary: 'The path is unknown: 404.' },
  },
  'poweroffice.request.unknown-query-key': {
    summary: 'A query key that the operation does not have is ignored.',
    evidence: 'inferred',
    source: 'ASP.NET Core ignores what it does not bind; only keys of OData were seen to be refused',
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.query.any-case': {
    summary: 'Booleans and choices of the query are taken in any case.',
    evidence: 'inferred',
    source: `${sources.aspNet}; .NET clients write True`,
    twin: { summary: 'They are refused with 400.' },
  },
  'poweroffice.parameters.plus-sign': {
    summary: 'An integer of a path or query may have a plus in front of it.',
    evidence: 'inferred',
    source: 'learn.microsoft.com NumberStyles.Integer, by which .NET reads integers, allows a leading sign',
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.parameters.integer-forms': {
    summary: 'What an integer of a path or query does that has blanks around it or is written in hexadecimal digits.',
    evidence: 'inferred',
    source: `${sources.aspNet} reads both; a route that demands an integer would not`,
    variants: { refused: 'it is refused with 400', taken: 'it is read' },
    default: 'refused',
  },
  'poweroffice.query.repeated-key': {
    summary: 'The value of a query key that is sent twice with different ones.',
    evidence: 'inferred',
    source: `${sources.aspNet}: its model binder for texts and numbers takes the first one`,
    variants: { first: 'the first one', last: 'the last one' },
    default: 'first',
  },
  'poweroffice.body.any-case': {
    summary: 'Members, choices and ids of a body are taken in any case.',
    evidence: 'inferred',
    source: jsonNet,
    twin: { summary: 'A member in another case is not seen, a choice or id in another case is refused.' },
  },
  'poweroffice.body.texts': {
    summary: 'Texts in the body of a POST are taken for numbers and booleans.',
    evidence: 'inferred',
    source: `${jsonNet}; patches show such texts`,
    twin: { summary: 'They are refused with 400.' },
  },
  'poweroffice.body.numbers-for-texts': {
    summary: 'A number in a body is taken for a text.',
    evidence: 'inferred',
    source: jsonNet,
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.body.fractions': {
    summary: 'What a number with a fraction does where an integer of 64 bits is due.',
    evidence: 'inferred',
    source: `${jsonNet}; GitHub JamesNK/Newtonsoft.Json 2353 and 2659, dotnet/aspnetcore 23031`,
    variants: { rounded: 'it is rounded, halves to the even number', refused: 'it is refused with 400' },
    default: 'rounded',
  },
  'poweroffice.body.written-numbers': {
    summary:
      'A number for a text keeps the form that its reader gives it: 1.50 of a POST is "1.50", 1.0 of a patch "1.0".',
    evidence: 'inferred',
    source: `${jsonNet}: ReadAsString keeps a number's characters; JSON Patch reads it first and writes it again`,
    twin: { summary: 'Its shortest form is taken: "1.5", "1".' },
  },
  'poweroffice.body.text-positions': {
    summary: 'A text about a value that cannot be read ends with its path, line and position.',
    evidence: 'inferred',
    source: `${jsonNet}: GitHub JamesNK/Newtonsoft.Json, JsonPosition.FormatMessage; ${sources.aspNet} hands its texts on`,
    twin: { summary: 'It ends with the path.' },
  },
  'poweroffice.body.int32-floats': {
    summary: 'A number with a point or an exponent is no integer of 32 bits, even where its fraction is zero: 400.',
    evidence: 'inferred',
    source: `${jsonNet}: ReadAsInt32 of its JsonTextReader takes digits alone`,
    twin: { summary: '1.0 is taken for 1.' },
  },
  'poweroffice.body.dates-with-time': {
    summary: 'The time part of a date in a body is cut off.',
    evidence: 'inferred',
    source: `${jsonNet}; a public C# client saw dates of replies with a time part`,
    twin: { summary: 'The date is refused with 400.' },
  },
  'poweroffice.body.unreadable': {
    summary: 'The answer to a body that cannot be read, where the document has a text for a missing object.',
    evidence: 'inferred',
    source: `${sources.aspNet}: it depends on a setting; the texts for missing objects hint that it is off`,
    variants: {
      'binding-errors': '400 with the texts by member',
      'object-missing': '400 with that text, "Employment object is missing."',
    },
    default: 'binding-errors',
  },
  'poweroffice.body.unknown-members': {
    summary: 'Unknown members of a body are ignored.',
    evidence: 'inferred',
    source: jsonNet,
    twin: { summary: 'They are refused with 400.' },
  },
  'poweroffice.created.location': {
    summary: 'A 201 says in Location where the new object is.',
    evidence: 'inferred',
    source: `${sources.employees}: the operations that read one object are named, as ASP.NET Core's CreatedAtRoute needs`,
    twin: { summary: 'The header is left out.' },
  },
  'poweroffice.deleted.empty-200': {
    summary: 'DELETE answers 200 with an empty body.',
    evidence: 'documented',
    source: `${sources.allFiles}: 200 of every DELETE, without content`,
    twin: { summary: 'It answers 204.', change: withStatus(204) },
  },
});
