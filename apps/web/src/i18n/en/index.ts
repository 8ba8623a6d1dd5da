import type { Words } from '../zh';
import { audit } from './audit';
import { administration } from './administration';
import { comparison } from './comparison';
import { entrySheet } from './entry-sheet';
import { district } from './district';
import { explanation } from './explanation';
import { inbox } from './inbox';
import { lists } from './lists';
import { overview } from './overview';
import { peopleSheet } from './people-sheet';
import { periods } from './periods';
import { plans } from './plans';
import { progress } from './progress';
import { reports } from './reports';
import { requests } from './requests';
import { responsibility } from './responsibility';
import { rules } from './rules';
import { sheets } from './sheets';
import { shell } from './shell';
import { states } from './states';
import { tasks } from './tasks';

export const en: Words = {
  ...audit,
  ...administration,
  ...comparison,
  ...entrySheet,
  ...district,
  ...explanation,
  ...inbox,
  ...lists,
  ...overview,
  ...peopleSheet,
  ...periods,
  ...plans,
  ...progress,
  ...reports,
  ...requests,
  ...responsibility,
  ...rules,
  ...sheets,
  ...shell,
  ...states,
  ...tasks,
};
