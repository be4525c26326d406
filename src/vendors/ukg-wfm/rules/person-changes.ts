import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of changes of persons. */
export const personChangeRules = defineRules({
  'ukg.people.upsert.by-identity': {
    summary: 'An item of multi_upsert without personIdentity creates a person, also where the number is taken.',
    evidence: 'observed',
    source: `${sources.configEditor} takes personIdentity away from the rows of new people`,
    twin: { summary: 'It updates the person who has the number.' },
  },
  'ukg.people.upsert.unknown-identity': {
    summary: 'An item of multi_upsert whose personIdentity names nobody.',
    evidence: 'inferred',
    source: `${sources.personApi} lists WCO-101263 and does not say when`,
    variants: { refused: 'it is refused with WCO-101263', created: 'it creates the person' },
    default: 'refused',
  },
  'ukg.people.update.partial': {
    summary: 'Members that an update does not send keep their values.',
    evidence: 'observed',
    source: `${sources.configEditor} leaves out every empty member; another public client sends a status alone`,
    twin: { summary: 'What is not sent is removed.' },
  },
  'ukg.people.update.lists': {
    summary: 'What an update does to the entries of a list that it sends.',
    evidence: 'inferred',
    source: `${sources.personApi} does not say it; public clients send the one row that is new`,
    variants: {
      merge: 'a row takes its days from the others, an entry without dates takes the place of the one of its type',
      replace: 'the list takes the place of the former one',
    },
    default: 'merge',
  },
  'ukg.people.update.type-any-case': {
    summary: 'The type of a contact, a licence and others is compared without regard to case.',
    evidence: 'observed',
    source: `${sources.configEditor} sends WORK, the vendor's pages Work`,
    twin: { summary: 'In another case it is another type.' },
  },
  'ukg.people.update.other-identity': {
    summary: 'An update by ID whose personIdentity names another person.',
    evidence: 'inferred',
    source: `${sources.personApi} lists WCO-101236 and does not say when`,
    variants: { refused: 'it is refused with 400 WCO-101236', path: 'the ID in the path counts' },
    default: 'refused',
  },
  'ukg.people.write.answer': {
    summary: 'The answer to a create and an update.',
    evidence: 'inferred',
    source: `${sources.personApi} gives the type alone`,
    variants: { stored: 'the person as a read of it answers', echo: 'what was sent, but for the password' },
    default: 'stored',
  },
  'ukg.people.write.full-name': {
    summary: 'What becomes of a fullName that is sent.',
    evidence: 'inferred',
    source: 'nothing is published; it is "Last, First" in what public clients send',
    variants: { derived: 'it is made of last and first name', 'as-sent': 'it is kept as it was sent' },
    default: 'derived',
  },
  'ukg.people.write.last-day': {
    summary: 'The endDate of an employment term that is sent is its last day.',
    evidence: 'documented',
    source: sources.personApi,
    twin: { summary: 'It is the day after.' },
  },
  'ukg.people.write.term-over-existing': {
    summary: 'An employment term that is added on days on which the person has one.',
    evidence: 'inferred',
    source: `${sources.personApi}: overlaps are not permitted; whether the new one is refused or cuts is not said`,
    variants: {
      refused: 'it is refused with 400 WCO-101233',
      cuts: 'it takes its days, as in a create of employment terms',
    },
    default: 'refused',
  },
  'ukg.people.write.unknown-start': {
    summary: 'An originalStartDate on which no term of the person begins.',
    evidence: 'inferred',
    source: `${sources.personApi} does not say it`,
    variants: { refused: 'it is refused with 400 WCO-101232', ignored: 'the row is not looked at' },
    default: 'refused',
  },
  'ukg.people.write.first-status': {
    summary: 'A person who is created without a status is Active from the hire date on.',
    evidence: 'inferred',
    source: 'nothing is published; public clients send that status',
    twin: { summary: 'Such a person is Inactive.' },
  },
  'ukg.people.write.hire-date': {
    summary: 'A person who is created without a hire date.',
    evidence: 'inferred',
    source: `${sources.personApi} does not call it required`,
    variants: {
      'first-status': 'is hired on the first day of the first status that is sent, or else today',
      today: 'is hired today',
    },
    default: 'first-status',
  },
  'ukg.people.write.licence-reactivates': {
    summary: 'An active licence for a Terminated person makes the person and the user account Active from today on.',
    evidence: 'documented',
    source: `${sources.releaseNotes}, R8`,
    twin: { summary: 'It changes no status, as before R8.' },
  },
  'ukg.people.accrual-profile.laid-over': {
    summary: 'An accrual profile that is sent takes its days from the others, which stay on all other days.',
    evidence: 'documented',
    source: sources.personApi,
    twin: { summary: 'It takes the place of all.' },
  },
  'ukg.people.accrual-profile.last-day': {
    summary: 'The accrualProfileEndDate that is sent is the last day.',
    evidence: 'documented',
    source: sources.personApi,
    twin: { summary: 'It is the day after.' },
  },
  'ukg.people.accrual-profile.shown': {
    summary: 'The accrual profile that a person shows who has several.',
    evidence: 'inferred',
    source: `${sources.personApi} has one name with its dates`,
    variants: { today: 'the one of today, or else the last one', last: 'the last one' },
    default: 'today',
  },
  'ukg.people.delete.unknown': {
    summary: 'A delete of a person who does not exist.',
    evidence: 'inferred',
    source: `${sources.personApi} lists WCO-101263 and does not say when`,
    variants: { refused: 'it is refused with 400 WCO-101263', ignored: 'it is answered 204' },
    default: 'refused',
  },
});
