import type { EventPush } from '../push'

/*
 * Mini programs: instant delivery (小程序：即时配送). All but the courier's progress are for carriers, who must
 * answer with a reply of their own. Source:
 * developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderAdd.html.
 */

interface Delivery extends EventPush {
  /** The shop's id. */
  readonly shopid: string
  /** The shop's own order id. */
  readonly shop_order_id: string
  /** The branch's number. */
  readonly shop_no: string
}

/** A courier's delivery went on. */
export interface UpdateWaybillStatusEvent extends Delivery {
  readonly Event: 'update_waybill_status'
  /** The waybill's id. */
  readonly waybill_id: string
  /** When, unix seconds. */
  readonly action_time: number
  /** The state it is in now. */
  readonly order_status: number
  /** The state, for people. */
  readonly action_msg: string
  /** The courier. */
  readonly agent?: {
    /** Name. */
    readonly name: string
    /** Telephone. */
    readonly phone: string
    /** Seconds until the courier is there. */
    readonly reach_time?: number
  }
}

/** A merchant wants to connect its account with the carrier: answer with a code. */
export interface GetPreAuthCodeEvent extends EventPush {
  readonly Event: 'get_pre_auth_code'
  /** The merchant's mini program. */
  readonly wx_appid: string
}

/** A merchant gave its consent at the carrier: answer with its account. */
export interface GetAuthInfoEvent extends EventPush {
  readonly Event: 'get_auth_info'
  /** The merchant's mini program. */
  readonly wx_appid: string
  /** The code that the carrier gave out. */
  readonly code: string
}

/** A merchant took its account back from the carrier. */
export interface CancelAuthAccountEvent extends EventPush {
  readonly Event: 'cancel_auth_account'
  /** The shop's id. */
  readonly shopid: string
  /** The merchant's mini program. */
  readonly wx_appid: string
}

interface SignedDelivery extends Delivery {
  /** Proves with the merchant's key that it comes from the shop. */
  readonly delivery_sign: string
}

/** What a courier is to bring, from whom, to whom. */
interface DeliveryOrder extends SignedDelivery {
  /** From whom; absent if the carrier knows the branch. */
  readonly sender?: DeliveryParty
  /** To whom. */
  readonly receiver: DeliveryParty
  readonly cargo: {
    /** What it is worth, in yuan. */
    readonly goods_value: number
    /** Height, centimetres. */
    readonly goods_height?: number
    /** Length, centimetres. */
    readonly goods_length?: number
    /** Width, centimetres. */
    readonly goods_width?: number
    /** Kilograms. */
    readonly goods_weight: number
    /** The goods in detail. */
    readonly goods_detail?: {
      /** One entry for each kind. */
      readonly goods: readonly {
        /** How many. */
        readonly good_count: number
        /** Name. */
        readonly good_name: string
        /** Price, in yuan. */
        readonly good_price?: number
        /** What is counted, e.g. pieces. */
        readonly good_unit?: string
      }[]
    }
    /** For who fetches it. */
    readonly goods_pickup_info?: string
    /** For who hands it over. */
    readonly goods_delivery_info?: string
    /** The kind of goods. */
    readonly cargo_first_class: string
    /** The kind within that kind. */
    readonly cargo_second_class: string
  }
  readonly order_info: {
    /** The carrier's service. */
    readonly delivery_service_code?: string
    /** 0 now, 1 at a time agreed on. */
    readonly order_type: number
    /** When to hand it over, unix seconds. */
    readonly expected_delivery_time?: number
    /** When to be done, unix seconds. */
    readonly expected_finish_time?: number
    /** When to fetch it, unix seconds. */
    readonly expected_pick_time?: number
    /** The branch's number of the order on that day. */
    readonly poi_seq?: string
    /** The merchant's remark. */
    readonly note?: string
    /** When the user ordered, unix seconds. */
    readonly order_time?: number
    /** 1: insured. */
    readonly is_insured?: number
    /** For how much, in yuan. */
    readonly declared_value?: number
    /** The tip, in yuan. */
    readonly tips?: number
    /** 1: by this carrier's own courier. */
    readonly is_direct_delivery?: number
    /** What to collect from who gets it, in yuan. */
    readonly cash_on_delivery?: number
    /** What to pay to who sends it, in yuan. */
    readonly cash_on_pickup?: number
    /** 1 fetch from the branch, 2 from a shelf. */
    readonly rider_pick_method?: number
    /** 1: who gets it tells a code. */
    readonly is_finish_code_needed?: number
    /** 1: who sends it tells a code. */
    readonly is_pickup_code_needed?: number
  }
}

