import type { EventPush } from '../push'

/*
 * Mini programs: parcels of single senders (小程序：散单寄件). For carriers, who must answer with a business reply
 * of their own. Source:
 * developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/shipping_capacity_order.html,
 * developers.weixin.qq.com/miniprogram/dev/server/event_push/express/provider/User_reminder.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html.
 */

interface ParcelEvent extends EventPush {
  /** Goes back with the reply. */
  readonly Token: string
  /** The merchant's mini program. */
  readonly WXAppId: string
  /** The order's id. */
  readonly OrderID?: string
}

/** Who sends or receives a single parcel. */
export interface ParcelParty {
  /** Name. */
  readonly Name: string
  /** Telephone. */
  readonly Tel: string
  /** Mobile telephone. */
  readonly Mobile: string
  /** Province. */
  readonly Province: string
  /** City. */
  readonly City: string
  /** District. */
  readonly Area: string
  /** Street or town. */
  readonly Street?: string
  /** Address. */
  readonly Address: string
  /** The address's id. */
  readonly Id?: string
}

/** What is in a single parcel. */
export interface ParcelGoods {
  /** Kilograms. */
  readonly Weight: number
  /** The kind of goods. */
  readonly Special: number
}

/** A sender orders a pick-up. */
export interface AddSingleWaybillEvent extends ParcelEvent {
  readonly Event: 'add_single_waybill'
  /** Who sends it. */
  readonly Sender: ParcelParty
  /** Who gets it. */
  readonly Receiver: ParcelParty
  /** What is in it. */
  readonly GoodDetail: ParcelGoods
  /** The insurance. */
  readonly Insured?: {
    /** 1: insured. */
    readonly UseInsured: number
    /** For how much, in cents. */
    readonly InsuredValue: number
  }
  /** When to come at the earliest, unix seconds. */
  readonly ExpectStartTime?: number
  /** When to come at the latest, unix seconds. */
  readonly ExpectEndTime?: number
  /** Begin of the span that was agreed on, unix seconds. */
  readonly PickUpStartTime?: number
  /** End of that span, unix seconds. */
  readonly PickUpEndTime?: number
  /** Who pays: 0 the sender, 1 the receiver, 2 a monthly bill, 3 by pay score. */
  readonly Settingment?: number
  /** The company that pays the monthly bill. */
  readonly CompanyID?: string
  /** Its account with the carrier. */
  readonly Account?: string
  /** The password of that account. */
  readonly AccountPwd?: string
  /** The sender's remark. */
  readonly Remark?: string
  /** 1 a person sends, 2 a return, 3 a merchant sends. */
  readonly Scene?: number
}

/** A sender cancels a pick-up. */
export interface CancelSingleWaybillEvent extends ParcelEvent {
  readonly Event: 'cancel_single_waybill'
  /** The waybill's id. */
  readonly WayBillID?: string
  /** The kind of reason. */
  readonly CancelID: number
  /** The reason, for people. */
  readonly CancelReason: string
}

/** WeChat asks for a single parcel. Some come with `WaybillId`; here it is always `WayBillID`. */
export interface QuerySingleWaybillEvent extends ParcelEvent {
  readonly Event: 'query_single_waybill'
  /** The waybill's id. */
  readonly WayBillID: string
}

/** A sender asks what a single parcel would cost. */
export interface QuerySingleWaybillFeeEvent extends ParcelEvent {
  readonly Event: 'query_single_waybill_fee'
  /** Who sends it. */
  readonly Sender: ParcelParty
  /** Who gets it. */
  readonly Receiver: ParcelParty
  /** What is in it. */
  readonly GoodDetail: ParcelGoods
  /** 1 a person sends, 2 a return, 3 a merchant sends. */
  readonly Scene?: number
}

/** A single parcel was paid. */
export interface NotifySingleWaybillPayEvent extends ParcelEvent {
  readonly Event: 'notify_single_waybill_pay'
  /** The waybill's id. */
  readonly WayBillID: string
  /** What was paid, in cents. */
  readonly Fee: number
  /** What it cost before discounts, in cents. */
  readonly OriginalFee: number
  /** The payment's id. */
  readonly PayOrderId: string
  /** When, unix seconds. */
  readonly PayFinishTime: number
}

/** A user rated the courier. */
export interface WaybillEvaluateAgentEvent extends ParcelEvent {
  readonly Event: 'waybill_evaluate_agent'
  /** The waybill's id. */
  readonly WayBillID: string
  /** 0 who fetched it, 1 who brought it. */
  readonly CourierType: number
  /** The rating. */
  readonly Score: number
}

/** A user complained about a parcel. */
export interface WaybillComplaintEvent extends ParcelEvent {
  readonly Event: 'waybill_complaint'
  /** The waybill's id. */
  readonly WayBillID: string
  /** The kind of complaint. */
  readonly ComplainType: number
  /** What the user wrote. */
  readonly Content: string
  /** Links to the user's pictures, with `|` between them. */
  readonly Pic: string
  /** The user's name. */
  readonly Name: string
  /** The user's telephone. */
  readonly Phone: string
}

/** A sender asks when the carrier can come. */
export interface WaybillQueryExpectTimeRangeEvent extends EventPush {
  readonly Event: 'waybill_query_expect_time_range'
  /** The merchant's mini program. */
  readonly WXAppId: string
  /** Province. */
  readonly Province: string
  /** City. */
  readonly City: string
  /** District. */
  readonly Area: string
  /** Street or town. */
  readonly Street: string
  /** Address. */
  readonly Address: string
  /** The address's id. */
  readonly Id: string
}

/** WeChat asks for a parcel by its waybill and a telephone. */
export interface WaybillNotifyQueryEvent extends EventPush {
  readonly Event: 'waybill_notify_query'
  /** The waybill's id. */
  readonly WaybillId: string
  /** The sender's telephone. */
  readonly SenderPhone: string
  /** The receiver's telephone. */
  readonly ReceiverPhone: string
}

/** A user wants the carrier to hurry. */
export interface RemindWaybillEvent extends ParcelEvent {
  readonly Event: 'remind_waybill'
  /** The waybill's id. */
  readonly WayBillID?: string
}
