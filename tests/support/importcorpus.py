# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one file after the other into a folder, and notes what is to come of each. The people are invented; their numbers
have right check digits."""
import os
import sys

from xlsxparts import packed, parts_of

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


def expect(name, people=None, refused=(), refusal=None, hidden=()):
    expected = {'refusal': refusal} if refusal else {
        'engineers': people, 'refused': [list(r) for r in refused], 'hidden': list(hidden)}
    manifest.append({'file': name, 'expected': expected})


def write(name, data):
    with open(os.path.join(folder, name), 'wb') as out:
        out.write(data)


def file(name, data, people=None, refused=(), refusal=None, hidden=()):
    write(name, data)
    expect(name, people, refused, refusal, hidden)


# --- CSV ---------------------------------------------------------------------------------------------------------

def quoted(cell, separator):
    return '"%s"' % cell.replace('"', '""') if any(c in cell for c in separator + '"\n\r') else cell


def csv(rows, separator=',', end='\r\n'):
    return ''.join(separator.join(quoted(cell, separator) for cell in row) + end for row in rows)


def text(name, content, people=None, refused=(), refusal=None, encoding='utf-8'):
    file(name, content.encode(encoding), people, refused, refusal)


def workbook(name, *sheets, people=None, refused=(), refusal=None, hidden=(), **options):
    sheets = list(sheets)
    if sheets and isinstance(sheets[-1], list):
        people = sheets.pop()
    file(name, packed(parts_of(*sheets, **options)), people, refused, refusal, hidden)
