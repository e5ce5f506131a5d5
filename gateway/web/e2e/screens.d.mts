import type { Page } from '@playwright/test';

export interface Screen {
  name: string;
  path: string;
  as?: string;
  shows?: string;
  ready?: (page: Page) => Promise<void>;
}
export const SCREENS: Screen[];
