import { list, nullable, number, oneOf, optional, Read, shape, ShapeMismatch, text } from './json-shape';
import { ScenarioRole } from './town-scenario';

/**
 * The JSON of seeds/district: a district above towns, what they published upward, and one item it gave to some of them.
 * The towns are small; the fictional town stands beside them with what it has of its own.
 */
export interface DistrictScenario {
  readonly district: {
    readonly name: string;
    readonly zone: string;
    readonly departments: readonly { readonly name: string; readonly kind: 'supervision' | 'department' | 'unit' }[];
    readonly people: readonly DistrictPerson[];
  };
  readonly towns: readonly SmallTown[];
  /** Months before that of loading which the fictional town has published. */
  readonly ownPublishedMonthsAgo: readonly number[];
  readonly mandate: ScenarioMandate;
}

export interface DistrictPerson {
  readonly name: string;
  readonly department: string | null;
  readonly position: string;
  readonly roles: readonly ScenarioRole[];
  readonly login: string;
}

/** A town of one department, whose plan has the span of the fictional town's. */
export interface SmallTown {
  readonly name: string;
  readonly kind: 'town' | 'street';
  readonly supervisor: string;
  readonly leader: string;
  /** Heads the department and reports. */
  readonly head: string;
  readonly publishedMonthsAgo: readonly number[];
  readonly items: readonly SmallItem[];
}

/** So many of something; `done` to date as accepted, at even distances up to now, and what waits for review. */
export interface SmallItem {
  readonly title: string;
  readonly theme: string;
  readonly object: string;
  readonly unit: string;
  readonly target: number;
  readonly done: readonly number[];
  readonly waiting?: number;
}

/** Given to the towns named in `targets`; a town that is not among them has nothing to do with it. */
export interface ScenarioMandate {
  readonly title: string;
  readonly words: string;
  readonly object: string;
  readonly unit: string;
  readonly targets: Readonly<Record<string, number>>;
  /** Why towns handed it back. */
  readonly handBacks: Readonly<Record<string, string>>;
  /** With what words the fictional town was given it anew. */
  readonly assignedAnew: string;
}

/** A record from names to values of one kind. */
const byName =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) throw new ShapeMismatch(at, 'an object');
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, read(each, `${at}.${name}`)]));
  };

const scenario = shape<DistrictScenario>({
  district: shape<DistrictScenario['district']>({
    name: text,
    zone: text,
    departments: list(shape({ name: text, kind: oneOf('supervision', 'department', 'unit') })),
    people: list(
      shape<DistrictPerson>({
        name: text,
        department: nullable(text),
        position: text,
        roles: list(oneOf<ScenarioRole>('supervisor', 'leader')),
        login: text,
      }),
    ),
  }),
  towns: list(
    shape<SmallTown>({
      name: text,
      kind: oneOf('town', 'street'),
      supervisor: text,
      leader: text,
      head: text,
      publishedMonthsAgo: list(number),
      items: list(
        shape<SmallItem>({
          title: text,
          theme: text,
          object: text,
          unit: text,
          target: number,
          done: list(number),
          waiting: optional(number),
        }),
      ),
    }),
  ),
  ownPublishedMonthsAgo: list(number),
  mandate: shape<ScenarioMandate>({
    title: text,
    words: text,
    object: text,
    unit: text,
    targets: byName(number),
    handBacks: byName(text),
    assignedAnew: text,
  }),
});

/** A scenario from parsed JSON. Throws ShapeMismatch at the first field that is missing, wrong or unknown. */
export function readDistrictScenario(json: unknown): DistrictScenario {
  return scenario(json, '');
}
