export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly department: { readonly id: string } | null;
}

/**
 * Who a cell means: the person of this name, with a title behind it or not (林岚副镇长). Of several the one of the lead
 * department; 'several' where that does not tell, null where nobody is called so.
 */
export function personMeant<Person extends NamedPerson>(
  written: string,
  people: readonly Person[],
  departmentId: string | null,
): Person | 'several' | null {
  const asked = written.replace(/\s+/g, '');
  const same = people.filter(({ name }) => asked === name);
  const called = same.length > 0 ? same : people.filter(({ name }) => name.length > 1 && asked.includes(name));
  const near = called.filter(({ department }) => department !== null && department.id === departmentId);
  if (called.length < 2) return called[0] ?? null;
  return near.length === 1 ? near[0]! : 'several';
}
