import type { Browser, BrowserContext } from '@playwright/test';

export const EXECUTABLE: string;
export const ARGS: string[];
export const BASE: string;
export const PASSWORD: string;

interface Look {
  language?: string;
  theme?: string;
  width?: number;
  height?: number;
}

export function launch(): Promise<Browser>;
export function person(browser: Browser, login?: string, look?: Look): Promise<BrowserContext>;
