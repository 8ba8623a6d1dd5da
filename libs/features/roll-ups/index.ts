export * from './refresh-roll-ups.service';
export * from './roll-up-actions.module';
