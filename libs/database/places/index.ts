export * from './task-places.query';
