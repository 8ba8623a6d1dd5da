/** Who a clause or a bracket behind it charges. */
export interface EnglishResponsibility {
  readonly lead: string[];
  readonly support: string[];
  readonly leader: string[];
}

const LABEL =
  /\b(?<role>lead(?:ing)?(?:\s+(?:unit|department|office))?|responsible(?:\s+(?:unit|department))?|support(?:ing|ed\s+by)?(?:\s+(?:units?|departments?))?|leader(?:\s+in\s+charge)?)\s*:\s*(?<names>[^;:()\n]+?)(?=[;)\n]|$)/gi;
const LED_BY = /\bled\s+by\s+(?:the\s+)?(?<names>[A-Z][^,;()]*?)(?=\s+(?:with|by|before)\b|[,;()]|$)/;
const TO_LEAD = /(?:^|[,(]\s*)(?:the\s+)?(?<names>[A-Z][A-Za-z' &-]+?)\s+(?:to\s+lead|leads|takes\s+the\s+lead)\b/;
const WITH_SUPPORT =
  /\b(?:with\s+(?:the\s+)?support\s+(?:of|from)|supported\s+by)\s+(?:the\s+)?(?<names>[A-Z][^;()]*?)(?=\s+(?:by|before|in)\s|[;()]|$)/;

/** Empty lists where the words charge nobody. */
export function responsibilityIn(words: string): EnglishResponsibility {
  const found: EnglishResponsibility = { lead: [], support: [], leader: [] };
  for (const match of words.matchAll(LABEL)) {
    const role = match.groups!.role!.toLowerCase();
    const list = role.startsWith('support') ? found.support : role.startsWith('leader') ? found.leader : found.lead;
    list.push(...namesIn(match.groups!.names!));
  }
  const lead = LED_BY.exec(words) ?? TO_LEAD.exec(words);
  if (found.lead.length === 0 && lead) found.lead.push(...namesIn(lead.groups!.names!));
  const support = WITH_SUPPORT.exec(words);
  if (found.support.length === 0 && support) found.support.push(...namesIn(support.groups!.names!));
  return found;
}

function namesIn(list: string): string[] {
  return list
    .split(/,\s*(?:and\s+)?|\s+and\s+(?=(?:the\s+)?[A-Z])/)
    .map((name) => name.replace(/^the\s+/i, '').trim())
    .filter((name) => name !== '');
}
