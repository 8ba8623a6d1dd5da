import { AreaKind } from './area-kinds';

/** An area as its tree sees it. A name is a name, also where it is made of digits: “1+5+48+228”. */
export interface AreaNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: AreaKind;
  readonly name: string;
}

/** An area in reading order, with how deep it lies; 0 at the top. */
export interface PlacedArea<Area extends AreaNode> {
  readonly area: Area;
  readonly depth: number;
}

/** Parents before their children, siblings in the order given. An area whose parent is not among them stands at the top. */
export function inTreeOrder<Area extends AreaNode>(areas: readonly Area[]): PlacedArea<Area>[] {
  const known = new Set(areas.map(({ id }) => id));
  const children = new Map<string | null, Area[]>();
  for (const area of areas) {
    const parent = area.parentId !== null && known.has(area.parentId) ? area.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), area]);
  }
  const below = (parent: string | null, depth: number): PlacedArea<Area>[] =>
    (children.get(parent) ?? []).flatMap((area) => [{ area, depth }, ...below(area.id, depth + 1)]);
  return below(null, 0);
}

/** The area and everything that lies in it. */
export function idsWithin(areaId: string, areas: readonly AreaNode[]): ReadonlySet<string> {
  const within = new Set([areaId]);
  for (const { area } of inTreeOrder(areas)) {
    if (area.parentId !== null && within.has(area.parentId)) within.add(area.id);
  }
  return within;
}
