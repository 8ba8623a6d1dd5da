import { ErrorView } from '../http/error.dto';
import { Many } from '../http/fields';
import { ItemProblemView } from './plan.dto';

/** Why a plan can't be confirmed, item by item and field by field. */
export class PlanRefusedView extends ErrorView {
  @Many(() => ItemProblemView) items: ItemProblemView[];
}
