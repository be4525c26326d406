import type { Change } from '../../src/engine/state/table.ts';
import type { VendorKit } from '../../src/vendors/kit.ts';
import { toyVendor } from '../engine/toy-vendor.ts';

type Note = { readonly id: string; readonly text: string };
type State = { readonly note: { get(key: string): Note | undefined; all(): Iterable<Note> } };

const personOf = ({ id, text }: Note) => ({ id, number: `N${id}`, name: text });

/** A plugin's vendor whose name begins like a built-in one's, with a person for each note, a contract and rules. */
export const sageNotes: VendorKit = {
  ...(toyVendor as unknown as VendorKit),
  name: 'sage-notes',
  title: 'Sage Notes',
  mount: '/sage-notes',
  rootPrefixes: [],
  plugin: { name: 'paystub-plugin-sage-notes', specification: '' },
  contract: {
    ...toyVendor.contract,
    document: async () => ({
      openapi: '3.1.0',
      info: { title: 'Sage Notes', version: 'v1' },
      paths: {
        '/notes/{id}': { get: { operationId: 'getNote', responses: {} } },
        '/broken': { get: { operationId: 'breakContract', responses: { 200: { description: 'It is.' } } } },
      },
    }),
  },
  timeline: {
    list: ({ note }: State) => Iterator.from(note.all()).map(personOf),
    lanes: ({ note }: State, id: string) => {
      const found = note.get(id);
      if (found === undefined) return undefined;
      const span = { key: id, label: found.text, from: '2026-01-01', until: null, facts: found };
      return { person: personOf(found), lanes: [{ kind: 'note', source: 'sage-notes/note', spans: [span] }] };
    },
    personsOf: ({ key }: Change) => [key],
  } as never,
};
