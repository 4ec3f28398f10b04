import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorRows } from '../../scripts/error-rows'
import { errorCode } from './error-code'
import { ERROR_ROWS } from './error-rows.generated'

/** The codes that a token endpoint answers with. */
const TOKEN_CODES = [-1, 40001, 40013, 40125, 40164, 40243, 41002, 41004, 45009, 45011, 50004, 50007, 61004]
const IP_CODES = [40090, 45035, 89501, 89502, 89503, 89504, 89505, 89506, 89507]

describe('the table', () => {
  test('is what the generator makes of data/error-codes.json: run `pnpm --filter @wx/api error-codes`', () => {
    expect(readFileSync(new URL('./error-rows.generated.ts', import.meta.url), 'utf8')).toBe(errorRows())
  })

  test('has advice in both languages for every code', () => {
    expect(ERROR_ROWS.length).toBeGreaterThanOrEqual(1_024)
    for (const [code] of ERROR_ROWS) {
      const { meaning, advice } = errorCode(code) ?? {}
      expect(meaning?.en, `${code}`).toMatch(/\S/)
      expect(advice?.zh, `${code}`).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(advice?.en, `${code}`).toMatch(/^[A-Z].*\.$/)
    }
  })

  test.each([...TOKEN_CODES, ...IP_CODES])('has a Chinese meaning for %i, which a token endpoint answers with', (code) => {
    expect(errorCode(code)?.meaning.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('errorCode', () => {
  test('tells name, meaning, class and advice', () => {
    expect(errorCode(40125)).toEqual({
      code: 40125,
      name: 'invalid appsecret',
      action: 'config',
      meaning: { zh: 'AppSecret 无效', en: 'AppSecret is not valid' },
      advice: { zh: expect.stringContaining('重置'), en: expect.stringContaining('reset it') },
    })
  })

  test('leaves out what is not known', () => {
    expect(errorCode(89501)?.name).toBeUndefined()
    expect(errorCode(123_456)).toBeUndefined()
    expect(errorCode(Number.NaN)).toBeUndefined()
  })
})
