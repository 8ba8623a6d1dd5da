export * from './delivery.entity';
export * from './delivery.store';
export * from './inbox-message.entity';
export * from './inbox-message.store';
export * from './inbox.query';
export * from './remindable-tasks.query';
export * from './reminder.entity';
export * from './reminder.store';