/** Who sends or receives a delivery. */
export interface DeliveryParty {
  /** Name. */
  readonly name: string
  /** City. */
  readonly city: string
  /** Street or place. */
  readonly address: string
  /** House and door. */
  readonly address_detail: string
  /** Telephone. */
  readonly phone: string
  /** Longitude, degrees. */
  readonly lng: number
  /** Latitude, degrees. */
  readonly lat: number
  /** 0 Mars coordinates, 1 Baidu's. */
  readonly coordinate_type?: number
}

/** A merchant asks what a delivery would cost. */
export interface TransportPrecreateOrderEvent extends DeliveryOrder {
  readonly Event: 'transport_precreate_order'
}

interface PlacedDelivery extends DeliveryOrder {
  /** Names the order at WeChat. */
  readonly wx_token: string
  /** What the carrier answered when it was asked for the cost. */
  readonly delivery_token?: string
}

/** A merchant orders a delivery. */
export interface TransportAddOrderEvent extends PlacedDelivery {
  readonly Event: 'transport_add_order'
}

/** A merchant orders a delivery once more, after it was cancelled or had failed. */
export interface TransportReaddOrderEvent extends PlacedDelivery {
  readonly Event: 'transport_readd_order'
}

interface Cancelling extends SignedDelivery {
  /** The waybill's id. */
  readonly waybill_id: string
  /** The kind of reason. */
  readonly cancel_reason_id: number
  /** The reason, for people. */
  readonly cancel_reason: string
}

/** A merchant asks what it costs to cancel a delivery. */
export interface TransportPrecancelOrderEvent extends Cancelling {
  readonly Event: 'transport_precancel_order'
}

/** A merchant cancels a delivery. */
export interface TransportCancelOrderEvent extends Cancelling {
  readonly Event: 'transport_cancel_order'
}

/** A merchant got back what could not be delivered. */
export interface TransportConfirmReturnToBizEvent extends SignedDelivery {
  readonly Event: 'transport_confirm_return_to_biz'
  /** The waybill's id. */
  readonly waybill_id: string
}

/** A merchant asks how a delivery stands. */
export interface TransportQueryOrderStatusEvent extends SignedDelivery {
  readonly Event: 'transport_query_order_status'
  /** The waybill's id. */
  readonly waybill_id: string
}

/** A merchant adds a tip. */
export interface TransportAddTipsEvent extends SignedDelivery {
  readonly Event: 'transport_add_tips'
  /** The waybill's id. */
  readonly waybill_id: string
  /** The tip, in yuan. */
  readonly tips: number
  /** The merchant's remark. */
  readonly remark: string
}

/** WeChat asks where the courier is. */
export interface TransportGetAgentPosEvent extends Delivery {
  readonly Event: 'transport_get_agent_pos'
  /** The waybill's id. */
  readonly waybill_id: string
}

/** A user rated the courier. */
export interface TransportSetRiderScoreEvent extends Delivery {
  readonly Event: 'transport_set_rider_score'
  /** The waybill's id. */
  readonly waybill_id: string
  /** In time, 1 to 5. */
  readonly delivery_ontime_score: number
  /** Undamaged, 1 to 5. */
  readonly cargo_intact_score: number
  /** Friendly, 1 to 5. */
  readonly attitude_score: number
}

/** A merchant tests: the carrier is to pretend that a delivery went on. */
export interface MockUpdateOrderStatusEvent extends SignedDelivery {
  readonly Event: 'mock_update_order_status'
  /** The waybill's id. */
  readonly waybill_id: string
  /** The state to pretend. */
  readonly order_status: number
  /** When, unix seconds. */
  readonly action_time: number
  /** The state, for people. */
  readonly action_msg?: string
}
