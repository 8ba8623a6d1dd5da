import { returnedMessage } from './update-messages';

describe('the message about a returned update', () => {
  it('says the day as the rest of the inbox does', () => {
    const { title, body } = returnedMessage({ title: '加装电梯' }, { asOf: '2026-11-04' }, '缺少竣工照片');
    expect(title).toBe('填报被退回：加装电梯');
    expect(body).toBe('您报送的截至11月4日的进展被退回。原因：缺少竣工照片。请核对后重新填报。');
  });
});
