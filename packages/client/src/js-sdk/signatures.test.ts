import { describe, expect, test } from 'vitest'
import { cardSignature, pageSignature } from './index'

const TICKET = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg'

describe('the examples of the platform’s page', () => {
  test('sign a page', () => {
    const url = 'http://mp.weixin.qq.com?params=value'
    expect(pageSignature({ ticket: TICKET, nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457, url })).toBe(
      '0f9de62fce790f9a083d5c99e95740ceb90c27ed',
    )
  })

  test('sign a card', () => {
    const card = { code: '1434008071', timestamp: 1404896688, card_id: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk', nonce_str: '123' }
    expect(cardSignature({ ...card, api_ticket: 'ojZ8YtyVyr30HheH3CM73y7h4jJE' })).toBe('f137ab68b7f8112d20ee528ab6074564e2796250')
  })
})
