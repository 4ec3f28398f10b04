import type { WxClient } from '@wx/client'
import '@wx/client/mini-program'
import '@wx/client/shop'

/* With these two imports the endpoints of mini programs and of shops are typed. */
export async function added(wx: WxClient): Promise<string> {
  const { phone_info } = await wx.post('/wxa/business/getuserphonenumber', { code: 'x' })
  // @ts-expect-error A field that the endpoint doesn't have.
  await wx.post('/wxa/business/getuserphonenumber', { phone: 'x' })
  // @ts-expect-error It is a POST.
  await wx.get('/wxa/business/getuserphonenumber', { code: 'x' })
  const { order } = await wx.post('/channels/ec/order/get', { order_id: phone_info.phoneNumber })
  // @ts-expect-error A field of another type.
  await wx.post('/channels/ec/order/get', { order_id: [order.status] })
  const { subscribe_time } = await wx.get('/cgi-bin/user/info', { openid: 'o1' })
  return `${subscribe_time}`
}
