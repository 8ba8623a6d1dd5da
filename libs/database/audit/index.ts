export * from './audit-record.store';
export * from './audit-trail.query';
