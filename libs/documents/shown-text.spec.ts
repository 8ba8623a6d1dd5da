import { shownText } from './shown-text';

describe('a stretch of a document as people see it', () => {
  it('has no line breaks of layout inside a sentence', () => {
    expect(shownText('前文新建公厕\n  6 座，\r\n改建 9座。后文', 2, 24)).toBe('新建公厕6座，改建9座。后文');
  });

  it('keeps the space between Latin words and figures', () => {
    expect(shownText('推广 Smart  City 2 平台', 0, 99)).toBe('推广Smart City 2平台');
  });
});
