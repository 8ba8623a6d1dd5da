/** Somebody besides the rules who looks for plan items in a text; an installation without one has one that is off. */
export abstract class ItemFinder {
  /**
   * The sentences of the text that it takes for plan items, as it quotes them: not to be believed before each is found in
   * the text. Never throws: whoever is away, late or talks nonsense finds nothing.
   */
  abstract find(text: string): Promise<readonly string[]>;
}
