import { readDocument } from './read-document';

it('names units in the characters of the paper', () => {
  const { items } = readDocument('某鎮2018年工作計劃\n一、任務\n1.新建公園３座。（鎮農辦牽頭，鎮規劃所配合）\n');
  expect(items.map(({ lead, support }) => [lead, support])).toEqual([[['鎮農辦'], ['鎮規劃所']]]);
});
