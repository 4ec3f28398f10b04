import { describe, expect, test } from 'vitest'
import { fits, withPlaces } from './varying'

/** 2026-11-29 01:05:09 in Greenwich, 09:05 in China. */
const at = Date.UTC(2026, 10, 29, 1, 5, 9)

test.each([
  ['现在 2026-11-29 09:05:08，您好', '现在 {time}，您好'],
  ['2026/11/29', '{time}'],
  ['今天是 2026年11月29日', '今天是 {time}'],
  ['2026-11-29T01:05:09.123Z', '{time}'],
  ['09:04', '{time}'],
  [`${at / 1000} ${at}`, '{time} {time}'],
  ['营业时间 9:00-18:30，2027-01-01 休息', '营业时间 9:00-18:30，2027-01-01 休息'],
  ['订单 1e3b8a52-6a57-4a6e-8a7b-0f5b6b9f6c11', '订单 {id}'],
  ['编号 7390312345678901234', '编号 {id}'],
  [
    '<a href="weixin://bizmsgmenu?msgmenucontent=看&msgmenuid=c1x">看</a>',
    '<a href="weixin://bizmsgmenu?msgmenucontent=看&msgmenuid={id}">看</a>',
  ],
  ['电话 13800138000，验证码 4821', '电话 13800138000，验证码 4821'],
])('of %j what varies is %j, and it fits', (text, places) => {
  expect(withPlaces(text, at)).toBe(places)
  expect(fits(places, text)).toBe(true)
})

describe('places', () => {
  test.each([
    ['现在 {time}', '现在 23:59', true],
    ['现在 {time}', '现在 晚上', false],
    ['订单 {id}。', '订单 abc-7。', true],
    ['订单 {id}', '订单 一 二', false],
    ['验证码 {any}！', '验证码 48\n21！', true],
    ['你好', '你好！', false],
    ['a.c (x) [y]', 'abc (x) [y]', false],
    ['写 {any} 就行', '写 {any} 就行', true],
    ['{name}', '{name}', true],
  ])('%j and %j: %j', (expected, text, isThat) => {
    expect(fits(expected, text)).toBe(isThat)
  })
})
