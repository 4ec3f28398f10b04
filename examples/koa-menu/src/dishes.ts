import { Composer, reply } from '@wx/core'

/** What is for sale, by the key of its menu button. */
const DISHES: Readonly<Record<string, { readonly name: string; readonly price: number }>> = {
  DISH_NOODLES: { name: '牛肉面', price: 28 },
  DISH_DUMPLINGS: { name: '三鲜水饺', price: 22 },
  DISH_TEA: { name: '茉莉花茶', price: 12 },
}

/** The handlers of the menu's buttons, in a file of their own. */
export const dishes: Composer = new Composer()

for (const [key, { name, price }] of Object.entries(DISHES)) {
  const card = reply.news([
    {
      title: `${name} ¥${price}`,
      description: '点开下单',
      picUrl: `https://example.com/dishes/${key}.jpg`,
      url: `https://example.com/order/${key}`,
    },
  ])
  dishes.click(key, () => card)
}
