/** One value that a state takes or gives, in the words of JSON Schema. */
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

/** What a state takes, by name. All but those marked are required. */
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

/** The values of a set of parameters as a state gets them. */
export type Params<P> = {
  readonly [K in keyof P as P[K] extends { optional: true } ? never : K]: ValueOf<P[K]>;
} & { readonly [K in keyof P as P[K] extends { optional: true } ? K : never]?: ValueOf<P[K]> };

/** Values that a state gives back, for a pact to inject into its request. */
export type StateValues = { readonly [name: string]: string | number };

/** A state that a consumer's pact can ask for. */
export type ProviderState<Scene> = {
  /** What it brings about, in a sentence. */
  readonly summary: string;
  readonly parameters: Shapes;
  /** What it gives back, each in a few words. */
  readonly gives: { readonly [name: string]: string };
  /**
   * Brings it about.
   * @param params judged by `parameters`
   * @throws StateFailure where that is not possible
   */
  readonly setUp: (scene: Scene, params: never) => StateValues;
};

/** States by their names, in which `{number}` stands for the parameter of that name: `person {number} exists`. */
export type ProviderStates<Scene> = { readonly [name: string]: ProviderState<Scene> };

/** Where a vendor's state is brought about: its tables, outside of any request. */
export type Scene<State> = {
  readonly state: State;
  /** The sandbox's time in milliseconds. */
  readonly now: number;
  /** Next number of the vendor's counter of that name. */
  readonly sequence: (name: string) => number;
};

/** What a vendor brings for pacts. */
export type VendorStates<State> = {
  readonly catalogue: ProviderStates<Scene<State>>;
  /**
   * Makes a text a token of the built-in test credentials.
   * @param expires milliseconds since 1970
   */
  readonly keepToken: (scene: Scene<State>, token: string, expires: number) => void;
};

/** A state cannot be brought about: something that it names is not there. */
export class StateFailure extends Error {}

/** Makes the function that declares states of one kind of scene; a state's parameters give the types of what `setUp` gets. */
export function statesIn<SceneType>() {
  return <const P extends Shapes>(given: {
    readonly summary: string;
    readonly parameters: P;
    readonly gives?: ProviderState<SceneType>['gives'];
    readonly setUp: (scene: SceneType, params: Params<P>) => StateValues | undefined;
  }): ProviderState<SceneType> => ({
    summary: given.summary,
    parameters: given.parameters,
    gives: given.gives ?? {},
    setUp: ((scene: SceneType, params: Params<P>) => given.setUp(scene, params) ?? {}) as never,
  });
}

/** A state that was found, and the parameters that its name carried as texts. */
export type FoundState<S> = { readonly name: string; readonly state: S; readonly fromName: Record<string, string> };

/**
 * Finds a state by its name as it is declared, or with values in the places of its parameters: `person 20190 exists`.
 * Of several that fit, the one with the most words of its own is meant.
 */
export function findState<S extends { readonly parameters: Shapes }>(
  states: { readonly [name: string]: S },
  asked: string,
): FoundState<S> | undefined {
  const exact = Object.hasOwn(states, asked) ? states[asked] : undefined;
  if (exact !== undefined) return { name: asked, state: exact, fromName: {} };
  const found = Object.entries(states).flatMap(([name, state]): FoundState<S>[] => {
    const fromName = fill(name, state.parameters, asked);
    return fromName === undefined ? [] : [{ name, state, fromName }];
  });
  return found.sort((a, b) => ownWords(b.name) - ownWords(a.name))[0];
}

function fill(name: string, parameters: Shapes, asked: string): Record<string, string> | undefined {
  const places = [...name.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  if (places.length === 0 || places.some((place) => !isPlain(parameters[place]))) return undefined;
  const pattern = name
    .split(/\{\w+\}/)
    .map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
  const match = new RegExp(`^${pattern}$`).exec(asked);
  if (match === null) return undefined;
  return Object.fromEntries(places.map((place, i) => [place, unquoted(match[i + 1] ?? '')]));
}

function isPlain(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.type !== 'array' && shape.type !== 'object';
}

function unquoted(text: string): string {
  return /^(['"])(.*)\1$/.exec(text)?.[2] ?? text;
}

function ownWords(name: string): number {
  return name.replaceAll(/\{\w+\}/g, '').length;
}

/** A JSON Schema of a set of parameters. */
export function schemaOf(parameters: Shapes): Readonly<Record<string, unknown>> {
  const required = Object.keys(parameters).filter((name) => parameters[name]?.optional !== true);
  const properties = Object.entries(parameters).map(([name, { optional, ...shape }]) => [name, plainSchema(shape)]);
  return { type: 'object', required, properties: Object.fromEntries(properties), additionalProperties: false };
}

function plainSchema(shape: Shape): Readonly<Record<string, unknown>> {
  if (shape.type === 'array') return { ...shape, items: plainSchema(shape.items) };
  return shape.type === 'object' ? { description: shape.description, ...schemaOf(shape.properties) } : { ...shape };
}
