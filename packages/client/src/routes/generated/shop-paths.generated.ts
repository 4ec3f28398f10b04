// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { PathTable } from '../route'

export const SHOP_PATHS: PathTable = {
  paths: `/channels/ec/activity/ del stop
/channels/ec/aftersale/ acceptapply acceptexchangereship addcomplaintmaterial addcomplaintproof applyvirtualtelnum genaftersaleorder getaftersalelist:0 getaftersaleorder getcomplaintorder getguaranteeorder getpresentaftersalelist:0 getpresentaftersaleorder merchantacceptguarantee merchantmodifyguarantee merchantproofguarantee merchantrefuseguarantee merchantupdateaftersale refundpricediff rejectapply rejectexchangereship searchguaranteeorder:1 uploadrefundcertificate
/channels/ec/aftersale/reason/ get
/channels/ec/aftersale/rejectreason/ get
/channels/ec/b2c/activity/info/promoter/ get
/channels/ec/b2c/activity/list/promoter/ get:2
/channels/ec/basics/addresscode/ get
/channels/ec/basics/homepage/background/apply/ cancel submit
/channels/ec/basics/homepage/background/ get remove
/channels/ec/basics/homepage/banner/apply/ cancel submit
/channels/ec/basics/homepage/banner/ get remove
/channels/ec/basics/img/ upload:U
/channels/ec/basics/info/ get:G
/channels/ec/basics/media/ get:GD
/channels/ec/basics/qualification/ upload:U
/channels/ec/basics/shop/h5url/ get
/channels/ec/basics/shop/qrcode/ get
/channels/ec/basics/shop/taglink/ get
/channels/ec/brand/ add all:S3 delete get update
/channels/ec/brand/audit/ cancel
/channels/ec/brand/list/ get:4
/channels/ec/brand/valid/list/ get:4
/channels/ec/category/ add all:G detail:S
/channels/ec/category/audit/ cancel get
/channels/ec/category/availablesoncategories/ get
/channels/ec/category/league/ all:G
/channels/ec/category/list/ get:G
/channels/ec/commkf/ cosupload:U sendmsg
/channels/ec/compass/finder/overall/ get
/channels/ec/compass/finder/product/data/ get
/channels/ec/compass/finder/product/list/ get
/channels/ec/compass/finder/sale/profile/data/ get
/channels/ec/compass/shop/finder/authorization/list/ get
/channels/ec/compass/shop/finder/list/ get
/channels/ec/compass/shop/finder/overall/ get
/channels/ec/compass/shop/finder/product/list/ get
/channels/ec/compass/shop/finder/product/overall/ get
/channels/ec/compass/shop/live/list/ get
/channels/ec/compass/shop/overall/ get
/channels/ec/compass/shop/product/data/ get
/channels/ec/compass/shop/product/list/ get:5
/channels/ec/compass/shop/sale/profile/data/ get
/channels/ec/cooperation/invitation/ cancel get unbind
/channels/ec/cooperation/invitation/qrcode/ generate
/channels/ec/cooperation/ list unbind
/channels/ec/cooperation/order/ get
/channels/ec/cooperation/product/ get list:6
/channels/ec/cooperation/shop/ list
/channels/ec/coupon/ create get get_list get_user_coupon get_user_coupon_list update update_status
/channels/ec/favorites/count/ get
/channels/ec/finderlive/ getfinderlivenoticerecordlist getfinderliverecordlist
/channels/ec/funds/ getbalance getbankacct getfundsflowdetail getfundsflowlist getwithdrawdetail getwithdrawlist setbankacct submitwithdraw
/channels/ec/league/funds/ getfundsflowdetail getfundsflowlist
/channels/ec/league/headsupplier/clue/ get
/channels/ec/league/headsupplier/clue/list/ get:7
/channels/ec/league/headsupplier/cooperativeitem/ add
/channels/ec/league/headsupplier/cooperativeitem/list/ get:8
/channels/ec/league/headsupplier/funds/balance/ get
/channels/ec/league/headsupplier/funds/flowdetail/ get
/channels/ec/league/headsupplier/funds/flowlist/ get
/channels/ec/league/headsupplier/item/ get upd
/channels/ec/league/headsupplier/item/list/ get:7
/channels/ec/league/headsupplier/item/promotiondetail/ get
/channels/ec/league/headsupplier/liveprotection/ getqrcode:S
/channels/ec/league/headsupplier/order/ get
/channels/ec/league/headsupplier/order/list/ get:7
/channels/ec/league/headsupplier/productdetail/ get
/channels/ec/league/headsupplier/secondheadsupplieritem/ add update
/channels/ec/league/headsupplier/selectionproducts/list/ get:9
/channels/ec/league/headsupplier/shop/ get
/channels/ec/league/headsupplier/shop/list/ get:10
/channels/ec/league/headsupplier/subitem/ add
/channels/ec/league/headsupplier/subitem/list/ get:8
/channels/ec/league/headsupplier/subscription/ getsubscribe:11 subscribe unsubscribe
/channels/ec/league/headsupplier/window/ add getall getdetail remove
/channels/ec/league/headsupplier/windowauth/ get
/channels/ec/league/headsupplier/windowauth/status/ get
/channels/ec/league/item/ batchadd delete get upd
/channels/ec/league/item/headsupplier/ batchadd
/channels/ec/league/item/list/ get
/channels/ec/league/promoter/ add delete get upd
/channels/ec/league/promoter/list/ get
/channels/ec/logistics/ewaybill/biz/account/ get:12
/channels/ec/logistics/ewaybill/biz/delivery/ get
/channels/ec/logistics/ewaybill/biz/order/ addsuborder batchprint cancel create get getprintinfo precreate print
/channels/ec/logistics/ewaybill/biz/print/ get
/channels/ec/logistics/ewaybill/biz/template/ config create delete get getbyid update
/channels/ec/logistics/phonenumber/ get
/channels/ec/logistics/phonenumberpool/ get:13
/channels/ec/logistics/virtualnumber/ get:S
/channels/ec/merchant/ addfreighttemplate getfreighttemplatedetail getfreighttemplatelist:15 updatefreighttemplate
/channels/ec/merchant/address/ add delete get list:14 update
/channels/ec/merchant/privatenumber/ addphone getphone sendverifycode
/channels/ec/open/ get_download_url upload:U
/channels/ec/order/address/ update
/channels/ec/order/addressmodify/ accept reject
/channels/ec/order/delivery/ compensation send
/channels/ec/order/deliverycompanylist/ get
/channels/ec/order/deliverycompanylist/new/ get
/channels/ec/order/deliveryinfo/ update
/channels/ec/order/dropship/ assign cancel get list search
/channels/ec/order/dropship/supplier/delivery/ send update
/channels/ec/order/dropship/supplier/ get list search
/channels/ec/order/freshinspect/ submit
/channels/ec/order/ get search:19
/channels/ec/order/list/ get:16
/channels/ec/order/merchantnotes/ update
/channels/ec/order/present/ get
/channels/ec/order/presentlist/ get:17
/channels/ec/order/presentnote/ add
/channels/ec/order/presentorder/ create get
/channels/ec/order/presentorder/receiver/ set
/channels/ec/order/presentorderlist/ get:17
/channels/ec/order/presentsuborder/ get
/channels/ec/order/preshipmentchangesku/ approve get reject
/channels/ec/order/price/ update
/channels/ec/order/realnumber/ apply
/channels/ec/order/realnumberviewaudit/ get
/channels/ec/order/receiverorderlist/ get:18
/channels/ec/order/sensitiveinfo/ decode
/channels/ec/order/virtualnumber/ applyagain delay
/channels/ec/order/virtualtelnumber/ get:S
/channels/ec/product/activity/ add
/channels/ec/product/ add auditfree categoryprecheck delete delisting externalproductmapping get getauditquota listing update
/channels/ec/product/audit/ cancel
/channels/ec/product/auditstrategy/ get set
/channels/ec/product/category/ classify
/channels/ec/product/gift/ add get update
/channels/ec/product/gift/list/ get:20
/channels/ec/product/gift/onsale/ set
/channels/ec/product/gift/stock/ update
/channels/ec/product/h5url/ get
/channels/ec/product/limiteddiscounttask/ add delete stop
/channels/ec/product/limiteddiscounttask/list/ get:21
/channels/ec/product/list/ get:20
/channels/ec/product/locallife/ add auditfree get update
/channels/ec/product/locallife/list/ get:20
/channels/ec/product/qrcode/ get
/channels/ec/product/scheme/ get
/channels/ec/product/stock/ batchget get getflow update
/channels/ec/product/taglink/ get
/channels/ec/promoter/ get_bind_sharer_list:22 get_bind_shop_list:10 get_bind_shop_promoter_list:23 get_bind_talent_list:24 get_cooperative_coupon_list:25 get_coupon_detail get_coupon_promoter_share_link get_coupon_qr_code get_coupon_short_link get_coupon_to_headsupplier:26 get_feed_list:27 get_feed_promotion_info get_live_commission_product_list:28 get_live_notice_promoter_share_link get_live_notice_record_list get_live_notice_record_qr_code get_live_notice_reservation_info get_live_record_list get_live_record_qr_code get_product_promotion_link_info get_product_promotion_qrcode_info get_promote_product_detail get_promote_product_list:9 get_promoter_register_and_bind_status get_promoter_single_product_promotion_info get_public_coupon_list:25 get_sharer_product_commission_info get_shop_feed_list:27 get_shop_feed_promotion_info get_shop_live_commission_product_list:28 get_shop_live_notice_promoter_share_link get_shop_live_notice_record_list get_shop_live_notice_record_qr_code get_shop_live_record_list get_shop_live_record_qr_code get_shop_mp_article_list:29 get_talent_biz_article_list:29 headsupplier_unbind_promoter set_coupon_to_headsupplier set_sharer_commission_info set_sharer_product_commission_info
/channels/ec/qic/inspect/code/ print
/channels/ec/qic/inspect/config/ get:G
/channels/ec/qic/inspect/ register_logistics submit
/channels/ec/qic/inspect/submitconfig/ get:G
/channels/ec/sharer/ bind get_sharer_list get_sharer_order_list get_sharer_product_h5url get_sharer_product_qrcode get_sharer_product_taglink get_shop_finder_live_notice_sharer_url get_shop_finder_live_sharer_url search_sharer unbind
/channels/ec/store/classification/tree/ get set
/channels/ec/store/classification/tree/product/ add del get
/channels/ec/store/window/product/ hide reorder settop
/channels/ec/store/window/product/list/ get:6
/channels/ec/supplier/base/ get_supplier_base_info
/channels/ec/supplier/relation/ get_distribute get_ec_list:2 get_product_default_distribute get_product_list:26 get_supplier_list:2 invite_supplier set_all_distribution set_manually_distribute set_product_distribute
/channels/ec/talent/ get_order_detail get_order_list:30
/channels/ec/talent/window/product/ get
/channels/ec/talent/window/product/list/ get
/channels/ec/vip/user/grade/ update
/channels/ec/vip/user/info/ get
/channels/ec/vip/user/list/ get
/channels/ec/vip/user/score/ decrease get increase
/channels/ec/vip/user/score/flowrecord/ get
/channels/ec/vip/v3/wxa/info/ get
/channels/ec/voucher/codes/ upload
/channels/ec/voucher/ consume get get_bill_list:31 get_list:32 revoke
/channels/ec/warehouse/address/prioritysort/ get set
/channels/ec/warehouse/coverlocations/ add del
/channels/ec/warehouse/ create get
/channels/ec/warehouse/detail/ update
/channels/ec/warehouse/list/ get
/channels/ec/warehouse/stock/ get update
/channels/ec/wecom/ get_wecom_id
/channels/ec/window/product/ add get off
/channels/ec/window/product/list/ get
/channels/finderlive/ get_finder_attr_by_appid get_finder_live_data_list:33 get_finder_live_leads_data
/channels/leads/ get_leads_component_id:33 get_leads_component_promote_record:34 get_leads_info_by_component_id:35 get_leads_info_by_request_id:35 get_leads_request_id:33
/channels/livedashboard/ getlivedata getlivelist
/product/address/ add delete get update
/product/brand/ get
/product/category/ get
/product/coupon/ create get get_list get_user push update update_status
/product/decoration/ decoration_service decoration_service_experience wxaproduct_decoration_check_status:S wxaproduct_decoration_get_pressure_test_report:S wxaproduct_decoration_pressure_test wxaproduct_decoration_query_pressure_test_status:S
/product/delivery/ get_company_list get_freight_template insert_freight_template send update_freight_template
/product/funds/ getbalance getorderflow getwithdrawdetail scanorderflow:S scanwithdraw:S setbankaccount submitwithdraw
/product/img/ upload:U
/product/limiteddiscount/ add get_list update_status
/product/offline/ get_pickup_template get_same_city_template update_pickup_template update_same_city_template
/product/order/ acceptapply batchgetaftersaleorder change_merchant_notes change_order_price get get_list getaftersaleorder rejectrefund search upload_refund_certificate
/product/qrcode/ check gen get
/product/register/ check_audit_status:S register_shop submit_basicinfo:36 submit_merchantinfo:36
/product/service/ check_auth:S get_list get_order_list
/product/shipmethods/ get set
/product/sku/ add batch_add del get get_list update update_price
/product/spu/ add del delisting get get_list listing search update
/product/stock/ get update
/product/store/ get_info get_shopcat
/promoter/ addpromoter addrole getinvitationmaterial getmsg getmsgclickdata getorder getpromoter getrelation getrole getsharematerial sendmsg singlesendmsg updatepromoter updaterole
/shop/account/ get_brand_list get_category_list get_info update_info
/shop/aftersale/ add get update update_deadline
/shop/audit/ audit_brand audit_category get_miniapp_certificate result:S
/shop/cat/ get
/shop/complaint/ get get_list:37 upload_material
/shop/coupon/ add add_user_coupon get get_list:38 get_usercoupon_list:38 update update_coupon_stock update_status update_user_coupon update_usercoupon_status
/shop/delivery/ get_company_list recieve send
/shop/ec/category/ getcategoryrule
/shop/ecaftersale/ acceptrefund acceptreturn add cancel get get_list:39 merchanttest reject update upload_certificates uploadreturninfo
/shop/funds/ getbalance getbankaccount getbankbynum getbanklist:40 getcity getorderflow getprovince getsubbranch:40 getwithdrawdetail scanorderflow:S scanwithdraw:S setbankaccount submitwithdraw
/shop/funds/qrcode/ check gen get
/shop/img/ upload:U
/shop/order/ add close get get_list get_list_by_finder get_list_by_sharer getpaymentparams:S pay
/shop/pay/ closeorder createorder getorder getorderlist:41 profitsharingorder refundorder
/shop/promoter/ list
/shop/register/ apply apply_scene check:S finish_access_info
/shop/scene/ check:S
/shop/sharer/ bind get_sharer_data_summary get_sharer_list get_sharer_live_order_list get_sharer_live_summary_list search_sharer set_share_mode unbind
/shop/spu/ add del del_audit delisting get get_list listing update update_without_audit
/shop/wxpay/ apply get get_info
/union/promoter/open_account/ add_customize_info bind del_customize_info get:G get_customize_info:G
/union/promoter/open_product/ generate list:G
/union/promoter/order/ info:S search:G search_normal_order:G42
/union/promoter/product/ category:G generate list:G parse_tag:S select:G
/union/promoter/promotion/ add del list:G43 upd
/union/promoter/target/ apply_status:GS apply_target plan_info:G
/union/shop/open/ delete_commission get_commission set_commission
/union/shop/order/ search_normal_order:G42
/union/shop/target/ add_plan plan_list:G44 product_list:G45 promoter_list:G46 update_plan update_promoter`,
  extras: [
    {"pages":{"send":"next_key","read":"next_key","list":"after_sale_order_id_list","more":"has_more"}},
    {"pages":{"offset":"offset","size":"limit","list":"guarantee_order_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"brands","more":"continue_flag"}},
    {"pages":{"send":"next_key","read":"next_key","list":"brands"}},
    {"pages":{"offset":"offset","size":"limit","list":"product_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"products"}},
    {"pages":{"send":"next_key","read":"next_key","list":"list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"product_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"shop_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"subscribe_info_list","more":"has_more"}},
    {"pages":{"offset":"offset","size":"limit","list":"account_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"phonenumbers","more":"has_more"}},
    {"pages":{"offset":"offset","size":"limit","list":"address_id_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"template_id_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"order_id_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"present_order_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"order_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"orders","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"product_ids"}},
    {"pages":{"send":"next_key","read":"next_key","list":"limited_discount_tasks"}},
    {"pages":{"send":"next_key","read":"next_key","list":"sharer_info_list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"promoter_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"talent_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"coupons","more":"has_more"}},
    {"pages":{"send":"page_context","read":"page_context","list":"list"}},
    {"pages":{"send":"next_key","read":"next_key","list":"feed_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"product_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"article_list","more":"has_more"}},
    {"pages":{"send":"next_key","read":"next_key","list":"order_list","more":"has_more"}},
    {"pages":{"send":"page_ctx","read":"page_ctx","list":"bill_list"}},
    {"pages":{"send":"page_ctx","read":"page_ctx","list":"voucher_list"}},
    {"pages":{"send":"last_buffer","read":"last_buffer","list":"item","more":"continue_flag"}},
    {"pages":{"send":"last_buffer","read":"last_buffer","list":"record_data","more":"continue_flag"}},
    {"pages":{"send":"last_buffer","read":"last_buffer","list":"user_data","more":"continue_flag"}},
    {"auto":{"appid":"appId"}},
    {"pages":{"offset":"offset","size":"limit","list":"orders"}},
    {"pages":{"offset":"offset","size":"page_size","list":"result_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"after_sales_orders"}},
    {"pages":{"offset":"offset","size":"limit","list":"data"}},
    {"pages":{"send":"last_index","read":"last_index","list":"trade_no_list","more":"has_more"}},
    {"pages":{"offset":"offset","size":"limit","list":"orderList"}},
    {"pages":{"offset":"start","size":"limit","list":"promotionSourceList"}},
    {"pages":{"offset":"offset","size":"limit","list":"planList"}},
    {"pages":{"offset":"offset","size":"limit","list":"productList"}},
    {"pages":{"offset":"offset","size":"limit","list":"promoterList"}},
  ],
}
