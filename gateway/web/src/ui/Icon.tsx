/** The few signs the product uses, drawn on a grid of 16, in the colour of the text beside them. Never alone: words stand by. */
const PATHS = {
  inbox:
    'M2.5 9.5h3l1 2h3l1-2h3M2.5 9.5v3.2c0 .4.4.8.8.8h9.4c.4 0 .8-.4.8-.8V9.5l-2-6c-.1-.4-.5-.6-.9-.6H5.4c-.4 0-.8.2-.9.6z',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.2M2.8 8h.2M2.8 12h.2',
  board: 'M3 3h3.2v10H3zM9.8 3H13v6.5H9.8z',
  chat: 'M2.8 3.5h10.4v7.4H8.2L5 13.4v-2.5H2.8z',
  task: 'M3 3h10v10H3zM5.6 8.2l1.7 1.7 3.2-3.6',
  product: 'M8 2.2l5.3 3v5.7L8 13.8l-5.3-2.9V5.2zM2.9 5.3L8 8.2l5.1-2.9M8 8.2v5.5',
  people:
    'M6 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM1.8 13.2c.3-2.4 2-3.8 4.2-3.8s3.9 1.4 4.2 3.8M10.6 3a2.3 2.3 0 0 1 0 4.4M12 9.7c1.3.5 2.1 1.7 2.3 3.5',
  gear: 'M8 10.1a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M12.4 3.6L11 5M5 11l-1.4 1.4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.3 3.3',
  pen: 'M3 13l.6-2.6 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.3.3a1.2 1.2 0 0 1 0 1.7l-7.2 7.2zM9.8 4.2l2 2',
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.4l3.3 3.3L13 4.8',
  alert: 'M8 2.4l6.2 11H1.8zM8 6.4v3.2M8 11.6v.1',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3V11M8 5.2v.1',
  menu: 'M2.5 4.2h11M2.5 8h11M2.5 11.8h11',
  down: 'M4 6.2L8 10l4-3.8',
  right: 'M6.2 4L10 8l-3.8 4',
  left: 'M9.8 4L6 8l3.8 4',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z',
  bell: 'M4 7a4 4 0 0 1 8 0c0 3.4 1.4 4.3 1.4 4.3H2.6S4 10.4 4 7zM6.6 13.4c.3.5.8.8 1.4.8s1.1-.3 1.4-.8',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.4',
  hand: 'M2.5 8h9M8.2 4.5L11.7 8l-3.5 3.5M13.5 3.5v9',
  swap: 'M3 5.5h9L9.5 3M13 10.5H4L6.5 13',
  link: 'M6.8 9.2l2.4-2.4M7 4.8l1-1a2.8 2.8 0 0 1 4 4l-1 1M9 11.2l-1 1a2.8 2.8 0 0 1-4-4l1-1',
  copy: 'M5.5 5.5h7.7v7.7H5.5zM3 10.5V3h7.5',
  filter: 'M2.5 3.5h11L9.5 8.6v4.2l-3-1.4V8.6z',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2l7.5 4.8L5 12.8z',
  key: 'M10.4 8.2a3 3 0 1 0-2.6-2.6L2.5 10.9v2.6h2.6v-1.7h1.7v-1.7z',
  door: 'M9.5 2.5H3.8v11h5.7M7 8h6.5M11 5.5L13.5 8 11 10.5',
  calendar: 'M2.8 4h10.4v9.2H2.8zM2.8 7h10.4M5.5 2.5v2.8M10.5 2.5v2.8',
  flag: 'M4 14V2.5h8l-1.8 2.8L12 8.1H4',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5L6 3.5M3 6.5l3 3',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.2h10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
