import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Folder } from './folder'
import { WORDS } from './words'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wx-create-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('Folder', () => {
  test('may be new, empty, or a fresh clone; its name is the name of the project', () => {
    mkdirSync(join(root, 'empty'))
    mkdirSync(join(root, 'clone/.git'), { recursive: true })
    for (const name of ['new', 'empty', 'clone', 'deep/er', 'my_bot.2'])
      expect(new Folder(join(root, name), WORDS.en).name).toBe(name.replace('deep/', ''))
  })

  test('is refused if there is something in it, and nothing is changed', () => {
    mkdirSync(join(root, 'full'))
    writeFileSync(join(root, 'full/index.html'), 'mine')
    expect(() => new Folder(join(root, 'full'), WORDS.zh)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining('不是空目录') }),
    )
  })

  test.each(['My-Bot', '机器人', '-bot', '.bot', 'my bot', `b${'o'.repeat(214)}t`])('the name %j is refused', (name) => {
    const message = `The folder name ${JSON.stringify(name)} can't be a package's name`
    expect(() => new Folder(join(root, name), WORDS.en)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }),
    )
  })

  test('writes files into folders that it makes', () => {
    new Folder(join(root, 'bot'), WORDS.en).write(new Map([['src/bot.js', 'text']]))
    expect(readFileSync(join(root, 'bot/src/bot.js'), 'utf8')).toBe('text')
  })
})
