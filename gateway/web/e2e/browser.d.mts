import type { Browser, BrowserContext } from '@playwright/test';

export const EXECUTABLE: string;
export const ARGS: string[];
export const BASE: string;
export const PASSWORD: string;
export interface Look {
  language?: 'zh-CN' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
}
export function launch(): Promise<Browser>;
export function person(browser: Browser, login: string | undefined, look?: Look): Promise<BrowserContext>;
