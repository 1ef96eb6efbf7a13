import type { PageMaterial } from '@/method/posting/shape'

/** What was taken from a page with nothing on it but what a test names. */
export const materialOf = (change: Partial<PageMaterial> = {}): PageMaterial => ({
  address: 'https://jobs.example.com/acme/data-engineer',
  canonical: '',
  title: '',
  site: '',
  headings: [],
  scripts: [],
  items: [],
  links: [],
  text: '',
  cut: [],
  ...change,
})

/** A posting as a page writes it. */
export const acmePosting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Data engineer (m/f/d)',
  description: '<p>We build <b>pipelines</b>.</p><ul><li>Python</li><li>SQL &amp; dbt</li></ul>',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Berlin', addressRegion: 'BE', addressCountry: { name: 'DE' } },
  },
  jobLocationType: 'TELECOMMUTE',
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 70_000, maxValue: 90_000, unitText: 'YEAR' },
  },
  datePosted: '2026-10-01',
  validThrough: '2026-12-01T00:00',
}
