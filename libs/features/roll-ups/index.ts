export * from './refresh-roll-ups.service';
export * from './roll-up-actions.module';
export * from './roll-ups-of-plan';
export * from './verify-roll-ups.service';
