/** The inbox. */
export const inbox = {
  inbox: {
    title: '收件箱',
    unreadOnly: '只看未读',
    kind: {
      request_due: '今天前要答复',
      request_asked: '待您定',
      update_returned: '被退回，要重报',
      update_waiting: '等您审核',
      assigned: '新交办，请签收',
      request_answered: '提请有答复',
      digest: '催办提醒',
      report_ready: '通报已生成',
    },
    act: {
      request_due: '去定夺',
      request_asked: '去定夺',
      request_answered: '看任务',
      update_returned: '去重报',
      update_waiting: '去审核',
      assigned: '去签收',
      digest: '去填报',
      report_ready: '看通报',
    },
    reminder: {
      due_in_7: '7个工作日内到期',
      due_in_3: '3个工作日内到期',
      due_today: '今天到期',
      overdue: '已逾期',
      escalation: '督办',
    },
    markRead: '标为已读',
    read: '已读',
    empty: '收件箱是空的。',
    emptyHint: '催办、退回和通报会送到这里。',
  },
};
