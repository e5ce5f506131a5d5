import 'i18next';
import type words from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof words;
  }
}
