import { expect, it } from 'vitest'
import { SYMPTOMS } from './pages'
import { printed } from './printed'

/** The page on the console's settings has a command, which needs a bot that runs. */
const PROGRAMS = SYMPTOMS.filter((name) => name !== 'settings-not-saved')
const PAGES = ['zh', 'en'].flatMap((language) => PROGRAMS.map((name) => `docs/guide/${language}/${name}.md`))

it.each(PAGES)('the program of %s prints what its comments say', { timeout: 30_000 }, async (path) => {
  const { promised, lines } = await printed(path)
  expect(promised).not.toEqual([])
  // An error is reported again for each repeat of the push.
  expect([...new Set(lines)]).toEqual(promised)
})
