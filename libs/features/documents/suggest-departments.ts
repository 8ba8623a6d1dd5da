export interface NamedDepartment {
  readonly id: string;
  readonly name: string;
}

export interface SuggestedDepartments {
  readonly leadId: string | null;
  readonly supportIds: readonly string[];
}

const SHORTEST = 2;

/**
 * Which of the organisation's departments the names in a document mean. The first leading name that is understood leads;
 * other leading names and the supporting ones support. A name that fits none, or two equally well, suggests nothing.
 */
export function suggestDepartments(
  lead: readonly string[],
  support: readonly string[],
  departments: readonly NamedDepartment[],
): SuggestedDepartments {
  const meant = (names: readonly string[]) => names.flatMap((name) => departmentMeant(name, departments) ?? []);
  const [leadId = null, ...alsoLead] = meant(lead).map(({ id }) => id);
  const supportIds = new Set([...alsoLead, ...meant(support).map(({ id }) => id)]);
  if (leadId !== null) supportIds.delete(leadId);
  return { leadId, supportIds: [...supportIds] };
}

/** One name against one name of a department; the closer ways come first. */
const ways: readonly ((written: string, name: string) => boolean)[] = [
  (written, name) => written === name,
  (written, name) => written.endsWith(name) || name.endsWith(written),
  (written, name) => written.includes(name) || name.includes(written),
];

/** The one department a written name means: the same, then one the end of the other (区财政局), then one inside the other. */
export function departmentMeant<Department extends NamedDepartment>(
  written: string,
  departments: readonly Department[],
): Department | null {
  const asked = plain(written);
  if (asked.length < SHORTEST) return null;
  for (const way of ways) {
    const found = departments.filter(({ name }) =>
      namesOf(name).some((known) => known.length >= SHORTEST && way(asked, known)),
    );
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}

/** 党政办（督查办） goes by both names. */
function namesOf(name: string): string[] {
  return name.split(/[（()）]/).map(plain);
}

/** Blanks and a closing 等 are no part of a name. */
function plain(name: string): string {
  return name.replace(/\s+/g, '').replace(/等(?:单位|部门)?$/, '');
}
