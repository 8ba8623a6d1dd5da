export * from './refresh-roll-ups.service';
export * from './roll-up-actions.module';
export * from './verify-roll-ups.service';
