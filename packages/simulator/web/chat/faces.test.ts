import { expect, test } from 'vitest'
import { FACES, facePieces } from './faces'

function drawn(text: string): string {
  return facePieces(text)
    .map((piece) => piece.face?.emoji ?? piece.text)
    .join('')
}

test('codes and names in both languages are faces', () => {
  expect(facePieces('好/::)[捂脸] [Doge]!')).toMatchObject([
    { text: '好' },
    { text: '/::)', face: { zh: '微笑' } },
    { text: '[捂脸]', face: { en: 'Facepalm' } },
    { text: ' ' },
    { text: '[Doge]', face: { zh: '旺柴' } },
    { text: '!' },
  ])
})

test.each(FACES.map((face) => [face.code ?? `[${face.zh}]`, face] as const))(
  '%s is drawn as one face, between letters too',
  (text, face) => {
    expect(facePieces(`a${text}b`)).toEqual([{ text: 'a' }, { text, face }, { text: 'b' }])
  },
)

test('the longest code wins', () => {
  expect(drawn('/:,@-D/:,@@/::-O')).toBe('😊😵🥱')
})

test.each(['[不认识]', '[微 笑]', '/:：)', '[]', '/:', '[微笑', 'http://a.cn/:', ''])('%j stays text', (text) => {
  expect(drawn(text)).toBe(text)
})

test('no two faces are written alike', () => {
  const texts = FACES.flatMap(({ code, zh, en }) => [code, ...new Set([zh, en])]).filter((text) => text !== undefined)
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})
