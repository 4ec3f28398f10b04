import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Language, type Page, root } from './page'

interface FrontMatter {
  readonly description?: string
  readonly search?: string
  readonly needs?: string
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/**
 * The page of a Markdown file. The file may begin with front matter (`description`, `search`, `needs`); the line of links
 * under its heading is for GitHub and left out.
 */
export function pageOf(language: Language, path: string, file: string): Page {
  const [, front = '', body = ''] = /^(?:---\n(.*?)---\n)?(.*)$/s.exec(readText(file)) ?? []
  const text = body.replace(/^\[(?:目录|Contents|中文|English)\].*\n\n?/m, '')
  // In this schema every value is a text: a page may be searched by a number.
  const { description = firstSentence(text), search = '', needs }: FrontMatter = parse(front, { schema: 'failsafe' }) || {}
  return { language, path, text, description, search, needs, file }
}

/** The first sentence of the first paragraph, without its Markdown. */
function firstSentence(text: string): string {
  const paragraph = text.split(/\n{2,}/).find((part) => /^[\p{L}`*[]/u.test(part)) ?? ''
  return paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/(?<=[.!?]) .*|(?<=。).*/s, '')
    .replace(/：$/, '。')
    .replace(/:$/, '.')
}
