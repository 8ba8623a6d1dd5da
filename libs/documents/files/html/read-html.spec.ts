import { textOfBlocks } from '../text-of-blocks';
import { readHtml } from './read-html';

const lines = (html: string) => textOfBlocks(readHtml(html)).text.split('\n');

describe('a web page', () => {
  it('is its words, without scripts and what leads elsewhere', () => {
    const html =
      '<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body><nav>首页</nav><h1>工作要点</h1><p>新建\n  公厕<b>6</b>座。</p><script>x</script>尾</body></html>';
    expect(lines(html)).toEqual(['工作要点', '新建 公厕6座。', '尾']);
  });

  it('has the numbers that its lists show', () => {
    expect(lines('<ol start="3"><li>甲<li>乙<ul><li>丙</ul></ol>')).toEqual(['3. 甲', '4. 乙', '丙']);
  });

  it('has the rows of tables on lines, but not of those that only lay out the page', () => {
    const table =
      '<table><tr><th>序号<th>任务<th>牵头单位<tr><td>1<td>加装电梯<td rowspan=2>城建中心<tr><td>2<td>改造小区</table>';
    expect(lines(`<table><tr><td>栏目<td><p>正文</p>${table}<p>完</p></table>`)).toEqual([
      '栏目',
      '正文',
      '|序号|任务|牵头单位|',
      '|1|加装电梯|城建中心|',
      '|2|改造小区|城建中心|',
      '完',
    ]);
  });
});
