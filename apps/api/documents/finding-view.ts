import type { ReadFinding } from '@dajuan/domain/prose';
import { Language } from '../http/principal';
import { FindingView } from './document.dto';

export function findingView({ kind, message, messageEn, quotes }: ReadFinding, language: Language): FindingView {
  return { kind, message: language === 'zh' ? message : messageEn, quotes };
}
