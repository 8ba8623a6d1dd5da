import * as fc from 'fast-check';
import { AreaKind, areaKinds, AreaNode, idsWithin, inTreeOrder, mayLieIn, refuseArea } from '.';

const node = (id: string, kind: AreaKind, parentId: string | null, name = id): AreaNode => ({
  id,
  kind,
  parentId,
  name,
});
const tree = [
  node('net', 'network', null, '“1+5+48+228”网格治理体系'),
  node('east', 'sector', 'net', '东片区'),
  node('west', 'sector', 'net', '西片区'),
  node('lotus', 'neighbourhood', 'east', '荷塘居委'),
  node('cell', 'cell', 'lotus', '第1网格'),
];
const codes = (area: AreaNode) => refuseArea(area, tree).map(({ code, field }) => `${code} ${field}`);

describe('an area', () => {
  it('has a name, also one of digits, once at its level', () => {
    expect(codes(node('new', 'sector', 'net', '1+5+48+228'))).toEqual([]);
    expect(codes(node('new', 'sector', 'net', '东片区'))).toEqual(['area_name_taken name']);
    expect(codes(node('new', 'neighbourhood', 'west', '荷塘居委'))).toEqual([]);
    expect(codes(node('new', 'sector', 'net', ' '))).toEqual(['area_name_missing name']);
  });

  it('lies in a broader one, and levels may be left out', () => {
    expect(codes(node('new', 'cell', 'east'))).toEqual([]);
    expect(codes(node('new', 'sector', null))).toEqual([]);
    expect(codes(node('new', 'sector', 'lotus'))).toEqual(['area_kind_not_below kind']);
    expect(codes(node('new', 'cell', 'cell'))).toEqual(['area_kind_not_below kind']);
    expect(codes(node('new', 'cell', 'nowhere'))).toEqual(['area_parent_unknown parentId']);
  });

  it('lies neither in itself nor in what lies in it, and stays above what does', () => {
    expect(codes({ ...tree[1]!, parentId: 'east' })).toEqual(['area_in_itself parentId']);
    expect(codes({ ...tree[1]!, parentId: 'lotus' })).toEqual(['area_in_itself parentId']);
    expect(codes({ ...tree[1]!, kind: 'cell' })).toEqual(['area_children_not_below kind']);
  });
});

describe('the tree of areas', () => {
  it('is read from the whole to its parts', () => {
    const shuffled = [tree[4]!, tree[1]!, tree[3]!, tree[0]!, tree[2]!];
    expect(inTreeOrder(shuffled).map(({ area, depth }) => `${depth} ${area.id}`)).toEqual([
      '0 net',
      '1 east',
      '2 lotus',
      '3 cell',
      '1 west',
    ]);
    expect([...idsWithin('east', shuffled)].sort()).toEqual(['cell', 'east', 'lotus']);
  });

  it('shows every area once, whatever the order they come in', () => {
    const kinds = Object.keys(areaKinds) as AreaKind[];
    const grown = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { maxLength: 30 }).map((drawn) =>
      drawn.reduce<AreaNode[]>((areas, [pick, kind]) => {
        const parent = areas.filter((area) => mayLieIn(kind, area.kind))[pick % (areas.length + 1)];
        return [...areas, node(`a${areas.length}`, kind, parent?.id ?? null)];
      }, []),
    );
    fc.assert(
      fc.property(grown, fc.nat(), (areas, turn) => {
        const turned = [...areas.slice(turn % (areas.length + 1)), ...areas.slice(0, turn % (areas.length + 1))];
        const placed = inTreeOrder(turned);
        expect(placed.map(({ area }) => area.id).sort()).toEqual(areas.map(({ id }) => id).sort());
        for (const area of areas) expect(refuseArea(area, areas)).toEqual([]);
      }),
    );
  });
});
