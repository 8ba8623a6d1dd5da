export * from './digest-facts';
export * from './deliver-digest.service';
export * from './inbox-actions.module';
export * from './plan-reminders.service';
export * from './read-message.service';
export * from './reminder-actions.module';
export * from './send-delivery.service';
