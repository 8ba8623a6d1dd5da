import { Refusal } from '@dajuan/domain/errors';

/** Why a sheet as a whole is not read: Chinese, English. */
const refusals = {
  sheet_not_ours: [
    '这不是从系统下载的填报表，请下载填报表填写',
    'This is not an entry sheet of this system: download one and fill it in',
  ],
  sheet_out_of_date: ['填报表的格式已更新，请重新下载', 'The layout has changed since: download the sheet anew'],
  sheet_of_others: ['这是别的单位的填报表', 'This sheet is another organisation’s'],
  sheet_too_long: ['填报表超过5000行，请分开上传', 'More than 5,000 rows: split the sheet'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function entrySheetRefusal(code: keyof typeof refusals): Refusal {
  const [zh, en] = refusals[code];
  return { code, field: 'file', zh, en };
}
