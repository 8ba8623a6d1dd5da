import { DefaultNamingStrategy, NamingStrategyInterface } from 'typeorm';

/** Properties are camelCase and columns snake_case, everywhere and by one rule: `dueOn` is `due_on`. */
export class ColumnNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
