import type { EventPush } from '../push'

/*
 * Custom menu (自定义菜单). Source:
 * developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html.
 */

interface MenuEvent extends EventPush {
  /** The key configured on the button. */
  readonly EventKey: string
}

/** A button of type click was tapped. */
export interface ClickEvent extends MenuEvent {
  readonly Event: 'CLICK'
}

/** A button opened a web page. A reply is not seen. */
export interface ViewEvent extends EventPush {
  readonly Event: 'VIEW'
  /** The address the button opened. */
  readonly EventKey: string
  /** Id of the conditional menu rule, if there is one. */
  readonly MenuId?: string
}

/** A button opened a mini program. A reply is not seen. */
export interface ViewMiniProgramEvent extends EventPush {
  readonly Event: 'view_miniprogram'
  /** The path of the mini program's page. */
  readonly EventKey: string
  /** Id of the conditional menu rule, if there is one. */
  readonly MenuId?: string
}

interface ScanCodeEvent extends MenuEvent {
  /** What was scanned. */
  readonly ScanCodeInfo: {
    /** `qrcode`; `barcode` for one-dimensional codes. */
    readonly ScanType: string
    /** The code's text; a bar code's is `CODE_TYPE,value`. */
    readonly ScanResult: string
  }
}

/** A button scanned a code; the client shows the result. */
export interface ScanCodePushEvent extends ScanCodeEvent {
  readonly Event: 'scancode_push'
}

/** A button scanned a code; the client waits for the reply. */
export interface ScanCodeWaitEvent extends ScanCodeEvent {
  readonly Event: 'scancode_waitmsg'
}

interface PicturesEvent extends MenuEvent {
  /** What will follow: every picture comes as an `image` message of its own. */
  readonly SendPicsInfo: {
    /** How many pictures; may be 0. */
    readonly Count: number
    readonly PicList: {
      readonly item: readonly {
        /** The picture's MD5, hexadecimal. */
        readonly PicMd5Sum: string
      }[]
    }
  }
}

/** A button took pictures with the camera. */
export interface PicSysphotoEvent extends PicturesEvent {
  readonly Event: 'pic_sysphoto'
}

/** A button took pictures with the camera or from the phone's album. */
export interface PicPhotoOrAlbumEvent extends PicturesEvent {
  readonly Event: 'pic_photo_or_album'
}

/** A button chose pictures in WeChat's own album. */
export interface PicWeixinEvent extends PicturesEvent {
  readonly Event: 'pic_weixin'
}

/** A button chose a place; it follows as a `location` message too. */
export interface LocationSelectEvent extends MenuEvent {
  readonly Event: 'location_select'
  /** The place that was chosen. */
  readonly SendLocationInfo: {
    /** **Latitude**, degrees. */
    readonly Location_X: number
    /** **Longitude**, degrees. */
    readonly Location_Y: number
    /** Zoom level of the map. */
    readonly Scale: number
    /** The address in words. */
    readonly Label: string
    /** The name of the point of interest; may be empty. */
    readonly Poiname: string
  }
}
