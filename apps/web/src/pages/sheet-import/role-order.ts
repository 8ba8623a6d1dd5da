import type { SheetRole } from '../../api/types';

/** As an office reads its table: what, how much, who, until when. */
export const roleOrder: readonly SheetRole[] = [
  'key', 'theme', 'title', 'target', 'unit', 'object', 'lead', 'support', 'owner', 'leader', 'start', 'due', 'milestone',
  'note', 'ignore',
]; // prettier-ignore
