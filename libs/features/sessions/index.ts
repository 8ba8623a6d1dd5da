export * from './change-password.service';
export * from './identify-session.service';
export * from './log-in.service';
export * from './log-out.service';

export * from './session-actions.module';
export * from './session.errors';
