import { keepsList, ListCard } from '@dajuan/database/lists';
import { CalendarDate } from '@dajuan/domain/calendar';
import {
  breakdownOfStates,
  checkCounts,
  coverageOf,
  entryStates,
  kindOf,
  listFamilies,
  ListKind,
  relationBetween,
  resolutionOf,
} from '@dajuan/domain/lists';
import { Language, Principal } from '../http/principal';
import { ListKindView, ListRequest, ListSummary } from './list.dto';
import { kindNames } from './list-words';

export function kindView(kind: ListKind, language: Language): ListKindView {
  const { zh, en, family, section, fields, rounds, isByObject } = kindOf(kind);
  const inLanguage = ([chinese, english]: readonly [string, string]) => (language === 'zh' ? chinese : english);
  return {
    ...{ kind, name: inLanguage([zh, en]), family, familyName: inLanguage(listFamilies[family]) },
    ...{ section: section && inLanguage(section), fields: [...fields], rounds, isByObject },
    linksTo: kindNames.filter((other) => relationBetween(kind, other) !== null),
  };
}

/** A list with what its entries amount to on a day. */
export function summaryOf(card: ListCard, principal: Principal, today: CalendarDate): ListSummary {
  const { id, kind, name, owner, holder, scope, year, plan, isRestricted, version, outline } = card;
  const items = outline.filter(({ isSection }) => !isSection);
  const { states, ...tree } = breakdownOfStates(
    name,
    items.map(({ state }) => state),
  );
  const { solved, answered, total } = resolutionOf(tree);
  const rule = kindOf(kind);
  const isWorked = rule.flow !== 'kept';
  const coverage = rule.isByObject ? coverageOf(outline, card.statedEntries) : null;
  return {
    ...{ id, kind, name, owner, holder, scope, year, plan, isRestricted, version, states },
    entryCount: tree.count,
    sectionCount: outline.filter(({ isSection, state }) => isSection && state !== 'withdrawn').length,
    checks: checkCounts({ ...statedOf(card), isAtLeast: card.isAtLeast, explanation: card.countExplanation }, outline),
    solved: isWorked ? { numerator: solved, denominator: total } : null,
    answered: isWorked ? { numerator: answered, denominator: total } : null,
    coverage: coverage && { numerator: coverage.settled, denominator: coverage.of },
    overdue: items.filter((entry) => isOverdue(entry, today)).length,
    mayKeep: keepsList(principal, { ownerDepartmentId: owner?.id ?? null }),
  };
}

export const isOverdue = (
  { state, dueOn }: Pick<ListCard['outline'][number], 'state' | 'dueOn'>,
  today: CalendarDate,
): boolean => entryStates[state].standing === 'open' && dueOn !== null && dueOn < today;

export function fieldsOf(card: ListCard): ListRequest {
  const { name, holder, scope, year, isAtLeast, countExplanation, template, isRestricted } = card;
  return {
    ...{ name, holder, scope, year, isAtLeast, countExplanation, template, isRestricted },
    ...{ ownerDepartmentId: card.owner?.id ?? null, planId: card.plan?.id ?? null },
    ...{ statedEntries: card.statedEntries, statedSections: card.statedSections, statedPoints: card.statedPoints },
    grades: card.grades.map((grade) => ({ ...grade })),
  };
}

const statedOf = ({ statedEntries: entries, statedSections: sections, statedPoints: points }: ListCard) => ({
  ...{ entries, sections, points },
});
