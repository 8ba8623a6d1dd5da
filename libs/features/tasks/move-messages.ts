import { dayInChinese } from '@dajuan/domain/calendar';
import { TaskCore } from '@dajuan/database/tasks';

interface Words {
  readonly title: string;
  readonly body: string;
}

/** What the supervision office finds in the inbox when a department hands a task back. */
export function handedBackMessage({ title }: Pick<TaskCore, 'title'>, who: string, reason: string): Words {
  return { title: `退回交办：${title}`, body: `${who}退回本任务。原因：${reason}。请重新交办。` };
}

/** What the owner and heads of the department find there when the supervision office urges the task. */
export function urgedMessage({ title, dueOn }: Pick<TaskCore, 'title' | 'dueOn'>, who: string, words: string): Words {
  const said = words === '' ? '' : `：${words}`;
  return { title: `催办：${title}`, body: `${who}催办${said}。完成时限${dayInChinese(dueOn)}，请抓紧办理并填报。` };
}

/** What the owner and heads of its new department find there once it is assigned anew. */
export function assignedAnewMessage({ title, dueOn }: Pick<TaskCore, 'title' | 'dueOn'>): Words {
  return { title: `任务交办：${title}，请签收`, body: `本任务现由您部门牵头，完成时限${dayInChinese(dueOn)}。` };
}
