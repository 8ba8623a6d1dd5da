export * from './claim-slots.service';
export * from './create-partitions.service';
export * from './sweep-actions.module';
export * from './sweep-outbox.service';
