import type { EventPush } from '../push'

/*
 * Mini games (小游戏). Coins, goods and gifts to deliver, refunds. They name neither account nor sender. Source:
 * developers.weixin.qq.com/minigame/dev/guide/open-ability/virtual-payment/event.html,
 * developers.weixin.qq.com/minigame/dev/guide/open-ability/virtual-payment/goods.html,
 * developers.weixin.qq.com/minigame/dev/guide/open-ability/game-gift.html.
 */

interface MiniGamePayment extends EventPush {
  readonly MiniGame: {
    /** JSON text: who, what, how much. */
    readonly Payload: string
    /** Signs the payload, hexadecimal. */
    readonly PayEventSig: string
    /** `true`: a test from the console. */
    readonly IsMock?: string
  }
}

/** Coins were delivered. */
export interface MinigameCoinDeliverCompletedEvent extends MiniGamePayment {
  readonly Event: 'minigame_coin_deliver_completed'
}

/** Goods were paid: deliver them, once for each order. */
export interface MinigameGamePayGoodsDeliverNotifyEvent extends MiniGamePayment {
  readonly Event: 'minigame_game_pay_goods_deliver_notify'
}

/** Goods were paid on a web page: deliver them, once for each order. */
export interface MinigameH5GoodsDeliverNotifyEvent extends MiniGamePayment {
  readonly Event: 'minigame_h5_goods_deliver_notify'
}

/** A payment was returned. */
export interface MinigamePayRefundSuccNotifyEvent extends MiniGamePayment {
  readonly Event: 'minigame_pay_refund_succ_notify'
}

/** A user got a gift: deliver it, once for each order. */
export interface MinigameDeliverGoodsEvent extends EventPush {
  readonly Event: 'minigame_deliver_goods'
  readonly MiniGame: {
    /** The order's id. */
    readonly OrderId: string
    /** 1: a test from the console. */
    readonly IsPreview: number
    /** Who gets it. */
    readonly ToUserOpenid: string
    /** The zone; 1001 iOS and 2001 Android if the game has no zones. */
    readonly Zone: number
    /** The kind of gift. */
    readonly GiftTypeId?: number
    /** The gift's id. */
    readonly GiftId: string
    /** When, unix seconds. */
    readonly SendTime?: number
    /** What is in it. */
    readonly GoodsList: readonly {
      /** The id in the game. */
      readonly Id: string
      /** How many. */
      readonly Num: number
    }[]
  }
}
