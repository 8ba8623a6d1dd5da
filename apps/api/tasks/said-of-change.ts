import { HandedDuty, TaskChangeKind, TaskPlaceChange } from '@dajuan/database/tasks';
import { duties } from '@dajuan/domain/loop';
import { Said } from './said';

/** That a duty was handed over, or that the task was placed otherwise. */
export function saidOfChange(change: HandedDuty | TaskPlaceChange): Said {
  if (change.kind === 'hand_over') {
    const { duty, successor, witness } = change;
    const { zh, en } = duties[duty];
    return {
      zh: `工作交接：${zh}移交${successor}（监交人${witness}）`,
      en: `Handed over to ${successor}: ${en.toLowerCase()} (witnessed by ${witness})`,
    };
  }
  const { zh, en } = changed[change.of];
  const [before, after] = [change.namesBefore, change.namesAfter];
  if (before.length === 0) return { zh: `${zh}：${after.join('、')}`, en: `${en}: ${after.join(', ')}` };
  if (after.length === 0) return { zh: `取消${zh}：${before.join('、')}`, en: `No ${en.toLowerCase()} any more` };
  return {
    zh: `${zh}由${before.join('、')}改为${after.join('、')}`,
    en: `${en} set from ${before.join(', ')} to ${after.join(', ')}`,
  };
}

const changed: Readonly<Record<TaskChangeKind, Said>> = {
  contact: { zh: '联络员', en: 'Contact' },
  areas: { zh: '所属片区', en: 'Areas' },
  masters: { zh: '来源', en: 'Sources' },
  groups: { zh: '承办专班', en: 'Work groups' },
};
