import { WxError } from '@wx/core'
import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { exitCodeOf } from './exit-code'

const usage = new CommanderError(1, 'commander.unknownOption', 'error: unknown option')

test.each<readonly [string, unknown, number, number]>([
  ['help', new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'), 0, 0],
  ['a wrong command line', usage, 2, 1],
  ['a wrong configuration', new WxError('config-invalid', 'There is no app id.'), 2, 1],
  ['a refusal', new WxError('upstream-failed', 'Refused.', { errcode: 40003 }), 1, 1],
  ['a token that can not be had', new WxError('token-unavailable', 'None.'), 1, 1],
  ['a defect', new TypeError('x'), 1, 1],
])('%s', (_name, error, code, codeOfToken) => {
  expect(exitCodeOf(error, ['call', 'GET'])).toBe(code)
  expect(exitCodeOf(error, ['token', 'get'])).toBe(codeOfToken)
})
