import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeActions } from '../../scripts/error-rows'
import { actionAdvice, errorAction } from './code-action'
import { errorCode } from './error-code'
import { ERROR_ROWS } from './error-rows.generated'

test('is what the generator makes of data/error-codes.json: run `pnpm --filter @wx/api error-codes`', () => {
  expect(readFileSync(new URL('./code-actions.generated.ts', import.meta.url), 'utf8')).toBe(codeActions())
})

test('every code has the class of the full table', () => {
  for (const [code, action] of ERROR_ROWS) expect(errorAction(code), `${code}`).toBe(action)
})

test('every class has the advice that its codes have', () => {
  expect(actionAdvice('fix-request')).toEqual(errorCode(47001)?.advice)
})

test.each([123_456, -2, 0.5, Number.NaN])('%s is in no table', (code) => {
  expect(errorAction(code)).toBeUndefined()
})
