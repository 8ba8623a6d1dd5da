export * from './ask-coordination.service';
export * from './answer-request.service';
export * from './request-actions.module';
