import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushXml } from './push-fields'

test('a text is written unchanged into one CDATA section, also if it holds ]]> or markup', () => {
  const text = fc
    .array(fc.constantFrom(']', '>', ']]>', '<![CDATA[', '</Content>', 'x', '你'), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (Content, Label) => {
      const expected = `<xml><Content><![CDATA[${Content}]]></Content><Scale>16</Scale><Label><![CDATA[${Label}]]></Label></xml>`
      expect(pushXml({ Content, Scale: 16, Label })).toBe(expected)
    }),
  )
})
