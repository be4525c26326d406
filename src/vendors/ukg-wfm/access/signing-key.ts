/** A test key for RS256, as a JWK. It is public: it signs nothing but the tokens of a stub. */
export const signingKey = {
  kty: 'RSA',
  n: [
    'ubEJVPsm1zdPebfrS6c_DTIjg6vVNh4ftZUmiq4eCqJkHg2IvaNrEaAl54lrG5y7JCDhoDwATfx4nxOTGtxAsz6HlpAXO0SDrVRN',
    'X7N8aIhrJ8skeWfWyliA2RtvdmyIMIJ4RCDvG7HWe0rc20CDLjcBSkac542sElTlFD6Oin-9SFGBi4hCExdcH_fr0aTykIpdiSE4',
    '-4EANX-3ds-mwm-Ki39EfvBzOJjTBNKU33tErl7Jm0-k37_VDyi0oHulJmnk3f-PRiGtYf_T2um2rj9nSpQpQ_VaYWf5uP2JxMvL',
    '56xTAZQHVI8RaNM09fmJVCiefefc6k2fWF2GXLt68w',
  ].join(''),
  e: 'AQAB',
  d: [
    'JtjXeqrNXOILDoZ45lZgQNh0EAGHfp5WgJAroWGc_ZFq1oExiXibgsaKcPM4cKbcp9XgIcJnPlRHdkCtOhB8aQwxYz6nCp_2LMK4',
    '9PExTVZMWZVSiv98LAv1719PFdt2q0a2fiYRF2NSacIpXhtoMFKATd0hGb9mGlCCg66SpIokOFN7HOih0BPvSIzL4ejzXLVnSq_g',
    'smItEBfXHNeVmrGZgWlwivesmCLil7DMsdoA9JuZi00K33pH3zApONREZzxthwdTh_5e9CRWCg5scfKMJZ2JIdnNn9SXtvd_Iujo',
    'EHK6e_jNqpD4vvmNukd4VWgSLzY9qJwi0tdXRfjB',
  ].join(''),
  p: [
    '5p3HL_IEftE-52-kewtjQ71wwkMzSya0YDdtvzSd-AiAjaowQ_7kIui5HIRDrYh16kkWUF38kNfMjX963wQgo6L9odBMv6L6SH3o',
    '-m-lYOsbHT41r7BmPI64s4YnLtITuFyJBNMGBy9AVYVoXra1HDn86SRJnuAk5pXhCoGpWVM',
  ].join(''),
  q: [
    'ziFieVt3Q9xmUcBW4gz9phVyI3BkXpd9LaIBWXOtqi6GRDWhhY8aMrvvVf7dtRMRD6CqiCRHK-O2kPUZ9GddfTj8IvkvtPpoaaHA',
    'i-gU8OW809fM7zT61FnG4p8EhYQ_6g-S0W9qYDpxYlxLmjxoo_LbrFUGE3jv4tRtO5bIA-E',
  ].join(''),
  dp: [
    'kSn96PM52y4Rn5MKAR3w9QH5SX8NeZ-6aNpbLcGMMkX_zay0RwjaSBMf-pBTHZfJSZmJ_zq6Md509xiomls5xGdjqgi5VuPbEeiX',
    'z5SZkEFNxwGSv62VHUdlgjPO1E0Odr1gznWa1MjsgSjBwuTVahgiWAssgGJtN-xeRMPLets',
  ].join(''),
  dq: [
    'KfHxL_DE3DJFP-17wJQUKW_DwiJkyjrZZifJToKTnEXLXKXtMFhmZFyJ3131j5tJpXx0Ny_qq6uywtydY3aFN64Y4KUEaDdsd9JK',
    'dC3N1RdqzVDkiuilAgEiz4q8SM8YknCI18VsSBicaf-OAty4DmSk_vRuQBgj-GxxreaI3QE',
  ].join(''),
  qi: [
    '0H1Qm1hghMGJIq61PfFx9HjEJkP2Tv4ojdj_r5oxxQPoa75o2mRSR51AqpCP4-syWcubQl5h5uEI5yjkXh1PvzZJUCl6hPXMRwVL',
    'BluBoeiHWOyybgooeI1qkwPunDDygkVV69i-m3WMNhRgIwCEZAxcZXjlFCzMqEH0OV9PVWw',
  ].join(''),
};
