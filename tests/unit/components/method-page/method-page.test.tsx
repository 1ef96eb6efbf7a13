// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MethodPage } from '@/components/method-page/MethodPage'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { checklistItems } from '@/method/checklists'
import { promptIds } from '@/method/prompts'
import { sources } from '@/method/sources'

const texts = pages.methodPage

afterEach(cleanup)

describe('the page on the method', () => {
  it('has all forty numbers of the chapter', () => {
    render(<MethodPage />)
    const forty = Array.from({ length: 40 }, (_, index) => index + 1)
    const missing = forty.filter((number) => screen.queryAllByText(texts.number(number)).length < 1)
    expect(missing).toEqual([])
    expect(screen.queryByText(texts.number(41))).toBeNull()
  })

  it('has the questions and the lists of the panel', () => {
    render(<MethodPage />)
    for (const id of promptIds) expect(screen.getByText(text.prompts[id].ask)).toBeDefined()
    for (const { id } of checklistItems)
      expect(screen.getByText(text.items[id], { exact: false })).toBeDefined()
  })

  it('calls the reading of pay grades weak', { tags: ['obligation-32', 'obligation-33'] }, () => {
    render(<MethodPage />)
    const section = screen.getByRole('region', { name: texts.pay })
    for (const width of ['wider', 'narrower'] as const)
      expect(within(section).getByText(text.findings.readings.grade[width])).toBeDefined()
    expect(within(section).getByText(text.findings.readings.weak, { exact: false })).toBeDefined()
  })

  it('links to the source of the method', () => {
    render(<MethodPage />)
    const { url, title } = sources['pre-interview-phase']
    expect(screen.getByRole('link', { name: title }).getAttribute('href')).toBe(url)
  })

  it('names the author of every source, and has a text for every signal', () => {
    render(<MethodPage />)
    expect(document.body.textContent).not.toContain('undefined')
    for (const { author } of Object.values(sources))
      expect(screen.getAllByText(new RegExp(author)).length).toBeGreaterThan(0)
  })
})
