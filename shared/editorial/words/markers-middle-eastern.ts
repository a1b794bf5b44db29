import type { LanguageMarkers } from './marker-words.ts';

/** Arabic, Persian, Urdu, Turkish and Hebrew: AFP and dpa in Arabic, IRNA, ISNA, APP, Anadolu. */
export const MIDDLE_EASTERN_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  ar: {
    kill: {
      thrice: 'حظر|إلغاء|الغاء|حذف',
      alone: 'يلغى|ملغى|ملغاة|إلغاء|حذف|سحب',
      phrase:
        'حظر حظر حظر|إلغاء خبر|إلغاء الخبر|سحب الخبر|حذف الخبر|يلغى الخبر|الرجاء إلغاء الخبر|يرجى إلغاء الخبر|يرجى حذف الخبر',
    },
    withhold: {
      alone: 'حجب|عدم النشر|لا ينشر|توقف',
      phrase: 'يرجى عدم النشر|الرجاء عدم النشر|يرجى عدم استخدام|الرجاء عدم استخدام|يرجى تجاهل الخبر',
    },
    'not-for-publication': { phrase: 'ليس للنشر|غير مخصص للنشر|غير معد للنشر|غير قابل للنشر' },
    correction: { leading: 'تصحيح|تصويب|توضيح' },
    update: { leading: 'تحديث|إضافة|محدث|يضيف|إعادة صياغة' },
    repeat: { leading: 'إعادة|تكرار|اعادة' },
    alert: { leading: 'عاجل|عاجل جدا|تنبيه|خبر عاجل' },
    advisory: {
      alone: 'تنويه|مذكرة|جدول الأخبار|برنامج اليوم',
      phrase: 'تنويه للمحررين|مذكرة للمحررين|ملاحظة للمحررين|إلى السادة المشتركين|تنويه للمشتركين',
    },
    test: { thrice: 'تجربة|اختبار', phrase: 'هذه رسالة تجريبية|رسالة تجريبية|خبر تجريبي' },
  },
  fa: {
    kill: {
      thrice: 'حذف|لغو|ابطال',
      alone: 'لغو|حذف|ابطال|لغو شد|حذف شد',
      phrase: 'حذف خبر|لغو خبر|ابطال خبر|این خبر حذف شد|این خبر لغو شد|خبر لغو شد|لطفا خبر را حذف کنید',
    },
    withhold: {
      alone: 'توقیف|منتشر نشود|نگه دارید|استفاده نشود',
      phrase: 'لطفا منتشر نکنید|لطفا استفاده نکنید|لطفا این خبر را منتشر نکنید|این خبر منتشر نشود',
    },
    'not-for-publication': {
      alone: 'محرمانه',
      phrase: 'غیرقابل انتشار|غیر قابل انتشار|برای انتشار نیست|قابل انتشار نیست',
    },
    correction: { leading: 'تصحیح|اصلاح|اصلاحیه|تصحیح خبر|اصلاح خبر' },
    update: { leading: 'به روز رسانی|به‌روزرسانی|بروزرسانی|تکمیلی|تکمیل خبر' },
    repeat: { leading: 'تکرار|تکراری' },
    alert: { leading: 'فوری|خبر فوری|فوری فوری' },
    advisory: {
      alone: 'برنامه خبری',
      phrase: 'توجه سردبیران|قابل توجه سردبیران|یادداشت برای سردبیران|یادداشت به سردبیران|قابل توجه مشترکان',
    },
    test: { thrice: 'تست|آزمایشی', phrase: 'خبر آزمایشی|این یک خبر آزمایشی است' },
  },
  ur: {
    kill: { thrice: 'منسوخ', alone: 'منسوخ|حذف', phrase: 'خبر منسوخ|یہ خبر منسوخ|خبر واپس لی جاتی ہے' },
    withhold: { phrase: 'شائع نہ کریں|یہ خبر شائع نہ کریں|خبر روک لیں' },
    'not-for-publication': { phrase: 'اشاعت کے لیے نہیں|برائے اشاعت نہیں' },
    correction: { leading: 'تصحیح|درستی|درستگی' },
    update: { leading: 'اپ ڈیٹ|اپڈیٹ|اضافہ' },
    alert: { leading: 'فوری|بریکنگ نیوز|اہم خبر' },
  },
  tr: {
    kill: {
      alone: 'iptal|iptal edildi|geri çekildi|silindi|kill',
      phrase:
        'haber iptal|haber iptal edilmiştir|bu haber iptal|haberi iptal ediyoruz|haber geri çekildi|haberimiz iptal edilmiştir',
    },
    withhold: {
      leading: 'bekletin|kullanmayınız|yayınlamayınız|yayımlamayınız',
      alone: 'beklet',
      phrase: 'lütfen kullanmayınız|lütfen yayınlamayınız|lütfen yayımlamayınız|haberi kullanmayınız',
    },
    'not-for-publication': { phrase: 'yayın için değildir|yayınlanmak için değildir|yayımlanmak için değildir' },
    correction: { leading: 'düzeltme|düzeltildi|düzeltilmiş|tashih' },
    update: { leading: 'güncelleme|güncellendi|güncellenmiş|ek|yeniden' },
    repeat: { leading: 'tekrar|yineleme' },
    alert: { leading: 'flaş|flaş flaş|son dakika|acil' },
    advisory: {
      alone: 'haber planı|gündem',
      phrase: 'abonelere duyuru|editörlere not|abonelere not|abonelerimizin dikkatine|editörlerin dikkatine',
    },
  },
  he: {
    kill: { thrice: 'ביטול|לבטל', alone: 'ביטול|בוטל|נמחק', phrase: 'ביטול ידיעה|הידיעה בוטלה|הידיעה מבוטלת' },
    withhold: { alone: 'לעכב|לא לפרסום|לא לפרסם', phrase: 'נא לא לפרסם|אין לפרסם' },
    'not-for-publication': { phrase: 'לא לפרסום' },
    correction: { leading: 'תיקון|תיקון טעות' },
    update: { leading: 'עדכון|מעודכן' },
    alert: { leading: 'דחוף|מבזק' },
  },
};
