import json from 'highlight.js/lib/languages/json'
import { parse, stringify } from 'lossless-json'
import { createLowlight } from 'lowlight'
import type { Token } from './xml-source'

const lowlight = createLowlight({ json })

/** JSON on several lines, every number as it was; any other text unchanged. */
export function prettyJson(text: string): string {
  try {
    return stringify(parse(text), undefined, 2) ?? text
  } catch {
    return text
  }
}

/** Splits JSON for colouring. All tokens together are the unchanged source. */
export function jsonTokens(source: string): readonly Token[] {
  return tokensOf(lowlight.highlight('json', source).children, 'text')
}

type Nodes = ReturnType<typeof lowlight.highlight>['children']

function tokensOf(nodes: Nodes, kind: Token['kind']): readonly Token[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ kind, text: node.value }]
    return node.type === 'element' ? tokensOf(node.children, kindOf(node.properties.className) ?? kind) : []
  })
}

/** Names are coloured as tags are, and punctuation as marks. */
function kindOf(className: unknown): Token['kind'] | undefined {
  const names = String(className)
  if (names.includes('hljs-attr')) return 'tag'
  return names.includes('hljs-punctuation') ? 'mark' : undefined
}
