import { emptyFields, type Fields } from '../wire/fields'
import type { PushName } from './message'

/* Some pushes come in several spellings. They are normalized to the documented one; `raw` is unchanged. */

/** Other values of `Event` that mean a documented one, both in lower case. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['freepublishjobfinish', 'publishjobfinish'],
  ['complaint callback', 'complaint_callback'],
])

/** Returns the fields in their documented form: the same object if they have it already. */
export type Normalizer = (fields: Fields) => Fields

export const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map<PushName, Normalizer>([
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
function renaming(...names: readonly (readonly [from: string, to: string])[]): Normalizer {
  return (fields) =>
    names.reduce(
      (normalized, [from, to]) => moved(normalized, from, (value) => (normalized[to] === undefined ? { [to]: value } : {})),
      fields,
    )
}

/** JSON has the `List` of a subscription event at the top level, XML in an element named after the event. */
function wrapping(wrapper: string): Normalizer {
  return (fields) => (fields[wrapper] === undefined ? moved(fields, 'List', (List) => ({ [wrapper]: { List } })) : fields)
}

/** JSON has all fields at the top level, XML has them in an element. The field `sign` shows which it is. */
function gathering(wrapper: string, sign: string): Normalizer {
  return (fields) =>
    fields[wrapper] === undefined && fields[sign] !== undefined ? Object.assign(emptyFields(), fields, { [wrapper]: fields }) : fields
}

function moved(fields: Fields, from: string, to: (value: NonNullable<Fields[string]>) => Fields): Fields {
  const value = fields[from]
  if (value === undefined) return fields
  const normalized = Object.assign(emptyFields(), fields, to(value))
  delete normalized[from]
  return normalized
}
