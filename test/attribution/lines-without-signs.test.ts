import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('names that no sign sets apart', () => {
  readsAs('byline', [
    { lang: 'en', text: 'By Wade Buckner The Denver Courier', reads: 'author Wade Buckner <The Denver Courier>' },
    { lang: 'en', text: 'By Alexander The Great Smith', reads: 'author Alexander The Great Smith' },
    { lang: 'fi', text: 'MATTI VIRTANEN JA LIISA KORHONEN', reads: 'author MATTI VIRTANEN + author LIISA KORHONEN' },
    { lang: 'es', text: 'JUAN A GARCÍA', reads: 'author JUAN A GARCÍA' },
    { lang: 'vi', text: 'Hải Đăng - Thu Hà', reads: 'author Hải Đăng + author Thu Hà' },
    { lang: 'ja', text: '編集委員　大久保誠一', reads: 'author 大久保誠一 [編集委員]' },
    {
      lang: 'zh',
      text: '新华社记者 王小明 李华',
      reads: 'author 王小明 <新华社 · xinhua> [记者] + author 李华 <新华社 · xinhua> [记者]',
    },
  ]);
});

describe('who writes, before the sender', () => {
  readsAs('dateline', [
    {
      lang: 'ru',
      text: '5 марта, Минск /Корр. БЕЛТА/.',
      reads: 'source БЕЛТА (belta)',
      dateline: 'Минск | 5 марта',
    },
    { lang: 'uk', text: 'КИЇВ. 5 березня. УНН.', reads: 'source УНН (unn)', dateline: 'КИЇВ | 5 березня' },
    { lang: 'ja', text: '【ワシントン＝平野健太】', reads: 'author 平野健太', dateline: 'ワシントン' },
    {
      lang: 'ja',
      text: '［カイロ＝佐藤花子、山本一郎］',
      reads: 'author 佐藤花子 + author 山本一郎',
      dateline: 'カイロ',
    },
    { lang: 'ja', text: '【北京共同】', reads: 'source 共同 (kyodo)', dateline: '北京' },
  ]);
});

describe('what is no credit at all', () => {
  readsAs('photo-credit', [
    { lang: 'en', text: 'Children play football in Goma on Sunday', reads: 'nobody' },
    { lang: 'de', text: 'Kinder spielen am Sonntag in Goma Fußball', reads: 'nobody' },
    { lang: 'es', text: 'Niños juegan al fútbol en Goma el domingo', reads: 'nobody' },
  ]);
  readsAs('byline', [
    { lang: 'th', text: 'อ่านเพิ่มเติม', reads: 'nobody' },
    { lang: 'th', text: 'ข่าวที่เกี่ยวข้อง', reads: 'nobody' },
    { lang: 'hi', text: 'ये भी पढ़ें', reads: 'nobody' },
  ]);
});
