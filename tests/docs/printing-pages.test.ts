import { expect, it } from 'vitest'
import { printed } from './printed'

/** Pages of the guide whose first program prints nothing but what stands in its comments. */
const NAMES = ['customer-service', 'templates', 'users-and-qr', 'publishing', 'account-types']
const PAGES = ['zh', 'en'].flatMap((language) => NAMES.map((name) => `docs/guide/${language}/${name}.md`))

it.each(PAGES)('the first program of %s prints what its comments say', { timeout: 30_000 }, async (path) => {
  const { promised, lines } = await printed(path)
  expect(promised).not.toEqual([])
  expect(lines).toEqual(promised)
})
