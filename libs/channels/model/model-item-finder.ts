import { Logger } from '@nestjs/common';
import { ItemFinder } from './item-finder';

export interface ModelSettings {
  /** Of an OpenAI-compatible service, up to and without /chat/completions. */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token; absent for services that want none. */
  readonly key?: string;
  /** The longest one question may take. */
  readonly patienceMs: number;
}

/** Characters of one question: what a small model still reads with care. */
const TOGETHER = 4_000;
/** Questions about one document; what lies behind them is left to the rules. */
const MOST_QUESTIONS = 25;

const TASK = [
  'You read work plans and reports of Chinese local government.',
  'Quote every clause that is a task or a result somebody can be asked about: an action with a concrete object.',
  'Quote exactly, character for character; leave out slogans, preambles and evaluations.',
  'Answer with JSON alone: {"quotes": ["…", "…"]}',
].join('\n');

/** Asks a language model over the OpenAI-compatible protocol, a part of the text at a time. */
export class ModelItemFinder extends ItemFinder {
  private readonly log = new Logger(ModelItemFinder.name);

  constructor(private readonly settings: ModelSettings) {
    super();
  }

  async find(text: string): Promise<readonly string[]> {
    const quotes: string[] = [];
    for (const part of partsOf(text).slice(0, MOST_QUESTIONS)) {
      try {
        quotes.push(...(await this.ask(part)));
      } catch (error) {
        this.log.warn(`the model did not answer, the rules read alone: ${String(error)}`);
        return quotes;
      }
    }
    return quotes;
  }

  private async ask(part: string): Promise<string[]> {
    const { url, name, key, patienceMs } = this.settings;
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model: name,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: TASK },
          { role: 'user', content: part },
        ],
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return quotesIn(await response.json());
  }
}

/** The text in parts that end with a line, but for a line that is longer than a part. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.lastIndexOf('\n', from + TOGETHER);
    const to = from + TOGETHER >= text.length ? text.length : end > from ? end : from + TOGETHER;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** Strings under `quotes` in the answer's content; everything else is passed over. Throws for what is not JSON. */
function quotesIn(answer: unknown): string[] {
  const content = (answer as { choices?: { message?: { content?: unknown } }[] })?.choices?.[0]?.message?.content;
  const said: unknown = typeof content === 'string' ? JSON.parse(content) : null;
  const quotes = (said as { quotes?: unknown } | null)?.quotes;
  return Array.isArray(quotes) ? quotes.filter((quote) => typeof quote === 'string') : [];
}
