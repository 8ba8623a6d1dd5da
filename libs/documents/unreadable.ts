/** Why a document is not read: a stable code and what to tell the person. */
export const unreadableReasons = {
  document_empty: ['文件是空的，没有可读的文字', 'The document is empty'],
  document_not_text: [
    '这不是能读取的文件，请上传 docx、doc、pdf、xlsx、xls、csv、html 或 txt，或粘贴文字',
    'This kind of file is not read: upload docx, doc, pdf, xlsx, xls, csv, html or txt, or paste the text',
  ],
  document_is_no_sheet: [
    '这不是表格文件，请上传 xlsx、xls 或 csv，或按文字读取',
    'This is no spreadsheet: upload xlsx, xls or csv, or read it as text',
  ],
  document_has_no_table: [
    '没有找到表头，请确认表头行，或按文字读取',
    'No row looks like a head: say which row it is, or read it as text',
  ],
  document_is_archive: ['这是压缩包，请解压后上传其中的文件', 'This is an archive: upload the files in it'],
  document_is_slides: [
    '这是演示文稿，请另存为 docx 或 pdf 后上传',
    'These are slides: save them as docx or pdf and upload that',
  ],
  document_is_rich_text: [
    '这是 RTF、ODF 等格式，请用 Word 或 WPS 另存为 docx、xlsx 后上传',
    'RTF and OpenDocument are not read: save it as docx or xlsx and upload that',
  ],
  document_is_binary_workbook: [
    '这是 xlsb 格式的表格，请另存为 xlsx 后上传',
    'This is an xlsb workbook: save it as xlsx and upload that',
  ],
  document_is_scanned: [
    '这份 PDF 是扫描件或图片，没有文字，请上传文字版，或识别成文字后粘贴',
    'This PDF holds pictures and no text: upload one with text, or paste the text',
  ],
  document_is_encrypted: [
    '文件已加密或限制了权限，请去掉密码另存后上传',
    'The file is encrypted or restricted: save it without a password and upload that',
  ],
  document_has_macros: [
    '文件含有宏，不予读取，请另存为不含宏的 docx 或 xlsx 后上传',
    'The file holds macros and is not read: save it as docx or xlsx without macros',
  ],
  document_has_doctype: [
    '文件内含外部引用声明（DOCTYPE），不予读取',
    'The file declares a document type, which office files never do, and is not read',
  ],
  document_has_unsafe_names: ['文件内部的路径不安全，不予读取', 'Names inside the file lead out of it: it is not read'],
  document_expands_too_far: [
    '文件解开后过大，不予读取，请删去图片等内容后上传',
    'The file unpacks to too much: take pictures out and upload it again',
  ],
  document_has_too_many_pages: ['页数超过2000页，请分成几个文件', 'More than 2,000 pages: split the document'],
  document_too_long: ['文字超过200万字，请分成几个文件', 'More than 2,000,000 characters: split the document'],
  document_takes_too_long: ['这份文件读取超时，请分成几个文件', 'Reading took too long: split the document'],
  document_takes_too_much_memory: [
    '这份文件内容过多，读取时内存不够，请分成几个文件',
    'Reading took too much memory: split the document',
  ],
  documents_wait_already: [
    '正在读取的文件较多，请过一分钟再试',
    'Many documents are being read: try again in a minute',
  ],
  document_damaged: ['文件已损坏或不完整，请重新保存后上传', 'The file is damaged or cut off: save it again'],
  document_unreadable: ['这份文件无法读取', 'The document could not be read'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type UnreadableCode = keyof typeof unreadableReasons;

/** A document that is not read. `message` is for logs; what people are told stands in `unreadableReasons`. */
export class Unreadable extends Error {
  constructor(readonly code: UnreadableCode) {
    super(`${code}: ${unreadableReasons[code][1]}`);
    this.name = 'Unreadable';
  }

  get zh(): string {
    return unreadableReasons[this.code][0];
  }

  get en(): string {
    return unreadableReasons[this.code][1];
  }
}
