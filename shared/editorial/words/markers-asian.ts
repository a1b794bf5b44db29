import type { LanguageMarkers } from './marker-words.ts';

/** Chinese, Japanese, Korean and Indonesian: Xinhua, CNA, Kyodo, Jiji, Yonhap, Antara. */
export const ASIAN_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  zh: {
    kill: {
      thrice: '撤稿|作废|作廢',
      alone: '撤稿|撤销|撤銷|作废|作廢|撤回|删稿|刪稿|取消',
      phrase: '撤稿通知|此稿作废|此稿撤销|撤稿：|本稿撤回|刪稿通知',
    },
    withhold: {
      alone: '暂缓发布|暫緩發布|暂不刊发|缓发|緩發|暂缓',
      phrase: '请勿使用|請勿使用|请勿刊发|請勿刊登|暂缓发布',
    },
    'not-for-publication': { phrase: '不供发表|不得公开|内部参考|不供發表|僅供內部參考' },
    correction: { leading: '更正|订正|訂正|勘误|勘誤|修正' },
    update: { leading: '更新|补充|補充|续报|續報' },
    repeat: { leading: '重发|重發|补发' },
    alert: { leading: '快讯|快訊|急电|急電|突发|突發' },
    advisory: { phrase: '编者注意|致编辑|致編輯|发稿预告|發稿預告|致用户|致客户' },
  },
  ja: {
    kill: {
      thrice: '取り消し|取消',
      alone: '取り消し|取消し|取消|削除|配信取り消し',
      phrase: '配信取り消し|記事取り消し|記事を取り消します|削除願います',
    },
    withhold: {
      alone: '使用不可|保留|配信保留|使用禁止',
      phrase: '使用しないでください|掲載しないでください|使用禁止',
    },
    'not-for-publication': { phrase: '非公開|掲載不可' },
    correction: { leading: '訂正|修正|差し替え|おわび' },
    update: { leading: '更新|追加|続報|補足' },
    repeat: { leading: '再送' },
    alert: { leading: '速報|至急|緊急' },
    advisory: { alone: '編集者へ|お知らせ|予定稿', phrase: '出稿予定|配信予定' },
  },
  ko: {
    kill: {
      thrice: '취소',
      alone: '전문취소|전문 취소|기사취소|기사 취소|전문삭제|삭제',
      phrase: '전문취소|전문 취소|기사 취소|기사취소|전문삭제',
    },
    withhold: { alone: '보류|보도유예|사용금지', phrase: '사용하지 마십시오|보도 보류' },
    correction: { leading: '정정|고침|바로잡습니다|수정' },
    update: { leading: '종합|업데이트|추가|보완' },
    repeat: { leading: '재송|재전송' },
    alert: { leading: '속보|긴급|1보' },
    advisory: { alone: '알림|공지|보도계획|일정', phrase: '고객사에 알림' },
  },
  id: {
    kill: {
      alone: 'dibatalkan|ditarik|batal|kill',
      phrase: 'berita dibatalkan|berita ditarik|berita ini dibatalkan|berita ini ditarik',
    },
    withhold: { alone: 'jangan disiarkan|jangan dimuat|tunda', phrase: 'mohon tidak disiarkan|jangan disiarkan' },
    correction: { leading: 'koreksi|ralat|perbaikan' },
    update: { leading: 'pembaruan|pemutakhiran' },
    alert: { leading: 'kilat|mendesak' },
  },
};
