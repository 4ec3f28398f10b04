import { WxError } from '@wx/core'
import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { exitCodeOf } from './exit-code'

test.each<readonly [string, unknown, number]>([
  ['help', new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'), 0],
  ['a wrong command line', new CommanderError(1, 'commander.unknownOption', 'error: unknown option'), 2],
  ['a wrong configuration', new WxError('config-invalid', 'There is no app id.'), 2],
  ['a file that is no JSON', new WxError('malformed', 'The file is not JSON.'), 2],
  ['a file that the platform does not take', new WxError('media-invalid', 'The file is empty.'), 2],
  ['a refusal', new WxError('api-refused', 'Refused.', { errcode: 40003 }), 1],
  ['an unknown outcome', new WxError('outcome-unknown', 'Cut.'), 1],
  ['a token that can not be had', new WxError('token-unavailable', 'None.'), 1],
  ['a store that fails', new WxError('store-failed', 'ECONNREFUSED.'), 1],
  ['a defect', new TypeError('x'), 1],
])('%s', (_name, error, code) => {
  expect(exitCodeOf(error)).toBe(code)
})
