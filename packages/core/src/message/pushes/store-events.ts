import type { EventPush } from '../push'

/*
 * Stores, Wi-Fi, shake and shop (门店、Wi-Fi、摇一摇、小店). Retired or frozen products. Source:
 * developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html,
 * developers.weixin.qq.com/doc/offiaccount/Shake_Nearby/Shake_Event_Notifications.html.
 */

/** A new store was audited. */
export interface PoiCheckNotifyEvent extends EventPush {
  readonly Event: 'poi_check_notify'
  /** The merchant's own id of the store. */
  readonly UniqId: string
  /** The platform's id of the store. */
  readonly PoiId: string
  /** `succ` or `fail`. */
  readonly Result: string
  /** Why, for people. */
  readonly Msg: string
}

/** A place that was added to the map was audited. */
export interface CreateMapPoiAuditInfoEvent extends EventPush {
  readonly Event: 'create_map_poi_audit_info'
  /** The audit's id. */
  readonly audit_id: string
  /** 1 passed, 2 running, 3 refused; the mini-program manual has 0 passed, 1 refused. */
  readonly status: number
  /** The place's id. */
  readonly map_poi_id: string
  /** Its name. */
  readonly name: string
  /** Its address. */
  readonly address: string
  /** Degrees. */
  readonly latitude: number
  /** Degrees. */
  readonly longitude: number
  /** The auditor's remark. */
  readonly sh_remark: string
}

interface AuditEvent extends EventPush {
  /** The audit's id. */
  readonly audit_id: string
  /** 1 passed, 2 running, 3 refused. */
  readonly status: number
  /** Why, for people. */
  readonly reason: string
}

/** The application for stores was audited. */
export interface ApplyMerchantAuditInfoEvent extends AuditEvent {
  readonly Event: 'apply_merchant_audit_info'
}

/** A store that was added was audited. */
export interface AddStoreAuditInfoEvent extends AuditEvent {
  readonly Event: 'add_store_audit_info'
  /** 1: a store of the old kind was converted. */
  readonly is_upgrade: number
  /** The store's id. */
  readonly poiid: string
}

/** A store that was changed was audited. */
export interface ModifyStoreAuditInfoEvent extends AuditEvent {
  readonly Event: 'modify_store_audit_info'
}

interface NearbyEvent extends EventPush {
  /** The audit's id. */
  readonly audit_id: string
  /** 3 passed, 2 refused. */
  readonly status: number
  /** Why, for people. */
  readonly reason: string
  /** The place's id. */
  readonly poi_id?: string
}

/** A place for "mini programs nearby" was audited. */
export interface AddNearbyPoiAuditInfoEvent extends NearbyEvent {
  readonly Event: 'add_nearby_poi_audit_info'
}

/** A category for "mini programs nearby" was audited. */
export interface NearbyCategoryAuditInfoEvent extends NearbyEvent {
  readonly Event: 'nearby_category_audit_info'
}

/** A user joined a shop's Wi-Fi. */
export interface WifiConnectedEvent extends EventPush {
  readonly Event: 'WifiConnected'
  /** When, unix seconds. */
  readonly ConnectTime: number
  /** Reserved. */
  readonly ExpireTime: number
  /** Reserved. */
  readonly VendorId: string
  /** The shop's id. */
  readonly PlaceId: string
  /** The access point's BSSID. */
  readonly DeviceNo: string
}

/** A beacon, and how far it was. */
export interface Beacon {
  /** Which beacons: the UUID they share. */
  readonly Uuid: string
  /** Which group of them, a number as text. */
  readonly Major: string
  /** Which one of the group, a number as text. */
  readonly Minor: string
  /** Metres. */
  readonly Distance: number
}

/** A user shook the phone near beacons. */
export interface ShakearoundUserShakeEvent extends EventPush {
  readonly Event: 'ShakearoundUserShake'
  /** The beacon that the page was shown for. */
  readonly ChosenBeacon: Beacon
  readonly AroundBeacons: {
    /** The others that were in reach. */
    readonly AroundBeacon: readonly Beacon[]
  }
}

/** A red packet was bound to a user who shook; it may still be left unopened. */
export interface ShakearoundLotteryBindEvent extends EventPush {
  readonly Event: 'ShakearoundLotteryBind'
  /** The lottery's id. */
  readonly LotteryId: string
  /** The red packet's ticket. */
  readonly Ticket: string
  /** The amount; no source gives the unit. */
  readonly Money: number
  /** When, unix seconds. */
  readonly BindTime: number
}

/** An order in the WeChat shop (微信小店) was paid. */
export interface MerchantOrderEvent extends EventPush {
  readonly Event: 'merchant_order'
  /** The order's id. */
  readonly OrderId: string
  /** 2: paid. */
  readonly OrderStatus: number
  /** The product's id. */
  readonly ProductId: string
  /** What was chosen: `id:value` pairs with semicolons between them. */
  readonly SkuInfo: string
}
