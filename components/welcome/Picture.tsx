import { text } from '@/locales/text'
import styles from './Picture.module.css'

/** Where a point stands in the panel, and how long its line is. */
const points = [
  [92, 96],
  [112, 84],
  [132, 104],
] as const
const ticks = [168, 186] as const

/** A call with the panel beside it, in the colours of the theme. */
export const Picture = () => (
  <svg className={styles.picture} viewBox="0 0 480 270" aria-labelledby="picture">
    <title id="picture">{text.firstRun.picture}</title>
    <rect className={styles.call} width="320" height="270" />
    <circle className={styles.person} cx="160" cy="104" r="38" />
    <path className={styles.person} d="M84 214a76 62 0 0 1 152 0z" />
    <rect className={styles.person} x="18" y="18" width="72" height="44" rx="5" />
    <rect className={styles.person} x="112" y="236" width="28" height="18" rx="9" />
    <rect className={styles.hang} x="146" y="236" width="28" height="18" rx="9" />
    <rect className={styles.person} x="180" y="236" width="28" height="18" rx="9" />
    <rect className={styles.panel} x="320" width="160" height="270" />
    <rect className={styles.ink} x="334" y="18" width="66" height="7" rx="3.5" />
    <rect className={styles.soft} x="440" y="18" width="26" height="7" rx="3.5" />
    <rect className={styles.accent} x="320" y="36" width="92" height="2.5" />
    <rect className={styles.ink} x="334" y="54" width="116" height="9" rx="4.5" />
    <rect className={styles.ink} x="334" y="69" width="72" height="9" rx="4.5" />
    {points.map(([y, width]) => (
      <g key={y}>
        <circle className={styles.accent} cx="338" cy={y + 3.5} r="2.5" />
        <rect className={styles.soft} x="346" y={y} width={width} height="7" rx="3.5" />
      </g>
    ))}
    {ticks.map((y, index) => (
      <g key={y}>
        <rect className={styles.box} x="334.5" y={y - 2} width="10" height="10" rx="2.5" />
        <rect
          className={index === 0 ? styles.warm : styles.cool}
          x="350"
          y={y}
          width={index === 0 ? 76 : 58}
          height="6"
          rx="3"
        />
      </g>
    ))}
    <rect className={styles.box} x="334.5" y="216" width="131" height="34" rx="6" />
    <rect className={styles.soft} x="344" y="230" width="62" height="6" rx="3" />
  </svg>
)
