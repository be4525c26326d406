/** The type of a parameter, in the words of JSON Schema. */
export type Shape =
  | {
      readonly type: 'string';
      readonly description: string;
      readonly format?: 'date' | 'date-time';
      readonly enum?: readonly string[];
    }
  | { readonly type: 'integer' | 'number' | 'boolean'; readonly description: string }
  | { readonly type: 'array'; readonly description: string; readonly items: Shape }
  | { readonly type: 'object'; readonly description: string; readonly properties: Shapes };

/** The parameters of a state by name. They are required unless marked as optional. */
export type Shapes = { readonly [name: string]: Shape & { readonly optional?: true } };

type ValueOf<S> = S extends { enum: readonly (infer E)[] }
  ? E
  : S extends { type: 'string' }
    ? string
    : S extends { type: 'integer' | 'number' }
      ? number
      : S extends { type: 'boolean' }
        ? boolean
        : S extends { type: 'array'; items: infer I }
          ? readonly ValueOf<I>[]
          : S extends { properties: infer P }
            ? Params<P>
            : never;

/** The values of a set of parameters. */
export type Params<P> = {
  readonly [K in keyof P as P[K] extends { optional: true } ? never : K]: ValueOf<P[K]>;
} & { readonly [K in keyof P as P[K] extends { optional: true } ? K : never]?: ValueOf<P[K]> };

/** The values that a state returns, for a pact to inject into its request. */
export type StateValues = { readonly [name: string]: string | number };

/** A state that a consumer's pact can ask for. */
export type ProviderState<Scene> = {
  /** The situation that it brings about, as a sentence. */
  readonly summary: string;
  readonly parameters: Shapes;
  /** The values that it returns by name, each described in a few words. */
  readonly gives: { readonly [name: string]: string };
  /**
   * Brings the state about.
   * @param params values that were checked against `parameters`
   * @throws StateFailure if it is not possible
   */
  readonly setUp: (scene: Scene, params: never) => StateValues;
};

/** States by name. A name has placeholders for parameters: `person {number} exists`. */
export type ProviderStates<Scene> = { readonly [name: string]: ProviderState<Scene> };

/** The surroundings that a vendor's state is brought about in: the tables, outside of any request. */
export type Scene<State> = {
  readonly state: State;
  /** The sandbox's time in milliseconds. */
  readonly now: number;
  /** Returns the next number of a counter of the vendor. */
  readonly sequence: (name: string) => number;
};

/** A vendor's provider states. */
export type VendorStates<State> = {
  readonly catalogue: ProviderStates<Scene<State>>;
  /**
   * Stores a text as a token of the built-in test credentials.
   * @param expires milliseconds since 1970
   */
  readonly keepToken: (scene: Scene<State>, token: string, expires: number) => void;
};

/** A state that cannot be brought about, because something that it names does not exist. */
export class StateFailure extends Error {}

/**
 * Creates the function that declares states for one kind of scene. `setUp` gets its types from the state's parameters.
 */
export function statesIn<SceneType>() {
  return <const P extends Shapes>(declared: {
    readonly summary: string;
    readonly parameters: P;
    readonly gives?: ProviderState<SceneType>['gives'];
    readonly setUp: (scene: SceneType, params: Params<P>) => StateValues | undefined;
  }): ProviderState<SceneType> => ({
    summary: declared.summary,
    parameters: declared.parameters,
    gives: declared.gives ?? {},
    setUp: ((scene: SceneType, params: Params<P>) => declared.setUp(scene, params) ?? {}) as never,
  });
}

/** A state that was found, and the values in the name that was asked for, as texts. */
export type FoundState<S> = { readonly name: string; readonly state: S; readonly fromName: Record<string, string> };

/** Characters of a name with values in it: to find several placeholders takes a power of the length. */
const maxNameLength = 1000;

/**
 * Finds a state by its declared name, or by a name with values for its parameters: `person 20190 exists`. If several
 * states match, the one whose name has the most text besides placeholders is returned.
 */
export function findState<S extends { readonly parameters: Shapes }>(
  states: { readonly [name: string]: S },
  requestedName: string,
): FoundState<S> | undefined {
  const exact = Object.hasOwn(states, requestedName) ? states[requestedName] : undefined;
  if (exact !== undefined) return { name: requestedName, state: exact, fromName: {} };
  if (requestedName.length > maxNameLength) return undefined;
  const found = Object.entries(states).flatMap(([name, state]): FoundState<S>[] => {
    const fromName = matchName(name, state.parameters, requestedName);
    return fromName === undefined ? [] : [{ name, state, fromName }];
  });
  return found.sort((a, b) => textLength(b.name) - textLength(a.name))[0];
}

function matchName(name: string, parameters: Shapes, requestedName: string): Record<string, string> | undefined {
  const placeholders = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
  if (placeholders.length === 0 || placeholders.some((parameter) => !isScalar(parameters[parameter]))) return undefined;
  const pattern = name
    .split(/\{\w+\}/)
    .map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
  const match = new RegExp(`^${pattern}$`).exec(requestedName);
  if (match === null) return undefined;
  return Object.fromEntries(placeholders.map((parameter, i) => [parameter, unquoted(match[i + 1] ?? '')]));
}

function isScalar(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.type !== 'array' && shape.type !== 'object';
}

function unquoted(text: string): string {
  return /^(['"])(.*)\1$/.exec(text)?.[2] ?? text;
}

function textLength(name: string): number {
  return name.replaceAll(/\{\w+\}/g, '').length;
}

/** Returns the JSON Schema of a set of parameters. */
export function schemaOf(parameters: Shapes): Readonly<Record<string, unknown>> {
  const required = Object.keys(parameters).filter((name) => parameters[name]?.optional !== true);
  const properties = Object.entries(parameters).map(([name, { optional, ...shape }]) => [name, schemaOfShape(shape)]);
  return { type: 'object', required, properties: Object.fromEntries(properties), additionalProperties: false };
}

function schemaOfShape(shape: Shape): Readonly<Record<string, unknown>> {
  if (shape.type === 'array') return { ...shape, items: schemaOfShape(shape.items) };
  return shape.type === 'object' ? { description: shape.description, ...schemaOf(shape.properties) } : { ...shape };
}
