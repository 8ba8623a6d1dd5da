export * from './reminder';
export * from './lateness';
