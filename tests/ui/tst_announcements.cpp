// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"
#include "models/rosterpreview.h"
#include "ui/importdialog.h"
#include "ui/namedialog.h"
#include "ui/recoverybar.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

// Whether a screen reader runs is the platform's to say.
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList told;

/// What is spoken at once: the name of what alerts, where its role is one that is spoken.
void note(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Alert)
        return;
    QAccessibleInterface *spoken = event->accessibleInterface();
    if (spoken && spoken->role() == QAccessible::Notification)
        told.append(spoken->text(QAccessible::Name));
}

} // namespace

/// What appears without anybody's asking is heard by whoever can't see it.
class TestAnnouncements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { told.clear(); }

    void bothVersionsOfARecoveredForm();
    void whatIsToBeTickedAndWhyACellIsRefused();
    void whyANameIsRefused();
};

void TestAnnouncements::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::installUpdateHandler(note);
}

void TestAnnouncements::bothVersionsOfARecoveredForm()
{
    RecoveryBar bar;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bar.offer(now, now.addSecs(-3600));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().contains(u"Nothing was lost"_s), qPrintable(told.constFirst()));
    bar.setEarlierShown(true);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.constLast().startsWith(u"This is the version of"_s), qPrintable(told.constLast()));
    bar.setEarlierShown(false);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.constLast(), told.constFirst());
}

void TestAnnouncements::whatIsToBeTickedAndWhyACellIsRefused()
{
    ImportedTable table;
    table.fileName = u"roster.xlsx"_s;
    table.rows = separatedRows(
        u"Name|Phone|ID number\nAnn|13900000101|3.3E+17\nBo|13900000102|11010519491231002X\n"_s, u'|');
    auto *dialog = new ImportDialog(table, 9, nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(told.filter(u"can't be taken"_s).size() == 1);
    auto *view = dialog->findChild<QTableView *>(u"importPreview"_s);
    const QModelIndexList refused = view->model()->match(view->model()->index(0, RosterModel::CertificateNo),
        RosterPreview::RemarkRole, u"."_s, 1, Qt::MatchRegularExpression);
    QCOMPARE(refused.size(), 1);
    const QString reason = refused.constFirst().data(RosterPreview::RemarkRole).toString();
    view->setFocus();
    QVERIFY(!told.contains(reason));
    for (int column = 0; column < RosterModel::CertificateNo; ++column)
        QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex(), refused.constFirst());
    QCOMPARE(told.constLast(), reason);
    // Unticked, it is another sentence.
    told.clear();
    auto *nobody = dialog->findChild<QPushButton *>(u"importNobody"_s);
    nobody->setFocus();
    QTest::keyClick(nobody, Qt::Key_Space);
    QCOMPARE(told.filter(u"Tick those who come"_s).size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestAnnouncements::whyANameIsRefused()
{
    auto *dialog = new NameDialog(u"Save as template"_s, u"It keeps everything."_s, u"&Save"_s, {}, nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->refuse(u"There is one of this name."_s);
    QCOMPARE(told, QStringList{u"There is one of this name."_s});
    QTest::keyClick(dialog, Qt::Key_Escape);
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
