import { describe, expect, test } from 'vitest'
import { linesOf } from './finding'
import { explainRefusal } from './refusal'

function addressIn(text: string): string | undefined {
  return /allow list(?:: (\S+))? \(40164\)/.exec(linesOf(explainRefusal(40164, text))[0] ?? '')?.[1]
}

describe('the address in a refusal', () => {
  test.each([
    ['invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist', '203.0.113.7'],
    ['invalid ip 2001:db8::7 ipv6 2001:db8::7, not in whitelist', '2001:db8::7'],
    ['invalid ip ::1.', '::1'],
    ['invalid ip 2001:0db8:0000:0000:0000:0000:0000:0007', '2001:0db8:0000:0000:0000:0000:0000:0007'],
    ['invalid ip 999.0.113.7, at 12:30', undefined],
    ['rid: 617682e0-09059ac5-34a8e2ea', undefined],
  ])('of %s is %s', (text, address) => expect(addressIn(text)).toBe(address))

  // The pattern of before took a time that grew with the square of the length: hours for each of these.
  test.each(['a', '1', '1.', 'a::', '1:2.'])('is looked for in a time that grows with the length alone: %s', (part) => {
    expect(addressIn(`${part.repeat(1_000_000)} 203.0.113.7`)).toBeDefined()
  })

  test('is not looked for in a refusal of another kind', () => {
    expect(linesOf(explainRefusal(45009, 'from 203.0.113.7'))[0]).not.toContain('203')
  })
})
