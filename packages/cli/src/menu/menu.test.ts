import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { account, folder, simulate } from '../../test/account'
import { type Run, runCli } from '../../test/run-cli'

const TREE = {
  button: [
    { type: 'click', name: '今日歌曲', key: 'TODAY' },
    { name: '更多', sub_button: [{ type: 'view', name: '网站', url: 'https://example.com/' }] },
  ],
}

function fileOf(tree: unknown): string {
  const file = join(folder(), 'menu.json')
  writeFileSync(file, typeof tree === 'string' ? tree : JSON.stringify(tree))
  return file
}

function printed({ stdout, stderr, code }: Run): unknown {
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  return JSON.parse(stdout)
}

describe('wx menu', () => {
  test('get prints the menu, diff what would change, apply makes it so', async () => {
    const { apiUrl } = await simulate()
    const env = account(apiUrl)
    const file = fileOf(TREE)
    expect(printed(await runCli(['menu', 'get'], { env }))).toEqual({ button: [] })
    const changes = printed(await runCli(['menu', 'diff', file], { env }))
    expect(changes).toEqual([
      { place: 'button[0]', after: TREE.button[0] },
      { place: 'button[1]', after: TREE.button[1] },
    ])
    expect(printed(await runCli(['menu', 'get'], { env }))).toEqual({ button: [] })
    expect(printed(await runCli(['menu', 'apply', file], { env }))).toEqual(changes)
    expect(printed(await runCli(['menu', 'get'], { env }))).toEqual({ ...TREE, conditionalmenu: [] })
    expect(printed(await runCli(['menu', 'diff', file], { env }))).toEqual([])
    const renamed = fileOf({ button: [{ ...TREE.button[0], name: '明日歌曲' }] })
    expect(printed(await runCli(['menu', 'diff', renamed], { env }))).toEqual([
      { place: 'button[0].name', before: '今日歌曲', after: '明日歌曲' },
      { place: 'button[1]', before: TREE.button[1] },
    ])
  })

  test('conditional menus too: what get prints, apply takes', async () => {
    const { apiUrl } = await simulate()
    const env = account(apiUrl)
    const forAndroid = { button: [{ type: 'click', name: '安卓', key: 'A' }], matchrule: { client_platform_type: '2' } }
    const file = fileOf({ ...TREE, conditionalmenu: [forAndroid] })
    expect(printed(await runCli(['menu', 'apply', file], { env }))).toHaveLength(3)
    const { stdout } = await runCli(['menu', 'get'], { env })
    expect(JSON.parse(stdout)).toEqual({ ...TREE, conditionalmenu: [{ ...forAndroid, menuid: expect.any(String) }] })
    expect(printed(await runCli(['menu', 'apply', fileOf(stdout)], { env }))).toEqual([])
    expect(printed(await runCli(['menu', 'apply', fileOf(TREE)], { env }))).toEqual([
      { place: expect.stringMatching(/^conditionalmenu\[menuid=\d+\]$/), before: forAndroid },
    ])
  })

  test.each(['diff', 'apply'])('%s tells every fault and its place, and asks nobody', async (verb) => {
    const file = fileOf({
      button: [
        { type: 'fly', name: '今日' },
        { name: '更多', sub_button: [{ type: 'view', name: '', url: 'x' }] },
      ],
    })
    const run = await runCli(['menu', verb, file], { env: account('http://127.0.0.1:9') })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr.split('\n')).toEqual([
      `The platform would refuse the menu in ${file}.`,
      expect.stringMatching(/^ {2}button\[0\]\.type: There is no type "fly"\./),
      '  button[1].sub_button[0].name: A button needs a name.',
      expect.stringMatching(/^ {2}button\[1\]\.sub_button\[0\]\.url: "x" is no address/),
      '',
    ])
  })

  test('a menu that the platform alone refuses', async () => {
    const { apiUrl, fail } = await simulate()
    fail('/cgi-bin/menu/create', { errcode: 40017 })
    const run = await runCli(['menu', 'apply', fileOf(TREE)], { env: account(apiUrl) })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('40017 fix-request: Menu button type is not valid') })
  })

  test.each([
    ['{"button":', 'menu.json is not JSON'],
    ['[]', 'menu.json is JSON, but no object'],
  ])('the file %j is refused in words', async (content, words) => {
    const run = await runCli(['menu', 'diff', fileOf(content)], { env: account('http://127.0.0.1:9') })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })

  test.each([
    [['menu', 'apply', '/nowhere/menu.json'], "Can't read /nowhere/menu.json: ENOENT"],
    [['menu', 'aply', 'x'], "unknown command 'aply' (Did you mean apply?)"],
  ])('%j is refused in words', async (args, words) => {
    const run = await runCli(args, { env: account('http://127.0.0.1:9') })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })
})
