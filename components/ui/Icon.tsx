const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  cross: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  star: 'm8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  pencil: 'M3 13v-2.5L10.5 3 13 5.5 5.5 13z',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2m-5 0 .6 9h5.8l.6-9',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  link: 'm6.5 9.5 3-3M7 5l1.5-1.5a2.5 2.5 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.5 2.5 0 0 1-4-4L5 7',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  undo: 'M5.5 3 2.5 6l3 3m-3-3h7a3.5 3.5 0 0 1 0 7H6',
  side: 'M2.5 3h11v10h-11zm7 0v10',
  sidePanel: 'M2 3h12v10H2zm8 0v10M11.5 5.5h1m-1 2h1',
  left: 'M2.5 3h11v10h-11zm4 0v10',
  collapse: 'M3 3v10m10-5H6m3-3L6 8l3 3',
} as const

export type IconName = keyof typeof paths

/** A line drawing on a 16 px grid, in the colour of the text around it. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
