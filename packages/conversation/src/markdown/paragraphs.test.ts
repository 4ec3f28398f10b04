import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { paragraphs } from './paragraphs'

async function cut(text: string, pieceLength = 3, minLength?: number): Promise<string[]> {
  const found: string[] = []
  for await (const paragraph of paragraphs(pieces(text, pieceLength), minLength === undefined ? {} : { minLength })) found.push(paragraph)
  return found
}

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

const LONG = '这一段有四十个字以上，所以它自己就是一部分，不用和别的合在一起发送，读者看到的就是这样。'
const CODE = '```js\nconst a = 1\n\n\nconst b = 2\n```'
const LIST = '- 一\n\n  ~~~\n\n  x\n  ~~~\n\n- 二\n\n  还是二'
const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |'

describe('paragraphs', () => {
  test.each([
    ['at blank lines', `${LONG}\n\n${LONG}\n \n\n${LONG}`, [LONG, LONG, LONG]],
    ['not at line breaks', `${LONG}\n${LONG}`, [`${LONG}\n${LONG}`]],
    ['not within code', `${LONG}\n\n${CODE}\n\n${LONG}`, [LONG, `${CODE}\n\n${LONG}`]],
    ['not within code that is indented', `    ${LONG}\n\n\n    b\n\n${LONG}`, [`    ${LONG}\n\n\n    b`, LONG]],
    ['not within a list', `${LONG}\n\n${LIST}\n\n${LONG}`, [LONG, `${LIST}\n\n${LONG}`]],
    ['not within a long list', `- ${LONG}\n\n- ${LONG}\n\n${LONG}`, [`- ${LONG}\n\n- ${LONG}`, LONG]],
    ['not within a table', `${LONG}\n\n${TABLE}`, [LONG, TABLE]],
    ['not after a heading', `## 标题\n\n${LONG}\n\n好。`, [`## 标题\n\n${LONG}`, '好。']],
    ['after a line with code in it', `\`\`\`x\`\`\` ${LONG}\n\n${LONG}`, [`\`\`\`x\`\`\` ${LONG}`, LONG]],
    ['nowhere in nothing', ' \n\n ', []],
  ])('end %s', async (_, text, expected) => {
    expect(await cut(text)).toEqual(expected)
  })

  it('come while the stream goes on', async () => {
    const seen: string[] = []
    async function* stream(): AsyncGenerator<string> {
      yield `${LONG}\n\n`
      seen.push('asked for more')
      yield LONG
    }
    for await (const paragraph of paragraphs(stream())) seen.push(paragraph)
    expect(seen).toEqual([LONG, 'asked for more', LONG])
  })

  it('of any text are the whole text, however it is streamed', async () => {
    const line = fc.constantFrom('', ' ', '```', '~~~', '````js', '- 一', '1. 二', '  缩进', '    代码', '| a |', '# 题', '字', LONG)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), fc.nat(60), async (lines, length, minLength) => {
        const text = lines.join('\n')
        const found = await cut(text, length, minLength)
        expect(found).toEqual(await cut(text, 1_000, minLength))
        const bare = (whole: string): string =>
          whole
            .replace(/\s*\n(?:[^\S\n]*\n)+/g, '\n\n')
            .replace(/^(?:[^\S\n]*\n)+/, '')
            .trimEnd()
        expect(bare(found.join('\n\n'))).toBe(bare(text))
        for (const paragraph of found.slice(0, -1)) expect(paragraph.length).toBeGreaterThanOrEqual(minLength)
      }),
      { numRuns: 500 },
    )
  })

  it('fail as the stream fails', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield `${LONG}\n\n半句`
      throw new Error('cut')
    }
    const found: string[] = []
    const read = async (): Promise<void> => {
      for await (const paragraph of paragraphs(broken())) found.push(paragraph)
    }
    await expect(read()).rejects.toThrow('cut')
    expect(found).toEqual([LONG])
  })
})
