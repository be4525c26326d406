import { objectNames, serviceNames, workflowNames } from './known-names.ts';

const objects = namesIn(objectNames);
const services = namesIn(serviceNames);
const workflows = namesIn(workflowNames);

/** True for an object that Sage is known to have, or that a company can add: `company-config/department`. */
export function isKnownObject(name: string): boolean {
  return name.startsWith('platform-apps/nsp::') || objects.has(documentType(name));
}

/** The known object of a name without its application, `department`; the first one where several have the name. */
export function findKnownObject(name: string): string | undefined {
  if (isKnownObject(name)) return name;
  return Iterator.from(objects).find((each) => each.slice(each.indexOf('/') + 1) === documentType(name));
}

/** True for a path that Sage is known to have; of an object, those of its keys too. @param path `/objects/core/x` */
export function isKnownPath(path: string): boolean {
  const [, family, ...segments] = path.split('/');
  const name = segments.join('/');
  switch (family) {
    case 'objects':
      return isKnownObject(name) || isKnownObject(segments.slice(0, -1).join('/'));
    case 'services':
      return services.has(name);
    case 'workflows':
      return workflows.has(name);
    default:
      return false;
  }
}

/** The names of all objects that Sage is known to have. */
export function knownObjects(): readonly string[] {
  return [...objects];
}

/** True for a member that companies add to objects themselves: `nsp::CERTIFICATE`. */
export function isCustomMember(name: string): boolean {
  return name.startsWith('nsp::');
}

/** `purchasing/document::Invoice` as the list has it: `purchasing/document::*`. */
function documentType(name: string): string {
  return name.replace(/::.+$/, '::*');
}

/** The names in a list of applications. @param text `core:` and below it `model query` */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  let application = '';
  for (const word of text.trim().split(/\s+/)) {
    if (word.endsWith(':')) application = word.slice(0, -1);
    else names.add(`${application}/${word}`);
  }
  return names;
}
