import { emptyFields, type Fields } from '../wire/fields'
import type { PushName } from './message'

/* Some pushes come in several spellings; here they become the documented one. `raw` keeps what came. */

/** Other values of `Event` that mean a documented one, both in lower case. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['freepublishjobfinish', 'publishjobfinish'],
  ['complaint callback', 'complaint_callback'],
])

/** Brings fields into their documented form. Returns the same object if they are in it. */
export type Tidy = (fields: Fields) => Fields

export const TIDIES: ReadonlyMap<string, Tidy> = new Map<PushName, Tidy>([
  ['event:MASSSENDJOBFINISH', renaming(['MsgId', 'MsgID'])],
  ['event:subscribe_msg_popup_event', wrapping('SubscribeMsgPopupEvent')],
  ['event:subscribe_msg_change_event', wrapping('SubscribeMsgChangeEvent')],
  ['event:subscribe_msg_sent_event', wrapping('SubscribeMsgSentEvent')],
  ['event:user_info_modified', renaming(['openid', 'OpenID'], ['appid', 'AppID'])],
  ['event:user_authorization_revoke', renaming(['openid', 'OpenID'], ['appid', 'AppID'])],
  ['event:user_authorization_cancellation', renaming(['openid', 'OpenID'], ['appid', 'AppID'])],
  ['event:poi_check_notify', renaming(['msg', 'Msg'])],
  ['event:complaint_callback', gathering('BussiCallBackInfo', 'complaint_order_id')],
  ['event:query_single_waybill', renaming(['WaybillId', 'WayBillID'])],
  ['event:xpay_refund_notify', renaming(['openid', 'OpenId'])],
  ['event:xpay_complaint_notify', renaming(['openid', 'OpenId'])],
])

/** For fields whose name comes in another case. If both came, the documented one counts. */
function renaming(...names: readonly (readonly [from: string, to: string])[]): Tidy {
  return (fields) =>
    names.reduce((tidy, [from, to]) => moved(tidy, from, (value) => (tidy[to] === undefined ? { [to]: value } : {})), fields)
}

/** JSON has the `List` of a subscription event at the top level, XML in an element named after the event. */
function wrapping(wrapper: string): Tidy {
  return (fields) => (fields[wrapper] === undefined ? moved(fields, 'List', (List) => ({ [wrapper]: { List } })) : fields)
}

/** JSON has all fields at the top level, `sign` among them; XML has them in an element. */
function gathering(wrapper: string, sign: string): Tidy {
  return (fields) =>
    fields[wrapper] === undefined && fields[sign] !== undefined ? Object.assign(emptyFields(), fields, { [wrapper]: fields }) : fields
}

function moved(fields: Fields, from: string, to: (value: NonNullable<Fields[string]>) => Fields): Fields {
  const value = fields[from]
  if (value === undefined) return fields
  const tidy = Object.assign(emptyFields(), fields, to(value))
  delete tidy[from]
  return tidy
}
