import type { EventPush } from '../push'

/*
 * Mini programs: logistics (小程序：物流). Most are for carriers, who must answer with a business reply of their
 * own. Source: developers.weixin.qq.com/miniprogram/dev/framework/open-ability/express.html,
 * developers.weixin.qq.com/miniprogram/dev/server/event_push/express/business/claim_settlement_result.html.
 */

/** A parcel's track went on. */
export interface AddExpressPathEvent extends EventPush {
  readonly Event: 'add_express_path'
  /** The carrier, e.g. `SF`. */
  readonly DeliveryID: string
  /** The waybill's id. */
  readonly WayBillId: string
  /** The order's id. */
  readonly OrderId: string
  /** The track's version. */
  readonly Version: number
  /** How many steps follow. */
  readonly Count: number
  /** The track's steps. */
  readonly Actions: readonly {
    /** When, unix seconds. */
    readonly ActionTime: number
    /** The kind of step, e.g. 100001 collected. */
    readonly ActionType: number
    /** The step, for people. */
    readonly ActionMsg: string
    /** Latitude, degrees; 0 if it is not known. */
    readonly Lat?: number
    /** Longitude, degrees; 0 if it is not known. */
    readonly Lng?: number
  }[]
}

/** Who sends or receives a parcel. */
export interface WaybillParty {
  /** Name. */
  readonly Name: string
  /** Telephone. */
  readonly Tel: string
  /** Mobile telephone. */
  readonly Mobile: string
  /** Company. */
  readonly Company: string
  /** Postal code. */
  readonly PostCode: string
  /** Country. */
  readonly Country: string
  /** Province. */
  readonly Province: string
  /** City. */
  readonly City: string
  /** District. */
  readonly Area: string
  /** Street and number. */
  readonly Address: string
}

interface WaybillEvent extends EventPush {
  /** The merchant's number with the carrier. */
  readonly BizID: string
  /** The password of that number. */
  readonly BizPwd: string
  /** The merchant's mini program. */
  readonly ShopAppID: string
}

/** A merchant orders a waybill. It may come more than once: the same order gets the same waybill. */
export interface AddWaybillEvent extends WaybillEvent {
  readonly Event: 'add_waybill'
  /** Goes back with the reply. */
  readonly Token: string
  /** The order's id. */
  readonly OrderID: string
  /** The waybill's id. */
  readonly WayBillID: string
  /** The merchant's remark. */
  readonly Remark: string
  /** Who sends it. */
  readonly Sender: WaybillParty
  /** Who gets it. */
  readonly Receiver: WaybillParty
  /** What is sent. */
  readonly Cargo: {
    /** Kilograms. */
    readonly Weight: number
    /** Length, centimetres. */
    readonly Space_X: number
    /** Width, centimetres. */
    readonly Space_Y: number
    /** Height, centimetres. */
    readonly Space_Z: number
    /** Parcels. */
    readonly Count: number
    /** The goods. */
    readonly DetailList: readonly {
      /** Name. */
      readonly Name: string
      /** How many. */
      readonly Count: number
    }[]
  }
  /** The insurance. */
  readonly Insured?: {
    /** 1: insured. */
    readonly UseInsured: number
    /** For how much, in cents. */
    readonly InsuredValue: number
  }
  /** The carrier's service. */
  readonly Service?: {
    /** Its number. */
    readonly ServiceType: number
    /** Its name. */
    readonly ServiceName: string
  }
}

/** A merchant cancels a waybill. */
export interface CancelWaybillEvent extends WaybillEvent {
  readonly Event: 'cancel_waybill'
  /** The order's id. */
  readonly OrderID: string
  /** The waybill's id. */
  readonly WayBillID: string
}

/** A merchant asks for a contract with the carrier. */
export interface CheckBizEvent extends WaybillEvent {
  readonly Event: 'check_biz'
  /** The merchant's name. */
  readonly ShopName: string
  /** The merchant's telephone; misspelled on the wire too. */
  readonly ShopTelphone: string
  /** Whom to ask for. */
  readonly ShopContact: string
  /** The carrier's service. */
  readonly ServiceName: string
  /** Province it sends from. */
  readonly SenderProvince?: string
  /** City it sends from. */
  readonly SenderCity?: string
  /** District it sends from. */
  readonly SenderArea?: string
  /** Address it sends from. */
  readonly SenderAddress: string
}

/** A merchant asks for its balance with the carrier. */
export interface GetQuotaEvent extends WaybillEvent {
  readonly Event: 'get_quota'
}

/** The carrier's answer to a contract came. */
export interface UpdateBusinessBindResultEvent extends EventPush {
  readonly Event: 'update_business_bind_result'
  /** The carrier, e.g. `EMS`. */
  readonly delivery_id: string
  /** The merchant's number with it. */
  readonly biz_id: string
}

/** A claim on the insurance of a return's postage was settled. */
export interface WxainsuranceClaimResultEvent extends EventPush {
  readonly Event: 'wxainsurance_claim_result'
  readonly upload_event: {
    /** The payment's id. */
    readonly OrderNo: string
    /** 5 paid, 6 failed. */
    readonly Status: number
    /** When, unix seconds. */
    readonly FinishTime: number
    /** Why the payment failed. */
    readonly PayFailReason?: string
  }
}
