const NAMING =
  /^(?:(?:工作|重点|主要|督办|督查|年度)?(?:任务|事项|项目)(?:名称|内容)?|实事(?:项目|名称)?|指标(?:名称)?|(?:工作|建设|主要)?内容|名称)[一二三四五六七八九十\d]{0,2}$/;
const FIELD = /^([^，。；：]{2,8})：/;

/** How long the words are that only say that a task follows (任务：…, 项目名称：…); 0 where there are none. */
export function namingField(text: string): number {
  const field = FIELD.exec(text);
  return field && NAMING.test(field[1]!) ? field[0].length : 0;
}
