import { describe, expect, it } from 'vitest'
import { changeOf, countedBy, countedByLevel } from '@/method/posting/counts'
import { levelOf } from '@/method/posting/level'
import { jobsInLinks } from '@/method/posting/list'

const link = (href: string, title: string, place = '', department = '') => ({
  href,
  title,
  place,
  department,
})
const page = 'https://acme.example/careers'
const uuid = '3f2a9c10-1b2c-4d5e-8f90-a1b2c3d4e5f6'

describe('jobs in the links of a page', () => {
  it.each([
    [
      'Greenhouse',
      'https://boards.greenhouse.io/acme/jobs/412345',
      'https://job-boards.greenhouse.io/acme/jobs/5',
    ],
    ['Greenhouse in another page', '/careers?gh_jid=4', '/careers?gh_jid=5'],
    ['Lever', `https://jobs.lever.co/acme/${uuid}`, `https://jobs.eu.lever.co/acme/${uuid}`],
    ['Ashby', `https://jobs.ashbyhq.com/acme/${uuid}`, 'https://acme.example/?ashby_jid=1'],
    [
      'Workday',
      'https://acme.wd3.myworkdayjobs.com/en-US/Acme/job/Berlin/Data_R-1',
      'https://acme.wd3.myworkdayjobs.com/Acme/job/Ulm/Chef_R2',
    ],
    [
      'SmartRecruiters',
      'https://jobs.smartrecruiters.com/Acme/744-data',
      'https://jobs.smartrecruiters.com/Acme/745-chef',
    ],
  ])('%s', (_, one, other) => {
    const links = [
      link('/about', 'About'),
      link(one, 'Data engineer', 'Berlin'),
      link(other, 'Chef'),
    ]
    expect(jobsInLinks(links, page)).toEqual([
      { title: 'Data engineer', place: 'Berlin', department: '' },
      { title: 'Chef', place: '', department: '' },
    ])
  })

  it('of any site are those in a folder of jobs, each once', () => {
    const links = [
      link('/jobs/data-engineer', 'Data engineer'),
      link('/jobs/data-engineer#apply', 'Apply now'),
      link('/jobs/chef-de-partie/', 'Chef'),
      link('/jobs/77', 'Driver'),
      link('/jobs/77?utm_source=x', 'Driver'),
      link('/jobs/apply', 'Apply'),
      link('/jobs', 'Jobs'),
      link('/blog/how-we-work', 'How we work'),
    ]
    expect(jobsInLinks(links, page).map(({ title }) => title)).toEqual([
      'Data engineer',
      'Chef',
      'Driver',
    ])
    expect(jobsInLinks(links.slice(0, 3), page)).toEqual([])
  })
})

it.each([
  ['Senior Data Engineer', 'senior'],
  ['Sr. Designer', 'senior'],
  ['Lead Generation Specialist', null],
  ['Tech Lead, Payments', 'lead'],
  ['Staff Engineer', 'lead'],
  ['Staff Accountant', null],
  ['Head of Junior Talent', 'head'],
  ['Werkstudent Marketing', 'intern'],
  ['Product Manager', null],
])('%s reads as %s', (title, level) => {
  expect(levelOf(title)).toBe(level)
})

const job = (title: string, place = '', department = '') => ({ title, place, department })

it('jobs are counted by department, place and level', () => {
  const jobs = [
    job('Senior A', 'Ulm', 'Sales'),
    job('B', '', 'Sales'),
    job('Junior C', 'Ulm', 'Data'),
    job('D', 'Bonn'),
  ]
  expect(countedBy(jobs, 'department')).toEqual([
    { of: 'Sales', jobs: 2 },
    { of: 'Data', jobs: 1 },
    { of: '', jobs: 1 },
  ])
  expect(countedBy(jobs, 'place')[0]).toEqual({ of: 'Ulm', jobs: 2 })
  expect(countedByLevel(jobs)).toEqual([
    { of: 'junior', jobs: 1 },
    { of: 'senior', jobs: 1 },
    { of: null, jobs: 2 },
  ])
})

it('of two lists it is known what came and what went, also of two jobs with one title', () => {
  const before = [job('A'), job('A'), job('B', 'Ulm')]
  expect(changeOf(before, [job('A'), job('B', 'Bonn'), job('C')])).toEqual({
    added: [job('B', 'Bonn'), job('C')],
    gone: [job('A'), job('B', 'Ulm')],
  })
  expect(changeOf(before, before.toReversed())).toEqual({ added: [], gone: [] })
})
