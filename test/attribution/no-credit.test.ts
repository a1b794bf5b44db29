import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('an agency named in a sentence is nobody’s credit', () => {
  readsAs('credit-line', [
    { lang: 'en', text: 'The mayor told the Associated Press that he heard the blast.', reads: 'nobody' },
    { lang: 'en', text: 'The minister previously told AFP he would resign.', reads: 'nobody' },
    { lang: 'en', text: 'according to an AFP tally', reads: 'nobody' },
    { lang: 'en', text: 'AFP photographer wins the harbour prize for pictures of the flood', reads: 'nobody' },
    { lang: 'fr', text: "Elle l'a dit à l'AFP lundi.", reads: 'nobody' },
    { lang: 'fr', text: 'Le ministre a démissionné, selon Reuters.', reads: 'nobody' },
    { lang: 'fa', text: 'وزیر به خبرگزاری فرانسه گفت که استعفا نمی‌دهد.', reads: 'nobody' },
    { lang: 'ar', text: 'قالت وكالة الأنباء الفرنسية إن الوزير استقال.', reads: 'nobody' },
    { lang: 'zh', text: '法新社報導，部長週一辭職。', reads: 'nobody' },
    { lang: 'de', text: 'Das sagte die Ministerin der dpa am Montag.', reads: 'nobody' },
  ]);
});

describe('a sentence that begins with its source', () => {
  readsAs('credit-line', [
    { lang: 'fr', text: "Selon l'AFP, le ministre démissionne", reads: 'nobody' },
    { lang: 'fa', text: 'به گزارش خبرگزاری فرانسه، وزیر استعفا داد', reads: 'nobody' },
    { lang: 'ru', text: 'По данным ТАСС, министр ушел в отставку', reads: 'nobody' },
    { lang: 'zh', text: '據中央社報導，部長辭職', reads: 'nobody' },
    { lang: 'en', text: 'as reported by Bloomberg', reads: 'nobody' },
    { lang: 'fa', text: 'خلیج فارس', reads: 'nobody' },
  ]);
});

describe('homonyms of agencies', () => {
  readsAs('credit-line', [
    { lang: 'es', text: 'Las AFP deberán devolver los aportes a sus afiliados', reads: 'nobody' },
    { lang: 'en', text: 'The EPA proposed new limits on tailpipe emissions', reads: 'nobody' },
    { lang: 'en', text: 'Bloomberg wins the mayoral debate in the city', reads: 'nobody' },
    { lang: 'fr', text: 'Les agences sanitaires demandent le retrait du produit', reads: 'nobody' },
    { lang: 'en', text: 'Two AA batteries are not included', reads: 'nobody' },
  ]);
});

describe('furniture, subheads and body text in a byline field', () => {
  readsAs('byline', [
    { lang: 'en', text: 'Do you like this article?', reads: 'nobody' },
    { lang: 'en', text: 'Captcha *', reads: 'nobody' },
    { lang: 'en', text: 'Suspicions growing', reads: 'nobody' },
    { lang: 'en', text: 'Share this article', reads: 'nobody' },
    { lang: 'en', text: 'Published: 16:56 BST, 4 May 2026', reads: 'nobody' },
    { lang: 'ar', text: 'يوليو 22, 2025, 4 ص', reads: 'nobody' },
    { lang: 'ar', text: '- العلماء والطلاب لم يحرقوا الكتب والمكتبات ولم يهدموا من فيها.', reads: 'nobody' },
    { lang: 'en', text: 'The heat contributed to the delay of the match on Monday.', reads: 'nobody' },
    { lang: 'en', text: 'Read more', reads: 'nobody' },
    { lang: 'en', text: 'Subscribe to our newsletter', reads: 'nobody' },
    { lang: 'en', text: 'Leave a comment', reads: 'nobody' },
    { lang: 'en', text: '   ', reads: 'nobody' },
  ]);
  readsAs('signoff', [
    { lang: 'en', text: 'Sign up for our morning newsletter here.', reads: 'nobody' },
    { lang: 'en', text: 'The heat contributed to the delay of the match.', reads: 'nobody' },
    { lang: 'en', text: 'The company said it would appeal against the ruling.', reads: 'nobody' },
  ]);
});

describe('the heading of a box on the page is nobody’s credit', () => {
  readsAs('byline', [
    { lang: 'de', text: 'Lesen Sie auch', reads: 'nobody' },
    { lang: 'ja', text: 'おすすめ記事', reads: 'nobody' },
    { lang: 'bn', text: 'সর্বাধিক পঠিত', reads: 'nobody' },
    { lang: 'he', text: 'כתבות נוספות', reads: 'nobody' },
  ]);
});
