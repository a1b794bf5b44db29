/**
 * Words with which desks and agencies mark a version (dpa's converters, AP, AFP, Reuters; see peers, section 2.3). Here
 * they only tell a marker line from a section name or a headline; what they mean is decided later.
 */
const WORDS: readonly string[] = [
  'kill killed withdraw withdrawn retraction retracted hold withhold embargo embargoed eliminar eliminación anulación annulation annulé anulado annullato cancellata zurückgezogen sperrfrist сперва аннулирование отзыв эмбарго iptal ambargo حظر سحب إلغاء الغاء إلغاء: حذف لغو ابطال تحریم 撤稿 撤回 禁发',
  'correction corrections corrected corrects corrective korrektur berichtigung corrección corregida corregido correctif corrigé rectificatif correzione correção korekta oprava коррекция исправление исправлено поправка düzeltme تصحيح تصويب اصلاح اصلاحیه تصحیح 更正 訂正 정정',
  'update updated writethru wrapup recasts refile repeat rpt lead take add aktualisierung wiederholung actualización actualización: mise à jour aggiornamento обновление обновлено повтор güncelleme تحديث إعادة بروزرسانی به‌روزرسانی تکرار 更新',
  'urgent flash alert bulletin newsalert snap eil eilmeldung blitz urgente alerte pilne срочно молния acil sondakika عاجل تنبيه فوری 快讯 急 速報 속보',
  'advisory attention achtung note to editors eds editors avis aviso атту внимание تنويه توجه',
  'test testing probe essai prueba тест اختبار تست',
];

const MARKERS = new Set(WORDS.flatMap((line) => line.split(' ')));

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];

/** The text, when the line is nothing but a marker: "KILL KILL KILL", "CORRECTION:", "*** ELIMINAR - ELIMINAR ***". */
export function isMarkerOnly(line: string): boolean {
  if (line.length > 120) return false;
  const words = wordsOf(line);
  if (words.length === 0) return false;
  if (words.length >= 2 && words.length <= 6 && new Set(words).size === 1) return true;
  const first = words[0] ?? '';
  if (!MARKERS.has(first) && !words.every((word) => MARKERS.has(word)) && !/^\d+(?:st|nd|rd|th)?\s*ld\b/i.test(line))
    return false;
  if (/[:：]$/.test(line) || /^[([{*].*[)\]}*]$/.test(line)) return words.length <= 8;
  if (words.every((word) => MARKERS.has(word)) || words.length === 1) return true;
  // "EMBARGOED until 06:00 GMT on March 10": a marker with its time.
  return EMBARGO.has(first) && /\d/.test(line);
}

const EMBARGO = new Set(['embargo', 'embargoed', 'sperrfrist', 'эмбарго', 'ambargo', 'حظر', 'تحریم', 'hold', 'not']);

/** Whether a line begins with a marker and a colon: "CORRECTION: In the story of …". */
export function beginsWithMarker(line: string): boolean {
  const head = /^([^:：]{2,40})[:：]\s*\S/.exec(line)?.[1];
  return head !== undefined && wordsOf(head).some((word) => MARKERS.has(word));
}
