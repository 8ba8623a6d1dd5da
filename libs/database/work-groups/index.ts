export * from './work-group.entity';
export * from './work-group-member.entity';
export * from './work-group.store';
export * from './work-groups.query';
