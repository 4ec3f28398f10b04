import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from '../run-command'
import { comments, place, sources, visit } from './sources'

const COMMENT_WIDTH = 110
/** Longer words are addresses, which can't be broken. */
const WORD_WIDTH = 60
/** Words that readers stumbled over: the thing, or "if", reads better. */
const VAGUE_WORDS = /\b(whoever|whatever|nobody|somebody)\b/i

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(250))

describe('comments', () => {
  test(`have at most ${COMMENT_WIDTH} columns`, () => {
    const wide = sources.flatMap((file) => commentLines(file).filter(({ line }) => isWide(line)))
    expect(wide.map(({ at }) => at)).toEqual([])
  })

  test('name the thing they speak of', () => {
    const vague = sources.flatMap((file) => commentLines(file).filter(({ line }) => VAGUE_WORDS.test(line)))
    expect(vague.map(({ at, line }) => `${at} ${line.trim()}`)).toEqual([])
  })

  test('say what is thrown in one form', () => {
    const others = sources.flatMap((file) =>
      comments(file)
        .filter(({ pos, end }) => !inOneForm(file.text.slice(pos, end)))
        .map(({ pos }) => place(file, pos)),
    )
    expect(others).toEqual([])
  })
})

describe('code', () => {
  test('a named function is a function declaration', () => {
    const arrows = sources.flatMap((file) =>
      file.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .filter(({ initializer, type }) => initializer !== undefined && ts.isArrowFunction(initializer) && type === undefined)
        .map(({ pos }) => place(file, pos)),
    )
    expect(arrows).toEqual([])
  })

  test('the message of an error is a sentence', () => {
    const fragments = sources.flatMap((file) => {
      const found: string[] = []
      visit(file, (node) => {
        if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'WxError') return
        const message = node.arguments?.[1]
        if (message !== undefined && isFragment(message)) found.push(`${place(file, node.getStart(file))} ${message.getText(file)}`)
      })
      return found
    })
    expect(fragments).toEqual([])
  })
})

describe('folders', () => {
  test.each(['token', 'token-server', 'core', 'store', 'api', 'cli', 'conversation', 'create'])('%s/src has at most 12 places', (name) => {
    const places = readdirSync(join(root, 'packages', name, 'src')).filter((entry) => !entry.endsWith('.test.ts'))
    expect(places.length, places.join(' ')).toBeLessThanOrEqual(12)
  })
})

function isWide(line: string): boolean {
  return line.length > COMMENT_WIDTH && !line.split(' ').some((word) => word.length > WORD_WIDTH)
}

function commentLines(file: ts.SourceFile): { readonly at: string; readonly line: string }[] {
  return comments(file).flatMap(({ pos, end }) => {
    const first = file.getLineAndCharacterOfPosition(pos)
    const lines = file.text.slice(pos - first.character, end).split('\n')
    return lines.map((line, index) => ({
      at: `${file.fileName}:${first.line + index + 1}`,
      line: index === 0 && !/^\s*\//.test(line) ? line.slice(first.character) : line,
    }))
  })
}

/** "Throws a `WxError` of code `x`…" or "Rejects with a `WxError` of code `x`…", and no other words for it. */
function inOneForm(comment: string): boolean {
  const text = comment.replace(/\s*\n\s*\*?\s*/g, ' ')
  const mentions = text.match(/\b(Throws|Rejects)\b[^.]*?`?WxError`?[^.]*/g) ?? []
  return mentions.every((mention) => /^(Throws|Rejects with) a `WxError` of code `[a-z-]+`/.test(mention))
}

function isFragment(message: ts.Expression): boolean {
  if (ts.isStringLiteral(message) || ts.isNoSubstitutionTemplateLiteral(message)) return !/[.?!]['")]?$/.test(message.text)
  if (ts.isTemplateExpression(message)) {
    const tail = message.templateSpans.at(-1)?.literal.text ?? ''
    return tail !== '' && !/[.?!]['")]?$/.test(tail)
  }
  return ts.isBinaryExpression(message) && isFragment(message.right)
}
