import { unknownNote } from '../refusals/notes.ts';
import type { Call, Reply } from '../types.ts';

/** GET /v1/notes */
export function listNotes(call: Call<'listNotes'>): Reply<'listNotes'> {
  return { status: 200, body: [...call.state.note.all()] };
}

/** POST /v1/notes */
export function createNote(call: Call<'createNote'>): Reply<'createNote'> {
  const number = call.sequence('note');
  const note = {
    id: call.choose('acme-notes.note.numbering') === 'hundred' ? number + 100 : number,
    text: call.body.text,
  };
  call.state.note.put(note);
  return { status: 201, body: note };
}

/** GET /v1/notes/{id} */
export function getNote(call: Call<'getNote'>): Reply<'getNote'> {
  const note = call.state.note.get(String(call.params.id));
  if (note === undefined) throw unknownNote(call.params.id);
  return { status: 200, body: note };
}
