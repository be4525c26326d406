import type { Person, State } from '../tables.ts';

/** Removes a person with all that is assigned to the person, and the user with its tokens. */
export function removePerson(state: State, { personKey }: Person): void {
  const key = String(personKey);
  state.person.delete(key);
  state.termAssignments.delete(key);
  state.profileAssignment.delete(key);
  for (const assignment of [...state.otherAssignment.all()]) {
    if (assignment.personKey === personKey) state.otherAssignment.delete(`${personKey} ${assignment.kind}`);
  }
  for (const user of [...state.user.all()]) {
    if (user.personKey !== personKey) continue;
    for (const token of [...state.token.by('user', user.userName)]) state.token.delete(token.digest);
    state.user.delete(user.userName);
  }
}
