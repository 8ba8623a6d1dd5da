import { Refusal } from '../errors';

/** Where the object's name goes in a template: 编制{object}一路一策. */
export const OBJECT = '{object}';

/** An object of the class, by its name, and the department that answers for its record where that is known. */
export interface LaidObject {
  readonly name: string;
  readonly departmentId: string | null;
}

/**
 * The entries a template makes of the objects that have none yet, in their order; a name is taken once. Laying out again
 * adds what is new and changes nothing.
 */
export function layOut(
  template: string,
  objects: readonly LaidObject[],
  present: readonly string[],
): { readonly title: string; readonly holder: string; readonly departmentId: string | null }[] {
  const known = new Set(present.map(plain));
  return objects.flatMap(({ name, departmentId }) => {
    const holder = name.trim();
    if (holder === '' || known.has(plain(holder))) return [];
    known.add(plain(holder));
    return [{ title: template.replaceAll(OBJECT, () => holder), holder, departmentId }];
  });
}

/** Why a template makes no entries, or null. */
export function refuseTemplate(template: string): Refusal | null {
  if (template.includes(OBJECT)) return null;
  const words = { zh: `模板中应有 ${OBJECT}，代表对象名称`, en: `The template names its object as ${OBJECT}` };
  return { code: 'template_without_object', field: 'template', ...words };
}

const plain = (name: string): string => name.replace(/\s+/g, '');
