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

/** The members that are functions or objects, each changed; the others as they are, but for those that are not there. */
function mapped(members: object, change: (member: object) => object): object {
  const there = Object.entries(members).filter(([, member]) => member !== undefined);
  return Object.fromEntries(there.map(([name, member]) => [name, member instanceof Object ? change(member) : member]));
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
