/** Types of field values. Decimals and keys are texts on the wire. */
export type FieldType = 'text' | 'key' | 'enum' | 'boolean' | 'integer' | 'decimal' | 'date' | 'date-time' | 'href';

export type Field = { readonly type: FieldType };

/** What is known of one kind of object: its fields by their paths, and the objects that it refers to. */
export type ObjectModel = {
  /** `construction/employee-position` */
  readonly name: string;
  /** What messages call it. */
  readonly title: string;
  /** Own fields by path, `id`, `audit.createdBy`. */
  readonly fields: { readonly [path: string]: Field };
  /** References by path, each with the name of the object that it leads to. */
  readonly references: { readonly [path: string]: string };
};

const audit = {
  'audit.createdDateTime': { type: 'date-time' },
  'audit.modifiedDateTime': { type: 'date-time' },
  'audit.createdBy': { type: 'key' },
  'audit.modifiedBy': { type: 'key' },
} as const;

function laborModel(name: string, title: string): ObjectModel {
  return {
    name,
    title,
    fields: {
      key: { type: 'key' },
      id: { type: 'text' },
      name: { type: 'text' },
      description: { type: 'text' },
      status: { type: 'enum' },
      ...audit,
      href: { type: 'href' },
    },
    references: {},
  };
}

export const employeePositionModel = laborModel('construction/employee-position', 'Employee position');

const models: readonly ObjectModel[] = [employeePositionModel];

/** The object of that name, with or without the application in front of it. */
export function findModel(name: string): ObjectModel | undefined {
  return models.find((model) => model.name === name || model.name.slice(model.name.indexOf('/') + 1) === name);
}
