import { describe, expect, test } from 'vitest'
import { runCli } from '../../test/run-cli'
import { languageOf } from './language'

describe('wx errcode', () => {
  test('tells meaning, class and what to do, in the language that is asked for', async () => {
    const zh = await runCli(['errcode', '45047', '--lang', 'zh'])
    expect(zh).toEqual({
      code: 0,
      stderr: '',
      stdout: '45047 user-state: 客服消息条数超限 (out of response count limit)\n  → 接收者当前的状态不允许，重试无用：更新用户记录。\n',
    })
    const en = await runCli(['errcode', '45047', '--lang', 'en'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(en.stdout).toMatch(/^45047 user-state: No further customer-service messages .*\n {2}→ The recipient’s state/)
  })

  test('takes several codes, negative ones too, and says which are unknown', async () => {
    const run = await runCli(['errcode', '-1', '12345', '45009'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(run.code).toBe(1)
    expect(run.stdout.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      expect.stringMatching(/^-1 retry: 系统繁忙/),
      '12345 不在错误码表中',
      expect.stringMatching(/^45009 quota: /),
      '',
    ])
  })

  test.each([
    [['errcode', 'abc'], '"abc" is no error code'] as const,
    [['errcode', '1', '--lang', 'fr'], 'it must be zh or en'] as const,
    [['errcode'], "missing required argument 'code'"] as const,
  ])('%j is refused in words', async (args, words) => {
    const run = await runCli(args)
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })
})

test.each<readonly [string | undefined, NodeJS.ProcessEnv, string]>([
  [undefined, {}, 'en'],
  [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [undefined, { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [undefined, { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
  ['', { LANG: '', LC_ALL: '' }, 'en'],
  ['zh', { LANG: 'en_US' }, 'zh'],
])('the language of %j in %j is %s', (asked, environment, language) => {
  expect(languageOf(asked, environment)).toBe(language)
})
