export * from './deliver-dispatches.service';
export * from './exchange-actions.module';
