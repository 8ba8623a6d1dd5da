import { CalendarDate, dayInChinese } from '@dajuan/domain/calendar';

/** What the reporter of a returned update finds in the inbox. */
export function returnedMessage(
  task: { readonly title: string },
  update: { readonly asOf: CalendarDate },
  reason: string,
): { readonly title: string; readonly body: string } {
  return {
    title: `填报被退回：${task.title}`,
    body: `您报送的截至${dayInChinese(update.asOf)}的进展被退回。原因：${reason}。请核对后重新填报。`,
  };
}

/** What the head of a department finds there when an owner's update is theirs to look at first. */
export function waitingMessage(
  task: { readonly title: string },
  reporter: string,
  update: { readonly asOf: CalendarDate },
): { readonly title: string; readonly body: string } {
  return {
    title: `等您初审：${task.title}`,
    body: `${reporter}报送了截至${dayInChinese(update.asOf)}的进展，请初审后转督查办审核。`,
  };
}
