/** 网格体系 · 片区 · 居村 · 网格, from the whole to its parts; a town may leave levels out. */
export type AreaKind = 'network' | 'sector' | 'neighbourhood' | 'cell';

export interface AreaKindRule {
  readonly zh: string;
  readonly en: string;
}

/** Every kind there is, broadest first: an area lies in one of a kind before its own. */
export const areaKinds: Readonly<Record<AreaKind, AreaKindRule>> = {
  network: { zh: '网格体系', en: 'Network' },
  sector: { zh: '片区', en: 'Sector' },
  neighbourhood: { zh: '居村', en: 'Neighbourhood' },
  cell: { zh: '网格', en: 'Cell' },
};

/** Whether an area of the one kind may lie in one of the other. */
export function mayLieIn(kind: AreaKind, parent: AreaKind): boolean {
  const order = Object.keys(areaKinds);
  return order.indexOf(parent) < order.indexOf(kind);
}
