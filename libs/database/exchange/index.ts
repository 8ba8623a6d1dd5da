export * from './dispatch-content';
export * from './dispatch';
export * from './dispatch.store';
export * from './mandate-recorder';
export * from './mandate-speaker';
export * from './mandate-follower';
