const NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok _hsenc _hsmi
hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid s_kwcid ncid ocid cmpid cmp icid iid cid_source sr_share
smid smtyp smprod partner emc emc_id xtor at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type
at_link_origin at_format at_bbc_team at_ptr_name guccounter guce_referrer guce_referrer_sig ref_src ref_url referrer share_source
sharesource srnd taid sref wt_mc wt.mc_id wt_zmc __twitter_impression rss_src feed_id ns_mchannel ns_source ns_campaign
ns_linkname ns_fee awc rb_clickid spm scm_id trk trkcampaign`.split(/\s/),
);
const FAMILIES = /^(?:utm|pk|mtm|piwik|matomo|hsa|ga|fb_action|fb|vero|itm|asc|cx)_/;

/**
 * Whether a query parameter only tells where a reader came from: campaign tags, click ids, share marks. `ref`,
 * `source` and `id` alone are none: on some sites they choose the article.
 */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return NAMES.has(name) || FAMILIES.test(name);
}
