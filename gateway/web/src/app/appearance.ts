import { create } from 'zustand';

export type Choice = 'system' | 'light' | 'dark';
const CHOSEN = 'tandem.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: what was chosen here, else as the system has it, also while it changes. */
export const useAppearance = create<{ choice: Choice; dark: boolean; choose: (choice: Choice) => void }>((set) => ({
  choice: (localStorage.getItem(CHOSEN) as Choice | null) ?? 'system',
  dark: isDark((localStorage.getItem(CHOSEN) as Choice | null) ?? 'system'),
  choose: (choice) => {
    localStorage.setItem(CHOSEN, choice);
    set({ choice, dark: isDark(choice) });
  },
}));

function isDark(choice: Choice): boolean {
  return choice === 'dark' || (choice === 'system' && system.matches);
}

system.addEventListener('change', () => useAppearance.setState(({ choice }) => ({ dark: isDark(choice) })));

function paint({ dark }: { dark: boolean }): void {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

useAppearance.subscribe(paint);
paint(useAppearance.getState());
