import { expect, test } from 'vitest'
import { choicesIn } from './choices'

const link = '<a href="weixin://bizmsgmenu?msgmenucontent=看答案&msgmenuid=c1">看</a>'

test.each<readonly [string, readonly object[]]>([
  [link, [{ label: '看', content: '看答案', id: 'c1' }]],
  [`想好了。${link}，或 ${link}`, Array(2).fill({ label: '看', content: '看答案', id: 'c1' })],
  ["<a title='x' href='weixin://bizmsgmenu?msgmenuid=7&msgmenucontent=%E7%9C%8B'>看</a>", [{ label: '看', content: '看', id: '7' }]],
  ['<a href="weixin://bizmsgmenu?msgmenucontent=看">看</a>', [{ label: '看', content: '看', id: '' }]],
  ['<a href="weixin://bizmsgmenu?msgmenuid=1">看</a>', []],
  ['<a href="https://example.com/">看</a> weixin://bizmsgmenu?msgmenucontent=看', []],
])('the choices in %j', (text, choices) => {
  expect(choicesIn({ type: 'text', text })).toEqual(choices)
})

test('other messages have none', () => {
  expect(choicesIn({ type: 'link', title: link, description: link, url: '' })).toEqual([])
})
