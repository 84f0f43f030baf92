# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a workbook as text, and the archive that holds them: whatever a test needs wrong is wrong on purpose."""
import io
import struct
import zipfile

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
