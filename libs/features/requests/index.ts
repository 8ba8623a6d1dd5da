export * from './ask-coordination.service';
export * from './ask-extension.service';
export * from './ask-target-change.service';
export * from './answer-request.service';
export * from './request-actions.module';
export * from './withdraw-request.service';
