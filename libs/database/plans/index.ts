export * from './main-plan';
export * from './plan-item.entity';
export * from './plan-item.store';
export * from './plan-rules';
export * from './plans.query';
export * from './work-plan.entity';
export * from './work-plan.store';
