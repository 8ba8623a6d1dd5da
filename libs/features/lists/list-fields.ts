import { ListChanges } from '@dajuan/database/lists';
import { wellFormed } from '@dajuan/documents/well-formed';

/** A list as somebody wants it written down. */
export type ListFields = ListChanges;

/** The same without blanks around its words. */
export function tidied(fields: ListFields): ListFields {
  const { name, holder, scope, countExplanation, template, grades } = fields;
  return {
    ...fields,
    ...{ name: name.trim(), holder: holder.trim(), scope: scope.trim(), template: template.trim() },
    countExplanation: countExplanation.trim(),
    grades: wellFormed(grades).map((grade) => ({ ...grade, name: grade.name.trim() })),
  };
}
