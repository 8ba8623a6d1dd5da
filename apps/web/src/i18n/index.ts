import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readSettings, type Language } from '../shell/settings';
import { en } from './en';
import { zh, type Words } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

void i18next.use(initReactI18next).init({
  lng: readSettings().language,
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false }, // React escapes
});

export const currentLanguage = (): string => (i18next.language === 'en' ? 'en' : 'zh-CN');

export function speak(language: Language): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
