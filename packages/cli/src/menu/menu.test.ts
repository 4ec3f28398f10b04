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
      { place: 'button[0]', to: TREE.button[0] },
      { place: 'button[1]', to: TREE.button[1] },
    ])
    expect(printed(await runCli(['menu', 'get'], { env }))).toEqual({ button: [] })
    expect(printed(await runCli(['menu', 'apply', file], { env }))).toEqual(changes)
    expect(printed(await runCli(['menu', 'get'], { env }))).toEqual(TREE)
    expect(printed(await runCli(['menu', 'diff', file], { env }))).toEqual([])
    const renamed = fileOf({ button: [{ ...TREE.button[0], name: '明日歌曲' }] })
    expect(printed(await runCli(['menu', 'diff', renamed], { env }))).toEqual([
      { place: 'button[0].name', from: '今日歌曲', to: '明日歌曲' },
      { place: 'button[1]', from: TREE.button[1] },
    ])
  })

  test('a menu that the platform refuses', async () => {
    const { apiUrl } = await simulate()
    const run = await runCli(['menu', 'apply', fileOf({ button: [{ type: 'fly', name: '今日' }] })], { env: account(apiUrl) })
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
