import type { Hazard } from '../engine/journal/hazard.ts';

/** The functions of a vendor or an extension that answer requests, and that look at those that were answered. */
type Own = { readonly handlers: object; readonly hazards?: readonly Hazard[]; readonly timeline?: object };

/** Lets the errors of a plugin's handlers, hazards and timeline say whose they are. Failures of the vendor are no errors. */
export function withNamedErrors<T extends Own>(plugin: string, own: T): T {
  const all = <M extends object>(members: M): M => mapped(members, (act) => naming(plugin, act)) as M;
  return {
    ...own,
    ...mapped({ handlers: own.handlers, timeline: own.timeline }, all as never),
    ...(Array.isArray(own.hazards) ? { hazards: own.hazards.map(all) } : {}),
  };
}

/** The members that are functions or objects, modules among them, each changed; the others but `undefined` as they are. */
function mapped(members: object, change: (member: object) => object): object {
  const there = Object.entries(members).filter(([, member]) => member !== undefined);
  return Object.fromEntries(there.map(([name, member]) => [name, isThing(member) ? change(member) : member]));
}

/** A module has no prototype: it is no instance of `Object`. */
function isThing(member: unknown): member is object {
  return typeof member === 'function' || (typeof member === 'object' && member !== null);
}

function naming(plugin: string, act: object): object {
  if (typeof act !== 'function') return act;
  return (...args: readonly unknown[]) => {
    try {
      return act(...args);
    } catch (error) {
      if (error instanceof Error) error.stack = `the plugin ${plugin}: ${error.stack ?? error.message}`;
      throw error;
    }
  };
}
