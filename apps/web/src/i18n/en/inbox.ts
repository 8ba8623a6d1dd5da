import type { Words } from '../zh';

export const inbox: Pick<Words, 'inbox'> = {
  inbox: {
    title: 'Inbox',
    unreadOnly: 'Only unread',
    kind: {
      request_due: 'Answers that are due',
      urged: 'Urged by the supervision office',
      handed_back: 'Handed back: assign anew',
      request_asked: 'Waiting for your word',
      update_returned: 'Returned: report again',
      update_waiting: 'Waiting for your review',
      assigned: 'Newly assigned: sign for it',
      request_answered: 'Answers to what was asked',
      digest: 'Reminders',
      report_ready: 'Reports that are ready',
    },
    act: {
      request_due: 'Decide',
      urged: 'Report',
      handed_back: 'Assign',
      request_asked: 'Decide',
      request_answered: 'Open task',
      update_returned: 'Report again',
      update_waiting: 'Review',
      assigned: 'Sign for it',
      digest: 'Report',
      report_ready: 'Open report',
    },
    reminder: {
      due_in_7: 'due within 7 working days',
      due_in_3: 'due within 3 working days',
      due_today: 'due today',
      overdue: 'overdue',
      escalation: 'escalated',
    },
    markRead: 'Mark as read',
    read: 'read',
    empty: 'Your inbox is empty.',
    emptyHint: 'Reminders, returned updates and reports arrive here.',
  },
};
