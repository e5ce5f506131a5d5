import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '@/api/client';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CHOSEN = 'tandem.language';
const WORDS: Record<Language, () => Promise<{ default: Resource[string] }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};

/** What somebody chose here, else what the browser prefers: Chinese wherever Chinese is. */
export function preferred(): Language {
  const chosen = localStorage.getItem(CHOSEN);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return navigator.languages.some((language) => language.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
}

export const i18n = i18next.createInstance();

export async function startWords(language: Language = preferred()): Promise<void> {
  const words = await WORDS[language]();
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: words.default },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  apply(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  const words = await WORDS[language]();
  for (const [namespace, texts] of Object.entries(words.default)) i18n.addResourceBundle(language, namespace, texts);
  localStorage.setItem(CHOSEN, language);
  apply(language);
  await i18n.changeLanguage(language);
}

function apply(language: Language): void {
  document.documentElement.lang = language;
  speak(language);
}
