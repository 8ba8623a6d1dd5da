import { Refusal } from '../errors';
import { areaKinds, mayLieIn } from './area-kinds';
import { AreaNode, idsWithin } from './area-tree';

/** Everything that stands against an area as it is to be among the others; `areas` may hold it as it was. */
export function refuseArea(area: AreaNode, areas: readonly AreaNode[]): Refusal[] {
  const others = areas.filter(({ id }) => id !== area.id);
  return [...refuseName(area, others), ...refuseParent(area, areas), ...refuseChildren(area, others)];
}

function refuseName({ name, parentId }: AreaNode, others: readonly AreaNode[]): Refusal[] {
  if (name.trim() === '') return [refusal('area_name_missing', 'name', '请填写名称', 'Give it a name')];
  const isTaken = others.some((other) => other.parentId === parentId && other.name === name.trim());
  return isTaken ? [refusal('area_name_taken', 'name', '同级已有这个名称', 'The name is taken at this level')] : [];
}

function refuseParent({ id, kind, parentId }: AreaNode, areas: readonly AreaNode[]): Refusal[] {
  if (parentId === null) return [];
  const parent = areas.find((each) => each.id === parentId);
  if (!parent) return [refusal('area_parent_unknown', 'parentId', '没有这个上级片区', 'There is no such area')];
  if (idsWithin(id, areas).has(parentId)) {
    return [refusal('area_in_itself', 'parentId', '不能归到自己或自己的下级', 'It cannot lie in itself')];
  }
  if (mayLieIn(kind, parent.kind)) return [];
  const [own, above] = [areaKinds[kind], areaKinds[parent.kind]];
  const words = [`${own.zh}不能设在${above.zh}之下`, `${own.en} cannot lie in ${above.en.toLowerCase()}`] as const;
  return [refusal('area_kind_not_below', 'kind', ...words)];
}

function refuseChildren({ id, kind }: AreaNode, others: readonly AreaNode[]): Refusal[] {
  const misplaced = others.find((other) => other.parentId === id && !mayLieIn(other.kind, kind));
  if (!misplaced) return [];
  const words = [
    `其下的${misplaced.name}不能设在${areaKinds[kind].zh}之下`,
    `${misplaced.name} cannot lie in it then`,
  ] as const;
  return [refusal('area_children_not_below', 'kind', ...words)];
}

function refusal(code: string, field: string, zh: string, en: string): Refusal {
  return { code, field, zh, en };
}
