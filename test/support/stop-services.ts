import { clearUp } from './services-guard';

/** After the last spec of a run. */
export default clearUp;
